import GraphCore
import Synchronization
import TestSupport
import Testing

struct ParetoPathsTests {
  @Test func `months against risk`() throws {
    let graph = try EdgeList(3, [(0, 1, 1), (1, 2, 1), (0, 2, 1), (0, 2, 1)]).freeze()
    let months = PathCriterion.sum([1, 1, 3, 4])
    let risk = PathCriterion.maximum([9, 1, 5, 5])
    let found = try graph.paretoPaths(from: 0, to: 2, criteria: [months, risk])
    #expect(found.map(\.values) == [[2, 9], [3, 5]])
    #expect(found.map(\.path.edges) == [[0, 1], [2]])
    let three = try graph.paretoPaths(from: 0, to: 2, criteria: [risk, .edgeCount, months])
    #expect(three.map(\.values) == [[5, 1, 3], [9, 2, 2]])
  }

  @Test func `of paths of equal values the one with fewest edges comes, then smallest vertices`()
    throws
  {
    let list = EdgeList(
      5, [(1, 0, 0), (0, 2, 0), (1, 2, 0), (1, 2, 0), (2, 4, 0), (1, 3, 0), (3, 4, 0)])
    let graph = try list.freeze()
    let free = PathCriterion.sum(graph.edges.map { _ in 0 })
    let find = { try graph.paretoPaths(from: 1, to: $0, criteria: [free]).map(\.path.edges) }
    #expect(try find(2) == [[2]])
    #expect(try find(4) == [[2, 4]])
  }

  @Test func `from a vertex to itself there is one path, and none where no way leads`() throws {
    let graph = try EdgeList(2, [(0, 0, 0), (0, 1, 1)]).freeze()
    let criteria: [PathCriterion] = [.sum([5, 1]), .maximum([5, 1]), .edgeCount]
    let stay = try graph.paretoPaths(from: 0, to: 0, criteria: criteria)
    #expect(stay.map(\.path) == [Path(at: 0)] && stay.map(\.values) == [[0, 0, 0]])
    #expect(try graph.paretoPaths(from: 1, to: 0, criteria: criteria).isEmpty)
    #expect(try graph.paretoPaths(from: 0, to: 1, criteria: criteria, avoiding: [0]).isEmpty)
    #expect(try graph.paretoPaths(from: 0, to: 1, criteria: criteria, avoidingEdges: [1]).isEmpty)
  }

