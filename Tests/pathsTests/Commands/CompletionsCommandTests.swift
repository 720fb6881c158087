import TestSupport
import Testing

struct CompletionsCommandTests {
  @Test func `a shell that is not known is refused`() throws {
    let run = try Program.paths.run(["completions", "tcsh"])
    #expect(run.code == 64 && run.output.isEmpty)
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell has its script`(shell: String) throws {
    let run = try Program.paths.run(["completions", shell])
    #expect(run.code == 0 && run.output.contains(shell))
  }
}
