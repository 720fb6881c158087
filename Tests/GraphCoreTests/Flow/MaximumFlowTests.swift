import GraphCore
import TestSupport
import Testing

struct MaximumFlowTests {
  @Test func `the narrowest place decides`() throws {
    let network = try FlowList(3, [(0, 1, 0...4, 0), (1, 2, 0...3, 0)]).freeze()
    let answer = try network.maximumFlow(from: 0, to: 2)
    #expect(answer.value == 3)
    #expect(answer.flow.amounts == [3, 3])
    #expect(answer.minimumCut.sourceSide == [0, 1])
    #expect(answer.minimumCut.leavingEdges == [1])
    #expect(answer.minimumCut.capacity == 3)
  }

  /// The network of Cormen, Leiserson, Rivest and Stein, "Introduction to Algorithms", chapter 26.
  @Test func `the textbook example gives the textbook answer`() throws {
    // s v1 v2 v3 v4 t are 0 to 5.
    let network = try FlowList(
      6,
      [
        (0, 1, 0...16, 0), (0, 2, 0...13, 0), (1, 3, 0...12, 0), (2, 1, 0...4, 0),
        (2, 4, 0...14, 0), (3, 2, 0...9, 0), (3, 5, 0...20, 0), (4, 3, 0...7, 0), (4, 5, 0...4, 0),
      ]
    ).freeze()
    let answer = try network.maximumFlow(from: 0, to: 5)
    #expect(answer.value == 23)
    #expect(answer.minimumCut.sourceSide == [0, 1, 2, 4])
    #expect(answer.minimumCut.leavingEdges == [2, 7, 8])
  }

  @Test func `of several cuts the nearest to the source is given`() throws {
    let network = try FlowList(3, [(0, 1, 0...3, 0), (1, 2, 0...3, 0)]).freeze()
    #expect(try network.maximumFlow(from: 0, to: 2).minimumCut.leavingEdges == [0])
  }

  /// The shortest ways by v1 and by v2 block each other: one has to be taken back.
  @Test func `a way taken at first is taken back for two others`() throws {
    let network = try FlowList(
      6,
      [
        (0, 1, 0...1, 0), (1, 4, 0...1, 0), (4, 5, 0...1, 0), (0, 2, 0...1, 0), (2, 4, 0...1, 0),
        (1, 3, 0...1, 0), (3, 5, 0...1, 0),
      ]
    ).freeze()
    let answer = try network.maximumFlow(from: 0, to: 5)
    #expect(answer.value == 2)
    #expect(answer.flow.amounts == [1, 0, 1, 1, 1, 1, 1])
  }

  @Test func `a flow without limit is refused, and its way is named`() throws {
    let network = try FlowList(
      3, [(0, 1, 0...5, 0), (0, 1, 0...Int.max, 0), (1, 2, 0...Int.max, 0)]
    ).freeze()
    #expect(throws: FlowFailure.unbounded([1, 2])) { try network.maximumFlow(from: 0, to: 2) }
    #expect(try network.maximumFlow(from: 2, to: 0).value == 0)
  }

  @Test func `lower bounds ask for a flow even where none is wanted`() throws {
    let network = try FlowList(
      3, [(0, 1, 0...5, 0), (1, 2, 2...4, 0), (2, 1, 1...1, 0), (2, 2, 1...2, 0)]
    ).freeze()
    let answer = try network.maximumFlow(from: 0, to: 2)
    #expect(answer.value == 3)
    #expect(answer.flow.amounts == [3, 4, 1, 1])
    #expect(answer.minimumCut.capacity == 3)
    #expect(answer.minimumCut.enteringEdges == [2])
  }

  @Test func `what lower bounds force back counts against the flow`() throws {
    let network = try FlowList(2, [(0, 1, 0...1, 0), (1, 0, 3...5, 0)]).freeze()
    #expect(try network.maximumFlow(from: 0, to: 1).value == -2)
  }

  @Test func `lower bounds that cannot be met are refused`() throws {
    let network = try FlowList(3, [(0, 1, 0...1, 0), (1, 2, 2...4, 0)]).freeze()
    let error = #expect(throws: FlowFailure.self) { try network.maximumFlow(from: 0, to: 2) }
    guard case .shortage(let shortage) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(shortage.vertices == [1])
    #expect(shortage.demand == 0 && shortage.capacity == -1)
  }

