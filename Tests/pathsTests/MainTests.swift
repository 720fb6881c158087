import Foundation
import TestSupport
import Testing

/// The program as a whole: language, help, streams, exit codes.
struct MainTests {
  @Test(arguments: [
    (["LANG": "fr_FR.UTF-8"], "itinéraires"), (["LANG": "fr_CA"], "itinéraires"),
    (["LANG": "en_GB.UTF-8"], "routes"), (["LANG": "C"], "routes"), ([:], "routes"),
    (["LANG": "en_GB", "LC_MESSAGES": "fr_FR"], "itinéraires"),
    (["LC_ALL": "en_US", "LC_MESSAGES": "fr_FR", "LANG": "fr_FR"], "routes"),
  ])
  func `the locale chooses the language`(environment: [String: String], word: String) throws {
    let run = try Program.paths.run(["--from", "3.3", "--to", "1.6"], environment: environment)
    #expect(run.output.split(separator: "\n")[0].hasSuffix(word))
  }

  @Test func `--lang overrules the locale`() throws {
    let french = ["LANG": "fr_FR.UTF-8"]
    let run = try Program.paths.run(
      ["--from", "3.3", "--to", "1.6", "--lang", "en"], environment: french)
    #expect(run.output.hasPrefix("From Testeur (3.3) to Architecte d’entreprise (1.6): "))
    let wrong = try Program.paths.run(
      ["--from", "3.3", "--to", "1.6", "--lang", "de"], environment: french)
    #expect(wrong.code == 64)
  }

  @Test(arguments: [
    ["--help"], ["-h"], [], ["help"], ["map", "--help"], ["help", "map"], ["plan", "-h"],
    ["show", "--help"], ["help", "list"], ["diff", "-h"],
  ])
  func `help is asked for in many ways`(arguments: [String]) throws {
    let run = try Program.paths.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Exemple"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `the version names the data by its fingerprint`() throws {
    let run = try Program.paths.run(["--version"])
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("paths "))
    #expect(run.output.contains("SHA-256 2417cf9a552f"))
  }

  @Test(arguments: [
    ["--frm", "x"], ["--from"], ["map", "extra"], ["import"],
    ["--from", "a", "--to", "b", "--format", "x"],
  ])
  func `a command line that is not understood ends with 64 and says where help is`(
    arguments: [String]
  ) throws {
    let run = try Program.paths.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(run.code == 64 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("paths : ") && run.errors.contains("paths --help"))
  }

  // MARK: Streams

  private func shell(_ command: String) throws -> Program.Run {
    let shell = Program(file: URL(fileURLWithPath: "/bin/sh"))
    return try shell.run(["-c", command], environment: ["PATHS": Program.paths.file.path])
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full, which Linux has"))
  func `a full disk is no success`() throws {
    let run = try shell(#""$PATHS" --from 3.3 --to 1.6 > /dev/full"#)
    #expect(run.code == 74)
    #expect(run.errors.contains("standard output"))
  }

  @Test func `a reader that goes away is not an error worth a word`() throws {
    let run = try shell(#"("$PATHS" map; echo $? >&2) | head -n 1"#)
    #expect(run.code == 0)
    #expect(["0", "141"].contains(run.errors.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  @Test func `a closed output never lets an answer run into a file`() throws {
    let scratch = try ScratchFolder()
    let file = scratch.path("carte.dot")
    let run = try shell(#""$PATHS" map -o "# + file + " >&-")
    #expect(run.code == 74)
    let dot = try String(contentsOfFile: file, encoding: .utf8)
    #expect(dot.hasPrefix("// ") && dot.hasSuffix("}\n"))
  }
}
