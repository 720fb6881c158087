import Foundation
import TestSupport
import Testing

@testable import paths

struct ShellTests {
  /// What a shell would offer, asked of the shell itself.
  private func run(_ shell: String, _ script: String) throws -> String {
    let program = try #require(Program.installed(shell))
    let folder = Program.paths.file.deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let run = try program.run(
      ["-c", script], environment: ["PATH": folder + ":" + path, "LANG": "C.UTF-8"])
    return run.output + run.errors
  }

  @Test(.enabled(if: Program.installed("bash") != nil, "needs bash"))
  func `bash completes names, and commands`() throws {
    let ask = """
      source <(paths completions bash)
      ask() { COMP_WORDS=("$@"); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _paths; printf '%s\\n' "${COMPREPLY[@]}"; }
      ask paths --from "arch"; ask paths explain 3.3 'conc'; ask paths re
      """
    #expect(
      try run("bash", ask)
        == "Architecte d’entreprise\nArchitecte technique\nConcepteur – développeur\nreach\n")
  }

  @Test(.enabled(if: Program.installed("zsh") != nil, "needs zsh"))
  func `zsh takes the script`() throws {
    let ask = """
      compdef() { :; }; compadd() { shift 2; printf '%s\\n' "$@"; }
      eval "$(paths completions zsh)"
      words=(paths --from arch); CURRENT=3; _paths
      """
    #expect(try run("zsh", ask) == "Architecte d’entreprise\nArchitecte technique\n")
  }

  @Test(.enabled(if: Program.installed("fish") != nil, "needs fish"))
  func `fish completes names`() throws {
    let ask = "paths completions fish | source; complete -C 'paths --from arch'"
    #expect(try run("fish", ask).contains("Architecte technique"))
  }

  @Test(arguments: Shell.allCases)
  func `every script asks the program`(shell: Shell) {
    #expect(shell.script.contains("complete -- "))
    #expect(shell.script.hasSuffix("\n"))
  }
}