  @Test func `a value that is no value is refused with its edge`() throws {
    let graph = try EdgeList(2, [(0, 1, 1), (0, 1, 1)]).freeze()
    let find: ([PathCriterion]) throws -> [ParetoPath] = {
      try graph.paretoPaths(from: 0, to: 1, criteria: $0)
    }
    #expect(throws: ParetoPathsError.valueNegative(criterion: 1, edge: 1, value: -2)) {
      try find([.edgeCount, .maximum([0, -2])])
    }
    #expect(throws: ParetoPathsError.valueNotFinite(criterion: 0, edge: 0, value: .infinity)) {
      try find([.sum([.infinity, -1])])
    }
    #expect(throws: ParetoPathsError.self) { try find([.sum([0, .nan])]) }
    #expect(try find([.sum([-0.0, 1])])[0].values[0].sign == .plus)
  }

  /// Each of n links has a way of values (2^i, 0) and one of (0, 2^i): 2^n vectors, none beaten.
  private static func hansen(_ links: Int) throws -> (graph: Graph, criteria: [PathCriterion]) {
    var list = EdgeList(links + 1, [])
    var values: (left: [Double], right: [Double]) = ([], [])
    for link in 0..<links {
      for side in 0..<2 {
        list.edges.append(EdgeList.Edge(source: link, target: link + 1, cost: 1))
        values.left.append(side == 0 ? Double(1 << link) : 0)
        values.right.append(side == 1 ? Double(1 << link) : 0)
      }
    }
    return (try list.freeze(), [.sum(values.left), .sum(values.right)])
  }

  @Test func `too many labels are refused, just enough are not`() throws {
    let (graph, criteria) = try Self.hansen(6)
    let found = try graph.paretoPaths(from: 0, to: 6, criteria: criteria, maxLabels: 127)
    let expected: [[Double]] = (0..<64).map { (count: Int) in [Double(count), Double(63 - count)] }
    #expect(found.map(\.values) == expected)
    #expect(throws: ParetoPathsError.tooManyLabels(limit: 126)) {
      try graph.paretoPaths(from: 0, to: 6, criteria: criteria, maxLabels: 126)
    }
  }

  @Test(arguments: UInt64(0)..<700)
  func `they are what is left of all simple paths`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .tiny)
    let graph = try random.edges.freeze()
    guard graph.vertexCount > 1 else { return }
    var chance = SeededRandom(seed: seed)
    for _ in 0..<4 {
      let source = VertexID(chance.below(graph.vertexCount))
      let target = VertexID(chance.below(graph.vertexCount))
      let avoided: VertexSet = chance.below(9) == 0 ? [VertexID(chance.below(8))] : []
      let closed: EdgeSet = chance.below(6) == 0 ? [EdgeID(chance.below(9)), 4] : []
      let criteria = (0...chance.below(4)).map { _ in
        Self.criterion(for: graph, chance: &chance)
      }
      let found = try graph.paretoPaths(
        from: source, to: target, criteria: criteria, avoiding: avoided, avoidingEdges: closed)
      let expected = BruteForce.paretoPaths(
        in: graph, from: source, to: target, criteria: criteria, avoiding: avoided,
        avoidingEdges: closed)
      #expect(found.map(\.values) == expected.map(\.values), "\(criteria): \(random)")
      let hasMaximum = criteria.contains { if case .maximum = $0 { true } else { false } }
      if !hasMaximum {
        #expect(found.map(\.path) == expected.map(\.path), "\(criteria): \(random)")
      }
      for one in found {
        let fault = PathChecker.fault(
          of: one.path, in: graph, from: source, to: target, avoiding: avoided,
          avoidingEdges: closed)
        #expect(fault == nil, "\(criteria): \(random)")
        #expect(
          one.values == criteria.map { BruteForce.value(of: one.path, by: $0) },
          "\(criteria): \(random)")
      }
    }
  }

  private static func criterion(
    for graph: Graph, chance: inout SeededRandom
  ) -> PathCriterion {
    let range = [1, 2, 5, 9, 20][chance.below(5)]
    let values = graph.edges.map { _ in Double(chance.below(range)) }
    switch chance.below(7) {
    case 0: return .edgeCount
    case 1, 2, 3: return .maximum(values)
    case 4: return .sum(graph.edges.map { graph.cost(of: $0) })
    default: return .sum(values)
    }
  }

  /// Each edge is bad in its own way, and one meets all of them: there is much to choose.
  @Test(arguments: UInt64(0)..<120)
  func `in dense graphs too`(seed: UInt64) throws {
    var chance = SeededRandom(seed: seed)
    var list = EdgeList(6, [])
    for source in 0..<6 {
      for target in 0..<6 where chance.below(4) > 0 {
        list.edges.append(EdgeList.Edge(source: source, target: target, cost: 1))
      }
    }
    let graph = try list.freeze()
    // Every other time there are only sums of 0 and 1, so that there are ties to settle.
    let criteria = (0...1 + chance.below(2)).map { _ in
      seed % 2 == 0
        ? Self.criterion(for: graph, chance: &chance)
        : .sum(graph.edges.map { _ in Double(chance.below(4) / 3) })
    }
    let found = try graph.paretoPaths(from: 2, to: 4, criteria: criteria)
    let expected = BruteForce.paretoPaths(in: graph, from: 2, to: 4, criteria: criteria)
    #expect(found.map(\.values) == expected.map(\.values), "\(criteria): \(list)")
    if seed % 2 == 1 {
      #expect(found.map(\.path) == expected.map(\.path), "\(criteria): \(list)")
    }
  }

  @Test(arguments: UInt64(0)..<35)
  func `by cost alone it is a shortest path`(seed: UInt64) throws {
    let random = RandomGraph(seed: seed, size: .large)
    let graph = try random.edges.freeze()
    let cost = PathCriterion.sum(graph.edges.map { graph.cost(of: $0) })
    let found = try graph.paretoPaths(from: 0, to: 1, criteria: [cost])
    #expect(found.map(\.path) == (graph.shortestPath(from: 0, to: 1).map { [$0] } ?? []))
    let trades = graph.hopBoundedPaths(from: 0, withinHops: 200).trades(at: 1)
    let both = try graph.paretoPaths(from: 0, to: 1, criteria: [.edgeCount, cost])
    #expect(both.map(\.values) == trades.map { [Double($0.hops), $0.cost] }, "\(random)")
  }

  @Test func `with progress the answer is the same`() async throws {
    let (graph, criteria) = try Self.hansen(13)
    let told = Mutex<[Int]>([])
    let found = try await graph.paretoPaths(from: 0, to: 13, criteria: criteria) { labels in
      told.withLock { $0.append(labels) }
    }
    #expect(found.count == 8192)
    #expect(try graph.paretoPaths(from: 0, to: 13, criteria: criteria) == found)
    #expect(told.withLock { $0.count } == 3)
    #expect(told.withLock { $0 == $0.sorted() })
  }

  @Test func `a cancelled search ends`() async throws {
    let (graph, criteria) = try Self.hansen(13)
    let told = Mutex(0)
    let task = Task {
      try await graph.paretoPaths(from: 0, to: 13, criteria: criteria) { _ in
        told.withLock { $0 += 1 }
        unsafe withUnsafeCurrentTask { unsafe $0?.cancel() }
      }
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(told.withLock { $0 } == 1)
  }

  @Test func `criteria that do not fit stop the program`() async {
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = try graph.paretoPaths(from: VertexID(0), to: VertexID(0), criteria: [])
    }
    await #expect(processExitsWith: .failure) {
      let graph = try GraphBuilder(vertexCount: 1).freeze()
      _ = try graph.paretoPaths(from: VertexID(0), to: VertexID(0), criteria: [.sum([1])])
    }
  }
}
