import TestSupport
import Testing

@testable import GraphCore

struct CommunitiesTests {
  private let communities = Communities(labels: [4, 2, 0, 0, 2, 3], modularity: { _ in 0.5 })

  @Test func `the largest comes first, then the one of the smallest vertex`() {
    #expect(communities.map(Array.init) == [[1, 4], [2, 3], [0], [5]])
    #expect(communities.labels == [2, 0, 1, 1, 0, 3])
    #expect(communities.modularity == 0.5)
  }

  @Test func `a vertex knows its community`() {
    #expect(communities.community(of: 3) == 1)
    #expect(communities.areTogether(1, 4))
    #expect(!communities.areTogether(1, 2))
    #expect(Communities(labels: [], modularity: { _ in 0 }).isEmpty)
  }

  @Test func `what is not there stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = Communities(labels: [0], modularity: { _ in 0 })[1]
    }
    await #expect(processExitsWith: .failure) {
      _ = Communities(labels: [0], modularity: { _ in 0 }).community(of: VertexID(1))
    }
  }
}
