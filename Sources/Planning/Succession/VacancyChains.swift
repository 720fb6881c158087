internal import GraphCore

/// How many posts change hands when one falls vacant: a vacancy wanders from job to job until somebody is hired
/// from outside.
///
/// A row says with which probability a vacancy in one job is filled by somebody of another, where it goes on; what
/// is left of 1 is the hire that ends the chain. The mean length is L = (I − Q)⁻¹ 1: the vacancy itself counts, so
/// L − 1 people move inside and one is hired.
///
/// ```swift
/// let chains = VacancyChains([.init(from: "Chef", to: "Adjoint", probability: 0.5)])
/// chains.length  // ["Adjoint": 1, "Chef": 1.5] in the order of jobs
/// ```
///
/// - SeeAlso: H. C. White, "Chains of Opportunity", 1970.
public struct VacancyChains: Sendable {
  /// Where a vacancy goes on, and how often.
  public struct Step: Hashable, Sendable {
    /// The job with the vacancy.
    public let from: String
    /// The job of the person who fills it, which is then vacant.
    public let to: String
    /// From 0 to 1.
    public let probability: Double

    /// Makes a step.
    public init(from: String, to: String, probability: Double) {
      self.from = from
      self.to = to
      self.probability = probability
    }
  }

  /// Rows that are none.
  public enum Problem: Error, Hashable, Sendable {
    /// The probabilities of a job add up to more than 1.
    case aboveOne(job: String, sum: Double)
  }

  /// Every job, by name.
  public let jobs: [String]
  /// For each job, the mean number of posts that change hands; `nil` where the chain may never end.
  public let length: [Double?]
  /// For each job, how often somebody from outside fills a vacancy at once: what is left of 1.
  public let hiring: [Double]
  /// The jobs between which vacancies go round for ever, as nobody is hired into any of them, by name.
  public let closed: [String]

  /// Sums of probabilities count as 1 within this: decimal fractions do not add up exactly.
  private static let tolerance = 1e-9

  /// Works out the lengths; rows of the same two jobs add up.
  ///
  /// - Throws: ``Problem`` where the probabilities of a job add up to more than 1.
  /// - Precondition: no probability is below 0.
  /// - Complexity: O(n log n) in the number of rows, and O(c³) for each ring of c jobs.
  public init(_ steps: [Step]) throws(Problem) {
    let jobs = Set(steps.flatMap { [$0.from, $0.to] }).sorted()
    let places = Dictionary(uniqueKeysWithValues: jobs.enumerated().map { ($1, $0) })
    var rows = [[Int: Double]](repeating: [:], count: jobs.count)
    for step in steps.sorted(by: Self.precedes) where step.probability > 0 {
      precondition(step.probability.isFinite, "\(step.probability) is no probability")
      guard let from = places[step.from], let to = places[step.to] else { continue }
      rows[from][to, default: 0] += step.probability
    }
    let entries = rows.map { row in
      row.sorted { $0.key < $1.key }.map { (to: $0.key, probability: $0.value) }
    }
    let sums = entries.map { $0.reduce(0) { $0 + $1.probability } }
    if let job = sums.firstIndex(where: { $0 > 1 + Self.tolerance }) {
      throw .aboveOne(job: jobs[job], sum: sums[job])
    }
    self.jobs = jobs
    hiring = sums.map { $0 > 1 - Self.tolerance ? 0 : 1 - $0 }
    let graph = Self.graph(entries)
    let ending = jobs.indices.filter { sums[$0] <= 1 - Self.tolerance }.map { VertexID($0) }
    let mayEnd = graph.reachable(from: ending, direction: .backward)
    let endless = graph.vertices.filter { !mayEnd.contains($0) }
    closed = endless.map { jobs[$0.index] }
    length = Self.lengths(
      graph, entries, endless: graph.reachable(from: endless, direction: .backward))
  }

  /// Whether every chain ends.
  public var isEnding: Bool { closed.isEmpty }

  private static func precedes(_ left: Step, _ right: Step) -> Bool {
    (left.from, left.to, left.probability) < (right.from, right.to, right.probability)
  }

  private static func graph(_ entries: [[(to: Int, probability: Double)]]) -> Graph {
    var builder = GraphBuilder(vertexCount: entries.count)
    for (from, row) in entries.enumerated() {
      for entry in row { builder.addEdge(from: VertexID(from), to: VertexID(entry.to)) }
    }
    do {
      return try builder.freeze()
    } catch {
      preconditionFailure("edges that cost 1 were refused: \(error)")
    }
  }

  /// The lengths, ring by ring: those that a ring leads to are known before it.
  private static func lengths(
    _ graph: Graph, _ entries: [[(to: Int, probability: Double)]], endless: VertexSet
  ) -> [Double?] {
    var lengths = [Double?](repeating: nil, count: entries.count)
    let rings = graph.stronglyConnectedComponents()
    for ring in rings.reversed() {
      let members = ring.map(\.index).sorted()
      guard members.allSatisfy({ !endless.contains(VertexID($0)) }) else { continue }
      let places = Dictionary(uniqueKeysWithValues: members.enumerated().map { ($1, $0) })
      var matrix = members.map { _ in [Double](repeating: 0, count: members.count) }
      var right = [Double](repeating: 1, count: members.count)
      for (row, member) in members.enumerated() {
        matrix[row][row] += 1
        for entry in entries[member] {
          if let column = places[entry.to] {
            matrix[row][column] -= entry.probability
          } else {
            right[row] += entry.probability * (lengths[entry.to] ?? 0)
          }
        }
      }
      guard let solution = LinearSystem(matrix, tolerance: 0)?.solution(right) else {
        preconditionFailure("a chain that ends has no length")
      }
      for (row, member) in members.enumerated() { lengths[member] = solution[row] }
    }
    return lengths
  }
}
