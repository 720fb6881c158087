import TestSupport
import Testing

@testable import GraphCore

struct DependencySearchTests {
  @Test(arguments: PathMeasure.allCases)
  func `each edge within reach is looked at once from each source`(measure: PathMeasure) throws {
    let graph = try EdgeList(5, [(0, 1, 1), (0, 2, 1), (1, 3, 1), (2, 3, 2), (4, 0, 1)]).freeze()
    var search = DependencySearch(
      in: SimpleRows(of: graph, by: measure), by: measure, perEdge: false)
    var scores = [Double](repeating: 0, count: 5)
    search.addDependencies(of: 0, to: &scores)
    #expect(scores == (measure == .hops ? [0, 0.5, 0.5, 0, 0] : [0, 1, 0, 0, 0]))
    #expect(search.work.searches == 1)
    #expect(search.work.settled == 4 && search.work.relaxed == 4)
    search.addDependencies(of: 4, to: &scores)
    #expect(scores == (measure == .hops ? [3, 1, 1, 0, 0] : [3, 2, 0, 0, 0]))
    #expect(search.work.searches == 2)
    #expect(search.work.settled == 9 && search.work.relaxed == 9)
  }

  @Test func `circles of edges that cost nothing, or next to nothing, do not hold it up`() throws {
    let graph = try EdgeList(
      4, [(0, 1, 1), (1, 2, 0), (2, 1, 1e-30), (2, 3, 1e-30), (1, 3, 0)]
    ).freeze()
    var search = DependencySearch(in: SimpleRows(of: graph, by: .cost), by: .cost, perEdge: false)
    var scores = [Double](repeating: 0, count: 4)
    search.addDependencies(of: 0, to: &scores)
    #expect(scores == [0, 2, 0, 0])
  }
}
