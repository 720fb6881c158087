import TestSupport
import Testing

struct CompleteCommandTests {
  @Test func `options among the words are words`() throws {
    let run = try Program.paths.run(["complete", "--", "--from", "3.3", "--to", "rssi"])
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("Responsable sécurité"))
    #expect(try Program.paths.run(["complete", "--", "list", "--he"]).output == "")
    #expect(try Program.paths.run(["complete", "--", "list", "--help"]).code == 0)
  }

  @Test func `names are those of the graph that is typed`() throws {
    let graph = try GraphFixture()
    let run = try graph.paths("complete", "--", "--graph", "theatre.json", "--from", "écl")
    #expect(run.output == "Éclairagiste\n")
  }

  @Test func `a graph that cannot be read offers the shipped names`() throws {
    let run = try Program.paths.run(["complete", "--", "--graph", "absent", "--from", "testeur"])
    #expect(run.code == 0 && run.output == "Testeur\n" && run.errors.isEmpty)
  }
}
