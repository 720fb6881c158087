/// The network simplex: from flow to cheaper flow, by exchanging one edge of a spanning tree.
///
/// All edges outside the tree are empty or full, so the tree says everything about a flow, and about
/// the potentials by which each edge of the tree has reduced cost 0. An edge outside whose reduced
/// cost says that it should not be as it is *enters*: the cycle it closes with the tree is filled
/// until some edge of the cycle is empty or full, and that one *leaves*.
///
/// The first tree is a star of new edges to a root, so dear that a flow uses them only if it has to.
///
/// Two rules make it fast and sure to end. Entering edges are sought in blocks of 2√E, one after
/// another, and the best of the first block that has one enters. Of the edges that could leave, the
/// last one on the cycle does, seen from its apex: so a tree never comes again
/// (W. H. Cunningham, "A network simplex method", 1976, doi:10.1007/BF01580379).
package struct NetworkSimplex: Sendable {
  /// How a run ended.
  package enum Outcome: Sendable {
    case optimal
    case infeasible
    /// Along this cycle without limit, more flow always costs less.
    case unbounded([EdgeID])
  }

  /// An edge as it could change: seen along the way that has room.
  ///
  /// An empty edge is seen as it is, a full one the other way round, with its cost taken back; so
  /// each is worth entering when its reduced cost is below 0. Edges of the tree need no mark: their
  /// reduced cost is exactly 0.
  private struct Step {
    var source: Int32
    var target: Int32
    var cost: Int
  }

  /// The edges that have any room, in the order in which they are looked at; see `addSteps`.
  private var steps: [Step]

  /// For each step, whether it is seen the other way round.
  private var isReversed: [Bool] = []

  /// For each step, the capacity of its edge less its lower bound, or `unlimitedRoom`.
  private var rooms: [Int]

  /// For each step, its edge in the network.
  private var order: [EdgeID]

  private var potentials: [Int]
  private var tree: SpanningTree
  private let vertexCount: Int

  /// Where the next block begins.
  private var nextStep = 0

  package private(set) var work = FlowWork()

  /// The room of an edge without limit, which no flow uses up.
  private static let unlimitedRoom = Int.max / 2

  /// Begins with every edge at its lower bound, and the rest on new edges to the root.
  ///
  /// Requires: the supplies add up to 0 and stay within the limit of sums.
  package init(_ network: FlowNetwork, supplies: [Int]) {
    vertexCount = network.vertexCount
    steps = []
    rooms = []
    order = []
    potentials = [Int](repeating: 0, count: vertexCount + 1)
    tree = SpanningTree(star: vertexCount)
    addSteps(of: network)
    isReversed = [Bool](repeating: false, count: order.count)

    var excess = supplies
    for index in 0..<network.edgeCount {
      excess[network.sources[index].index] -= network.lowerBounds[index]
      excess[network.targets[index].index] += network.lowerBounds[index]
    }
    // Dearer than any path, so that no path in use could save by being left unused.
    let most = network.costs.reduce(0) { max($0, abs($1)) }
    let dear = (most + 1) * (vertexCount + 1)
    for vertex in 0..<vertexCount {
      let edge = order.count + vertex
      let amount = abs(excess[vertex])
      // To the root for nothing, or from the root at the price; the other way round they cancel.
      if excess[vertex] >= 0 {
        tree.setEdge(
          of: vertex, to: edge, roomUp: Self.unlimitedRoom - amount, roomDown: amount)
      } else {
        tree.setEdge(
          of: vertex, to: edge, roomUp: amount, roomDown: Self.unlimitedRoom - amount)
        potentials[vertex] = dear
      }
    }
  }

  /// Adds the edges that have any room, those far apart one after the other.
  ///
  /// Builders add edges in groups that have a vertex in common, and the best edges of such a group
  /// are seldom the best there are. A block of edges far apart sees all parts of a network.
  private mutating func addSteps(of network: FlowNetwork) {
    let count = network.edgeCount
    let stretch = max(3, count / max(1, network.vertexCount))
    steps.reserveCapacity(count)
    rooms.reserveCapacity(count)
    order.reserveCapacity(count)
    for first in 0..<min(stretch, count) {
      for index in stride(from: first, to: count, by: stretch) {
        let capacity = network.capacities[index]
        let room =
          capacity == FlowNetwork.unlimited
          ? Self.unlimitedRoom : capacity - network.lowerBounds[index]
        guard room > 0 else { continue }
        order.append(EdgeID(rawValue: Int32(index)))
        rooms.append(room)
        steps.append(
          Step(
            source: network.sources[index].rawValue, target: network.targets[index].rawValue,
            cost: network.costs[index]))
      }
    }
  }

  /// Exchanges edges until none is worth entering.
  package mutating func run() -> Outcome { run { _ in } }

  /// Exchanges edges until none is worth entering, and tells of the work after every 1024 of them.
  ///
  /// - Throws: What `progress` throws.
  package mutating func run<Failure: Error>(
    progress: (FlowWork) throws(Failure) -> Void
  ) throws(Failure) -> Outcome {
    let blockSize = max(20, Int(2 * Double(order.count).squareRoot()))
    while let index = enteringStep(blockSize: blockSize) {
      if let cycle = pivot(entering: index) { return .unbounded(cycle) }
      if work.pivots % 1024 == 0 { try progress(work) }
    }
    return isFeasible ? .optimal : .infeasible
  }
}

