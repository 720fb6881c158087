import Careers
import TestSupport
import Testing

struct ObservationFileTests {
  private static let graph = """
    { "format": "career-graph/1", "source": { "title": "t" },
      "families": [ { "id": "1", "name": "F" } ],
      "profiles": [ { "id": "A", "name": "A", "family": "1", "observed": PROFILE },
                    { "id": "B", "name": "B", "family": "1" } ],
      "moves": [ { "from": "A", "to": "B", "count": 3, "observed": MOVE,
                   "evidence": [ { "sheet": "A", "section": "other", "direction": "out", "lines": [2],
                                   "cue": "", "mention": "B", "statement": "observed" } ] } ] }
    """

  private func read(_ profile: String, _ move: String) throws -> Nomenclature {
    let text = Self.graph.replacing("PROFILE", with: profile).replacing("MOVE", with: move)
    return try Nomenclature(file: Array(text.utf8))
  }

  @Test func `what was seen is read, and written as it was read`() throws {
    let graph = try read(
      "{ \"exposure\": 12, \"hidden\": [\"B\"] }",
      "{ \"share\": 0.25, \"low\": 0.1, \"high\": 0.5, \"exposure\": 12, \"months\": 30.5 }")
    #expect(
      graph.profiles[0].observation == ProfileObservation(exposure: 12, hidden: [PlaceID("B")]))
    #expect(
      graph.moves[0].observation
        == Observation(share: 0.25, low: 0.1, high: 0.5, exposure: 12, months: 30.5))
    #expect(graph.moves[0].evidence[0].statement == .observed && graph.moves[0].doubt == .named)
    let again = try Nomenclature(file: Array(graph.fileText.utf8))
    #expect(again.fileText == graph.fileText && again.moves == graph.moves)
    #expect(again.profiles == graph.profiles)
  }

  @Test func `nothing seen leaves no trace in a file`() throws {
    let text = Nomenclature.shipped.fileText
    #expect(!text.contains("observed"))
  }

  @Test(arguments: [
    ("{}", "{ \"share\": 0, \"exposure\": 1 }"), ("{}", "{ \"share\": 1.5, \"exposure\": 1 }"),
    ("{}", "{ \"share\": 0.5 }"), ("{}", "{ \"share\": 0.5, \"exposure\": 1, \"high\": 2 }"),
    ("{}", "{ \"share\": 0.5, \"exposure\": -1 }"),
    ("{ \"exposure\": 1.5 }", "{ \"share\": 0.5, \"exposure\": 1 }"),
    ("{ \"hidden\": [1] }", "{ \"share\": 0.5, \"exposure\": 1 }"),
  ])
  func `what cannot have been seen is refused`(profile: String, move: String) {
    #expect(throws: FileProblem.self) { try read(profile, move) }
  }
}