  @Test func `parts that do not hang together let nothing through`() throws {
    let answer = try FlowList(2, [(0, 0, 0...3, 0)]).freeze().maximumFlow(from: 0, to: 1)
    #expect(answer.value == 0 && answer.flow.amounts == [0])
    #expect(answer.minimumCut.leavingEdges.isEmpty && answer.minimumCut.sourceSide == [0])
  }

  @Test func `an unknown end stops the program`() async {
    await #expect(processExitsWith: .failure) {
      let network = try FlowNetworkBuilder(vertexCount: 2).freeze()
      _ = try network.maximumFlow(from: VertexID(0), to: VertexID(2))
    }
  }

  /// Value and cut are equal: each proves the other.
  ///
  /// The cut is the smallest of all that are.
  @Test(arguments: UInt64(0)..<1_000)
  func `the largest flow is the smallest cut`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: .tiny)
    let network = try random.list.freeze()
    let zeros = [Int](repeating: 0, count: network.vertexCount)
    let least = BruteForceFlow.minimumCut(in: random.list, from: 0, to: 1)
    let isFeasible = BruteForceFlow.isFeasible(
      random.list, supplies: zeros, keepingTogether: [0, 1])
    switch Result(catching: { () throws(FlowFailure) in try network.maximumFlow(from: 0, to: 1) }) {
    case .success(let answer):
      #expect(isFeasible, "\(random)")
      #expect(answer.value == least, "\(random)")
      let supplies = network.supplies(from: 0, to: 1, value: answer.value)
      #expect(answer.flow.fault(supplies: supplies) == nil, "\(random)")
      #expect(answer.minimumCut == network.cut(around: answer.minimumCut.sourceSide), "\(random)")
      #expect(answer.minimumCut.capacity == answer.value, "\(random)")
      for inside in BruteForceFlow.subsets(of: random.list)
      where inside.contains(0) && !inside.contains(1)
        && BruteForceFlow.capacity(leaving: inside, in: random.list) == answer.value
      {
        let isLarger = network.vertices.allSatisfy {
          inside.contains($0.index) || !answer.minimumCut.sourceSide.contains($0)
        }
        #expect(isLarger, "\(inside): \(random)")
      }
    case .failure(.shortage(let shortage)):
      #expect(!isFeasible && shortage.missing > 0, "\(random)")
    case .failure(.unbounded(let path)):
      #expect(isFeasible && least == nil, "\(random)")
      let edges = path.map { random.list.edges[$0.index] }
      #expect(edges.first?.source == 0 && edges.last?.target == 1, "\(random)")
      #expect(edges.allSatisfy { $0.bounds.upperBound == Int.max }, "\(random)")
      #expect(zip(edges, edges.dropFirst()).allSatisfy { $0.target == $1.source }, "\(random)")
    case .failure(let error):
      Issue.record("\(error): \(random)")
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `on larger networks flow and cut prove each other`(seed: UInt64) throws {
    let random = RandomFlow(seed: seed, size: seed % 4 == 0 ? .large : .medium)
    let network = try random.list.freeze()
    switch Result(catching: { () throws(FlowFailure) in try network.maximumFlow(from: 0, to: 1) }) {
    case .success(let answer):
      let supplies = network.supplies(from: 0, to: 1, value: answer.value)
      #expect(answer.flow.fault(supplies: supplies) == nil, "\(random)")
      let near = answer.minimumCut.sourceSide
      #expect(near.contains(0) && !near.contains(1), "\(random)")
      #expect(network.cut(around: near).capacity == answer.value, "\(random)")
    case .failure(.shortage(let shortage)):
      #expect(shortage.missing > 0, "\(random)")
    case .failure(.unbounded(let path)):
      #expect(path.allSatisfy { network.capacity(of: $0) == nil }, "\(random)")
    case .failure(let error):
      Issue.record("\(error): \(random)")
    }
  }

  /// Turning every edge round turns the flow round, and its cut becomes one on the other side.
  @Test(arguments: UInt64(0)..<100)
  func `the way back is as wide as the way there`(seed: UInt64) throws {
    let random = RandomFlow(seed: 5 * seed, size: .medium)
    let turned = random.list.mapEdges {
      FlowList.Edge(source: $0.target, target: $0.source, bounds: $0.bounds, cost: $0.cost)
    }
    let there = try random.list.freeze().maximumFlow(from: 0, to: 1).value
    #expect(try turned.freeze().maximumFlow(from: 1, to: 0).value == there, "\(random)")
  }
}
