import Testing

@testable import paths

struct CommandTableTests {
  @Test(arguments: [
    (["map", "-o", "x.dot"], "MapCommand", ["-o", "x.dot"]),
    (["plan", "area", "--format", "json"], "PlanAreaCommand", ["--format", "json"]),
    (["show", "3.3"], "ShowCommand", ["3.3"]), (["list"], "ListCommand", []),
    (["reach", "3.3"], "ReachCommand", ["3.3"]),
    (["diff", "a", "b"], "DiffCommand", ["a", "b"]),
    (["--from", "map"], "RouteCommand", ["--from", "map"]), ([], "RouteCommand", []),
  ])
  func `the first words choose the command`(
    arguments: [String], name: String, rest: [String]
  ) throws {
    let (type, left) = try CommandTable.command(for: arguments, .french)
    #expect("\(type)" == name && left == rest)
  }

  @Test(arguments: [["carte"], ["plan", "xyz"]])
  func `an unknown command names the known ones`(arguments: [String]) {
    let failure = #expect(throws: Failure.self) {
      try CommandTable.command(for: arguments, .french)
    }
    #expect(failure?.code == Exit.usage)
    #expect(
      failure?.lines.first?.contains(
        "show, list, reach, between, explain, rank, map, plan redeploy, plan titles")
        == true)
  }
}
