import GraphCore
import TestSupport
import Testing

struct KShortestPathsIteratorTests {
  @Test func `no work is done before the first path is asked for`() throws {
    let graph = try EdgeList(2, [(0, 1, 1)]).freeze()
    let iterator = graph.shortestPaths(from: 0, to: 1).makeIterator()
    #expect(iterator.work == WorkCounter())
    #expect(iterator.next() != nil)
    #expect(iterator.work.searches == 1)
    #expect(iterator.work.settled == 2)
    #expect(iterator.work.relaxed == 1)
    #expect(iterator.work.heapMoves == 2)
  }

  /// On a graph without circles no way can cross its own beginning.
  @Test func `without circles one search gives all paths`() throws {
    var list = EdgeList(12, [])
    for source in 0..<12 {
      for target in source + 1..<12 {
        list.edges.append(EdgeList.Edge(source: source, target: target, cost: 1))
      }
    }
    let iterator = try list.freeze().shortestPaths(from: 0, to: 11).makeIterator()
    var count = 0
    while count < 2_000 && iterator.next() != nil {
      count += 1
    }
    #expect(count == 1_024)
    #expect(iterator.work.searches == 1)
  }

  @Test func `a search is made only when a way would cross its own beginning`() throws {
    // From v1 the best way on, other than e1, leads back through v0.
    let graph = try EdgeList(4, [(0, 1, 1), (1, 3, 1), (1, 0, 1), (0, 3, 9), (1, 2, 5), (2, 3, 5)])
      .freeze()
    let iterator = graph.shortestPaths(from: 0, to: 3).makeIterator()
    #expect(iterator.next()?.edges == [0, 1])
    #expect(iterator.next()?.edges == [3])
    #expect(iterator.next()?.edges == [0, 4, 5])
    #expect(iterator.next() == nil)
    #expect(iterator.work.searches == 1, "an edge back to the beginning is not even considered")
  }

  @Test func `a way that crosses its beginning later is searched once`() throws {
    // From v1, by v2, the best way on leads back to v0; the next one goes by v3 at 9.
    let graph = try EdgeList(
      5, [(0, 1, 1), (1, 4, 1), (1, 2, 0), (2, 0, 0), (0, 4, 3), (2, 3, 4), (3, 4, 5)]
    ).freeze()
    let iterator = graph.shortestPaths(from: 0, to: 4).makeIterator()
    #expect(iterator.next()?.edges == [0, 1])
    #expect(iterator.next()?.edges == [4])
    #expect(iterator.work.searches == 1, "the bound of the other way is not reached yet")
    #expect(iterator.next()?.edges == [0, 2, 5, 6])
    #expect(iterator.work.searches == 2)
    #expect(iterator.next() == nil)
  }
}
