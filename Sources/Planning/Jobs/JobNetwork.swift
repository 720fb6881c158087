public import Careers
internal import GraphCore

/// Jobs and the direct moves between them, each move with its length: months, money, effort, or one a move.
///
/// ```swift
/// let network = JobNetwork(moves: [
///   .init(from: "Technicien", to: "Administrateur", length: 6),
///   .init(from: "Administrateur", to: "Architecte", length: 12),
/// ])
/// network.jobs  // ["Administrateur", "Architecte", "Technicien"]
/// ```
///
/// A move from a job to itself is left out, as it leads nowhere; of several moves between the same two jobs the
/// shortest counts. So the order of rows leaves no trace.
public struct JobNetwork: Sendable {
  /// One direct move.
  public struct Move: Hashable, Sendable {
    /// The job it starts from.
    public let from: String
    /// The job it leads to.
    public let to: String
    /// Its length: finite and not below 0.
    public let length: Double

    /// Makes a move.
    public init(from: String, to: String, length: Double = 1) {
      self.from = from
      self.to = to
      self.length = length
    }
  }

  /// A job on the way to another.
  public struct Origin: Hashable, Sendable {
    /// The job, by its place in ``JobNetwork/jobs``.
    public let job: Int
    /// The length of the shortest route.
    public let length: Double
    /// The moves of that route; of routes of one length, the fewest.
    public let moves: Int
  }

  /// The jobs: those given first, in their order, then those that only moves name, by name.
  public let jobs: [String]
  /// The moves, by origin and target.
  public let moves: [Move]

  /// The jobs are its vertices, the moves its edges.
  let graph: Graph
  /// How lengths are written in the graph.
  let scale: CostScale
  private let numbers: [String: Int]

  /// Puts jobs and moves in order.
  ///
  /// - Precondition: lengths are finite and not below 0.
  /// - Complexity: O(n log n) in the number of jobs and moves.
  public init(jobs given: [String] = [], moves rows: some Sequence<Move>) {
    var numbers: [String: Int] = [:]
    var jobs: [String] = []
    func add(_ job: String) {
      guard numbers[job] == nil else { return }
      numbers[job] = jobs.count
      jobs.append(job)
    }
    for job in given { add(job) }
    for job in Set(rows.flatMap { [$0.from, $0.to] }).sorted() { add(job) }
    var shortest: [Pair: Double] = [:]
    for move in rows where move.from != move.to {
      guard let from = numbers[move.from], let to = numbers[move.to] else { continue }
      precondition(move.length.isFinite && move.length >= 0, "\(move.length) is no length")
      let pair = Pair(from: from, to: to)
      shortest[pair] = min(shortest[pair] ?? move.length, move.length)
    }
    let pairs = shortest.keys.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    moves = pairs.map { pair in
      Move(from: jobs[pair.from], to: jobs[pair.to], length: shortest[pair] ?? 0)
    }
    scale = CostScale(of: moves.map(\.length))
    var builder = GraphBuilder(vertexCount: jobs.count)
    for (pair, move) in zip(pairs, moves) {
      builder.addEdge(
        from: VertexID(pair.from), to: VertexID(pair.to), cost: scale.whole(move.length))
    }
    do {
      graph = try builder.freeze()
    } catch {
      preconditionFailure("a length is none: \(error)")
    }
    self.jobs = jobs
    self.numbers = numbers
  }

  /// The profiles of a nomenclature, named by their numbers, and the moves between them at their cost, moves plus
  /// doubt; places outside do not count.
  ///
  /// - Complexity: O(n log n) in the number of profiles and moves.
  public init(
    _ nomenclature: Nomenclature, named name: (Profile) -> String = { $0.id.text }
  ) {
    let names = Dictionary(uniqueKeysWithValues: nomenclature.profiles.map { ($0.id, name($0)) })
    self.init(
      jobs: nomenclature.profiles.map(name),
      moves: nomenclature.moves.compactMap { move in
        guard let from = names[move.from], let to = names[move.to] else { return nil }
        let cost = MoveCost.balanced.cost(
          of: move, changesFamily: nomenclature.changesFamily(move))
        return Move(from: from, to: to, length: cost)
      })
  }

  /// The place of a job in ``jobs``; `nil` for an unknown name.
  ///
  /// - Complexity: O(1).
  public func number(of job: String) -> Int? { numbers[job] }

  /// The jobs that nobody moves into, in order.
  public var sources: [Int] {
    jobs.indices.filter { graph.inDegree(of: VertexID($0)) == 0 }
  }

  /// The jobs from which a route leads to one, the nearest first, then in order; not the job itself.
  ///
  /// - Complexity: O((J + M) log J) for J jobs and M moves.
  public func origins(of job: Int) -> [Origin] {
    let forest = graph.shortestPathForest(from: [VertexID(job)], direction: .backward)
    return jobs.indices.compactMap { other in
      guard other != job, let length = forest.distance(to: VertexID(other)) else { return nil }
      return Origin(
        job: other, length: scale.cost(of: length), moves: forest.hops(to: VertexID(other)) ?? 0)
    }.sorted { ($0.length, $0.moves, $0.job) < ($1.length, $1.moves, $1.job) }
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }
}