// MARK: - Answers

extension NetworkSimplex {
  /// For each edge of the network, the units it carries.
  package func amounts(in network: FlowNetwork) -> [Int] {
    var amounts = network.lowerBounds
    for (index, edge) in order.enumerated() where isReversed[index] {
      amounts[edge.index] += rooms[index]
    }
    for vertex in 0..<vertexCount {
      let place = tree.places[vertex]
      let index = Int(place.edge)
      guard index < order.count else { continue }
      // What it carries is what it can give back.
      let isUpward = (Int(steps[index].source) == vertex) != isReversed[index]
      let amount = isUpward ? place.roomDown : place.roomUp
      amounts[order[index].index] = network.lowerBounds[order[index].index] + amount
    }
    return amounts
  }

  /// For each vertex of the network, its potential, that of the root being 0.
  package var vertexPotentials: [Int] {
    potentials[..<vertexCount].map { $0 &- potentials[vertexCount] }
  }

  /// Whether the new edges carry nothing.
  private var isFeasible: Bool {
    for vertex in 0..<vertexCount where Int(tree.places[vertex].edge) >= order.count {
      let place = tree.places[vertex]
      if min(place.roomUp, place.roomDown) != 0 { return false }
    }
    return true
  }
}

// MARK: - Steps

extension NetworkSimplex {
  /// The step that enters, or nil when no reduced cost is below 0.
  private mutating func enteringStep(blockSize: Int) -> Int? {
    var left = steps.count
    while left > 0 {
      let end = min(nextStep + min(blockSize, left), steps.count)
      let best = Self.best(in: nextStep..<end, steps: steps.span, potentials: potentials.span)
      work.scanned += end - nextStep
      left -= end - nextStep
      nextStep = end == steps.count ? 0 : end
      if let best { return best }
    }
    return nil
  }

  /// The step of a block with the least reduced cost below 0, the first of equals.
  ///
  /// Sums of costs and potentials stay in range because the builder saw to it; potentials may drift
  /// together beyond it, which wrapping arithmetic does not notice.
  private static func best(
    in block: Range<Int>, steps: Span<Step>, potentials: Span<Int>
  ) -> Int? {
    var best = -1
    var least = 0
    for index in block {
      let step = steps[index]
      let reduced = step.cost &+ potentials[Int(step.source)] &- potentials[Int(step.target)]
      if reduced < least {
        least = reduced
        best = index
      }
    }
    return best < 0 ? nil : best
  }

