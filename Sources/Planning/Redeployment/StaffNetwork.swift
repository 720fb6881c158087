package import GraphCore

/// The network behind a plan: jobs at one or more stages, the outside, and what each edge means.
///
/// A stage is a period, or the number of moves made; a plan without either has one. Whoever cannot be
/// placed and whatever cannot be filled goes through the outside at a price above all a plan can save
/// by it, so that the cheapest flow is the one that leaves the fewest behind and then costs least, and
/// one set of potentials proves both.
package struct StaffNetwork: Sendable {
  /// What the units on an edge are.
  package enum Role: Hashable, Sendable {
    /// People who take a move, by its number.
    case move(Int)
    /// People who stay in a job from one stage to the next.
    case wait
    /// People hired.
    case hire
    /// People let go.
    case exit
    /// Posts that stay empty.
    case missing
    /// People too many who stay where they are.
    case stay
  }

  package struct Edge: Hashable, Sendable {
    package let role: Role
    /// The job it leaves, or enters from outside.
    package let job: Int
    /// The stage it leaves, or enters from outside.
    package let stage: Int
    package let source: VertexID
    package let target: VertexID
    package let capacity: Int?
    /// What a unit costs; `nil` for the price of what is not possible.
    package let cost: Int?
  }

  package let jobCount: Int
  package let stageCount: Int
  package private(set) var edges: [Edge] = []
  package private(set) var supplies: [Int]

  /// The most jobs and moves, times stages, that are worked out.
  package static let edgesMax = 4_000_000

  /// Refuses a question of so many stages that it could not be worked out.
  package static func require(jobs: Int, moves: Int, stages: Int) throws(PlanFailure) {
    let (edges, isLarge) = max(1, jobs + moves).multipliedReportingOverflow(by: stages)
    guard !isLarge, edges <= edgesMax else { throw .tooManyStages(edges: isLarge ? .max : edges) }
  }

  /// A network of so many jobs at so many stages, without edges or supplies.
  package init(jobCount: Int, stageCount: Int) {
    self.jobCount = jobCount
    self.stageCount = stageCount
    supplies = [Int](repeating: 0, count: jobCount * stageCount + 1)
  }

  /// Where hires come from and exits go to.
  package var outside: VertexID { VertexID(jobCount * stageCount) }

  package func vertex(_ job: Int, _ stage: Int) -> VertexID { VertexID(stage * jobCount + job) }

  package func job(of vertex: VertexID) -> Int? {
    vertex == outside ? nil : vertex.index % jobCount
  }

  package func stage(of vertex: VertexID) -> Int { vertex.index / jobCount }

  /// People who are available in a job, or needed there where below 0; the outside makes up for them.
  package mutating func supply(_ amount: Int, job: Int, stage: Int) throws(PlanFailure) {
    let vertex = vertex(job, stage).index
    let (sum, isLarge) = supplies[vertex].addingReportingOverflow(amount)
    let (rest, isLarger) = supplies[outside.index].subtractingReportingOverflow(amount)
    guard !isLarge, !isLarger else { throw .tooLarge }
    supplies[vertex] = sum
    supplies[outside.index] = rest
  }

  package mutating func addMove(
    _ move: Int, from: (job: Int, stage: Int), to: (job: Int, stage: Int), capacity: Int?, cost: Int
  ) {
    edges.append(
      Edge(
        role: .move(move), job: from.job, stage: from.stage, source: vertex(from.job, from.stage),
        target: vertex(to.job, to.stage), capacity: capacity, cost: cost))
  }

  package mutating func addWait(_ job: Int, from stage: Int, to next: Int, cost: Int) {
    edges.append(
      Edge(
        role: .wait, job: job, stage: stage, source: vertex(job, stage),
        target: vertex(job, next), capacity: nil, cost: cost))
  }

  /// People who leave a job for the outside: exits or stays.
  package mutating func addWayOut(
    _ role: Role, job: Int, stage: Int, capacity: Int? = nil, cost: Int?
  ) {
    edges.append(
      Edge(
        role: role, job: job, stage: stage, source: vertex(job, stage), target: outside,
        capacity: capacity, cost: cost))
  }

  /// People who come from outside, hires or those who are missing.
  package mutating func addWayIn(
    _ role: Role, job: Int, stage: Int, capacity: Int? = nil, cost: Int?
  ) {
    edges.append(
      Edge(
        role: role, job: job, stage: stage, source: outside, target: vertex(job, stage),
        capacity: capacity, cost: cost))
  }

  // MARK: Solving

  /// The price of leaving one unit behind: more than any circle of other edges can cost.
  func price(_ measure: Measure = .cost) throws(PlanFailure) -> Int {
    let most = edges.reduce(0) { max($0, $1.measured(by: measure)) }
    let (product, isLarge) = most.multipliedReportingOverflow(by: supplies.count)
    guard !isLarge, product < Int.max else { throw .tooLarge }
    return product + 1
  }

  /// The plan: the fewest left behind, then the least cost; among equals the amounts that come last in
  /// lexicographic order, edge by edge in the order in which moves were added, or from the latest stage on.
  ///
  /// Where moves that cost nothing lead round in a circle, the plan comes first that uses them least.
  ///
  /// - Complexity: that of `minimumCostFlow(supplies:)` and of `CheapestFlows.raise`.
  package func solve(latestFirst: Bool = false) throws(PlanFailure) -> StaffFlow {
    let price = try price()
    return try solved { () throws(FlowFailure) in
      let cheapest = try network(price: price).minimumCostFlow(supplies: supplies)
      var flows = CheapestFlows(cheapest)
      if let circles = freeCircles() { try flows.keepCheapest(by: circles) }
      try flows.raise(moveOrder(latestFirst: latestFirst))
      return StaffFlow(
        question: self, flow: Flow(flows.amounts, in: cheapest.flow.network),
        potentials: cheapest.potentials, price: price)
    }
  }

  /// What comes of flows that always exist, but may be too large to add up.
  func solved<Answer>(
    _ solve: () throws(FlowFailure) -> Answer
  ) throws(PlanFailure) -> Answer {
    do throws(FlowFailure) {
      return try solve()
    } catch {
      switch error {
      case .suppliesTooLarge, .refused, .costTooLarge: throw .tooLarge
      case .unbalanced, .shortage, .unbounded:
        preconditionFailure("whoever is left behind has a way through the outside: \(error)")
      }
    }
  }

  func moveOrder(latestFirst: Bool) -> [EdgeID] {
    let moves = edges.indices.filter { if case .move = edges[$0].role { true } else { false } }
    let order =
      latestFirst ? moves.sorted { (-edges[$0].stage, $0) < (-edges[$1].stage, $1) } : moves
    return order.map { EdgeID($0) }
  }

  /// The network in which what is not possible has a price.
  func network(
    price: Int, _ measure: Measure = .cost
  ) throws(FlowFailure) -> FlowNetwork {
    var builder = FlowNetworkBuilder(vertexCount: supplies.count)
    for edge in edges {
      builder.addEdge(
        from: edge.source, to: edge.target, capacity: edge.capacity,
        cost: edge.cost == nil ? price : edge.measured(by: measure))
    }
    do {
      return try builder.freeze()
    } catch {
      throw .refused(error)
    }
  }

  /// For each edge 1 where it costs nothing and leads round in a circle of such edges, from job to job at
  /// whatever stages; nil without one.
  func freeCircles() -> [Int]? {
    let free = edges.indices.filter { index in
      edges[index].cost == 0 && edges[index].capacity != 0 && edges[index].role != .wait
    }
    let ends = free.map { index in
      [edges[index].source, edges[index].target].map { VertexID(job(of: $0) ?? jobCount) }
    }
    var builder = GraphBuilder(vertexCount: jobCount + 1)
    for ends in ends { builder.addEdge(from: ends[0], to: ends[1], cost: 0) }
    guard let graph = try? builder.freeze() else {
      preconditionFailure("a network has at least as many vertices and edges as its free part")
    }
    let components = graph.stronglyConnectedComponents()
    let round = zip(free, ends).filter { components.areTogether($1[0], $1[1]) }
    guard !round.isEmpty else { return nil }
    var costs = [Int](repeating: 0, count: edges.count)
    for (index, _) in round { costs[index] = 1 }
    return costs
  }
}
