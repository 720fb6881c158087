import TestSupport
import Testing

@testable import GraphCore

struct EdgeScoresTests {
  @Test func `scores are found by edge and ranked, ties by number`() {
    let scores = EdgeScores([1, 3, 0, 3])
    #expect(scores[3] == 3)
    #expect(scores.ranked() == [1, 3, 0, 2])
  }

  @Test func `an edge of another graph stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = EdgeScores([1])[EdgeID(1)] }
  }
}
