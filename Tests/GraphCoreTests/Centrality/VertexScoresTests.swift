import TestSupport
import Testing

@testable import GraphCore

struct VertexScoresTests {
  @Test func `scores are found by vertex and ranked, ties by number`() {
    let scores = VertexScores([1, 3, 0, 3])
    #expect(scores[1] == 3)
    #expect(scores.ranked() == [1, 3, 0, 2])
    #expect(VertexScores([]).ranked().isEmpty)
  }

  @Test func `a vertex of another graph stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = VertexScores([1])[VertexID(1)] }
  }
}