  /// Brings an edge in and takes one out.
  ///
  /// - Returns: The cycle, if nothing on it limits how far it can be filled.
  private mutating func pivot(entering index: Int) -> [EdgeID]? {
    work.pivots += 1
    let first = Int(steps[index].source)
    let second = Int(steps[index].target)
    let apex = tree.apex(of: first, and: second)
    let (amount, leaving, isBelowFirst) = leavingVertex(
      from: first, to: second, apex: apex, room: rooms[index])
    guard amount < Self.unlimitedRoom / 2 else {
      return cycle(entering: index, from: first, to: second, apex: apex)
    }
    if amount > 0 {
      tree.send(amount, down: first, up: second, apex: apex)
    }
    guard let leaving else {
      reverse(index)
      return nil
    }
    let leavingIndex = Int(tree.places[leaving].edge)
    if leavingIndex < steps.count {
      let isUpward = Int(steps[leavingIndex].source) == leaving
      let place = tree.places[leaving]
      if (isUpward ? place.roomUp : place.roomDown) == 0 {
        reverse(leavingIndex)
      }
    }
    let (top, parent) = isBelowFirst ? (first, second) : (second, first)
    let left = rooms[index] - amount
    tree.detach(leaving)
    tree.turn(upTo: top)
    tree.attach(
      top, below: parent, by: index,
      roomUp: isBelowFirst ? left : amount, roomDown: isBelowFirst ? amount : left)
    reprice(below: top, entering: index, isUpward: isBelowFirst)
    return nil
  }

  /// Sees an edge the other way round.
  private mutating func reverse(_ index: Int) {
    let step = steps[index]
    steps[index] = Step(source: step.target, target: step.source, cost: -step.cost)
    isReversed[index].toggle()
  }

  /// How far a cycle can be filled, and the vertex below the edge of the tree that limits it last.
  ///
  /// The cycle runs from the apex down to `first`, by the entering edge to `second` and up again.
  /// On the way down the first vertex met going up is the last of equals; on the way up the last is.
  ///
  /// - Returns: The amount; the vertex, nil where only the entering edge itself is the limit; and
  ///   whether the vertex is on the way down.
  private func leavingVertex(
    from first: Int, to second: Int, apex: Int, room: Int
  ) -> (amount: Int, vertex: Int?, isBelowFirst: Bool) {
    let places = tree.places.span
    var amount = room
    var leaving: Int?
    var isBelowFirst = false
    var vertex = first
    while vertex != apex {
      if places[vertex].roomDown < amount {
        amount = places[vertex].roomDown
        leaving = vertex
        isBelowFirst = true
      }
      vertex = Int(places[vertex].parent)
    }
    vertex = second
    while vertex != apex {
      if places[vertex].roomUp <= amount {
        amount = places[vertex].roomUp
        leaving = vertex
        isBelowFirst = false
      }
      vertex = Int(places[vertex].parent)
    }
    return (amount, leaving, isBelowFirst)
  }

  /// Gives the entering edge the reduced cost 0, by raising or lowering all potentials on one side
  /// of it, the one with fewer vertices.
  private mutating func reprice(below top: Int, entering index: Int, isUpward: Bool) {
    let step = steps[index]
    let reduced = step.cost &+ potentials[Int(step.source)] &- potentials[Int(step.target)]
    let rise = isUpward ? 0 &- reduced : reduced
    let size = Int(tree.places[top].size)
    let others = potentials.count - size
    if size <= others {
      work.repriced += size
      Self.raise(&potentials, by: rise, from: top, count: size, places: tree.places)
    } else {
      work.repriced += others
      let after = Int(tree.places[Int(tree.places[top].last)].next)
      Self.raise(&potentials, by: 0 &- rise, from: after, count: others, places: tree.places)
    }
  }

  /// Changes the potentials of some vertices that follow one another in the thread.
  private static func raise(
    _ potentials: inout [Int], by change: Int, from first: Int, count: Int,
    places: [SpanningTree.Place]
  ) {
    var potentials = potentials.mutableSpan
    let places = places.span
    var vertex = first
    for _ in 0..<count {
      potentials[vertex] &+= change
      vertex = Int(places[vertex].next)
    }
  }

  /// The edges of a cycle in the order in which flow would run, from its apex.
  ///
  /// None of them is new: a way by the root would be too dear to enter.
  private func cycle(entering index: Int, from first: Int, to second: Int, apex: Int) -> [EdgeID] {
    var down: [EdgeID] = []
    var vertex = first
    while vertex != apex {
      down.append(order[Int(tree.places[vertex].edge)])
      vertex = Int(tree.places[vertex].parent)
    }
    var cycle = Array(down.reversed()) + [order[index]]
    vertex = second
    while vertex != apex {
      cycle.append(order[Int(tree.places[vertex].edge)])
      vertex = Int(tree.places[vertex].parent)
    }
    return cycle
  }
}
