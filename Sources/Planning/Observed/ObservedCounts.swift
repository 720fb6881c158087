/// Adds up rows of counts into ``ObservedMoves``.
public struct ObservedCounts: Sendable {
  private struct Key: Hashable {
    let from: String
    let to: String
    let kind: ObservedMoves.Kind
  }

  private struct Sum {
    var count = 0
    var persons: Int?
    var days: Int?
    var lines: [Int] = []
  }

  private var sums: [Key: Sum] = [:]
  private var entries: [String: Int] = [:]
  private var stayed: [String: Int] = [:]
  private var exposure: [String: Int] = [:]

  /// No counts.
  public init() {}

  /// Adds people who went from a job to an end, on a line of the file; a move to the same job is a stay.
  ///
  /// Of how many persons and after how many days in the job altogether, is said where it is known.
  ///
  /// - Throws: ``ObservedProblem/tooMany(job:)``.
  public mutating func add(
    _ count: Int, from: String, to: String, isOutside: Bool = false, line: Int,
    persons: Int? = nil, days: Int? = nil
  ) throws(ObservedProblem) {
    let kind: ObservedMoves.Kind = isOutside ? .exit : from == to ? .stay : .move
    let key = Key(from: from, to: to, kind: kind)
    try add(count, key, line: line)
    var sum = sums[key] ?? Sum()
    if let persons { sum.persons = try Self.sum(sum.persons ?? 0, persons, from) }
    if let days { sum.days = try Self.sum(sum.days ?? 0, days, from) }
    sums[key] = sum
  }

  /// Adds people who came into a job from outside.
  public mutating func addEntries(_ count: Int, to job: String) throws(ObservedProblem) {
    entries[job] = try Self.sum(entries[job] ?? 0, count, job)
  }

  /// Adds people who stayed in a job, counted in a column of their own.
  public mutating func addStayed(_ count: Int, in job: String) throws(ObservedProblem) {
    stayed[job] = try Self.sum(stayed[job] ?? 0, count, job)
  }

  /// Adds people who were in a job, whatever became of them, counted in a column of their own.
  public mutating func addExposure(_ count: Int, in job: String) throws(ObservedProblem) {
    exposure[job] = try Self.sum(exposure[job] ?? 0, count, job)
  }

  private mutating func add(_ count: Int, _ key: Key, line: Int?) throws(ObservedProblem) {
    var sum = sums[key] ?? Sum()
    sum.count = try Self.sum(sum.count, count, key.from)
    if let line { sum.lines.append(line) }
    sums[key] = sum
  }

  private static func sum(_ left: Int, _ right: Int, _ job: String) throws(ObservedProblem) -> Int {
    let (sum, isLarge) = left.addingReportingOverflow(right)
    guard !isLarge, sum < 1 << 53 else { throw .tooMany(job: job) }
    return sum
  }

  /// What was seen: an exposure that was counted apart makes those stay whom nothing else accounts for.
  ///
  /// - Throws: ``ObservedProblem`` where a job has fewer people than went from it, or stays are told twice.
  /// - Complexity: O(n log n) in the number of pairs.
  public func moves() throws(ObservedProblem) -> ObservedMoves {
    var all = self
    for job in stayed.keys.sorted() {
      if let line = sums[Key(from: job, to: job, kind: .stay)]?.lines.first {
        throw .staysTwice(job: job, line: line)
      }
      try all.add(stayed[job] ?? 0, Key(from: job, to: job, kind: .stay), line: nil)
    }
    var seen: [String: Int] = [:]
    for key in all.sums.keys.sorted(by: { ($0.from, $0.to) < ($1.from, $1.to) }) {
      seen[key.from] = try Self.sum(seen[key.from] ?? 0, all.sums[key]?.count ?? 0, key.from)
    }
    for job in exposure.keys.sorted() {
      let (whole, known) = (exposure[job] ?? 0, seen[job] ?? 0)
      guard whole >= known else { throw .exposureTooSmall(job: job, exposure: whole, seen: known) }
      guard whole > known else { continue }
      try all.add(whole - known, Key(from: job, to: job, kind: .stay), line: nil)
    }
    return ObservedMoves(
      all.sums.map { key, sum in
        ObservedMoves.Cell(
          from: key.from, to: key.to, kind: key.kind, count: sum.count, persons: sum.persons,
          days: sum.days, lines: sum.lines.sorted())
      }, entries: entries.map { (job: $0.key, count: $0.value) })
  }
}

/// Why counts do not fit together.
public enum ObservedProblem: Error, Hashable, Sendable {
  /// More people than numbers can tell apart.
  case tooMany(job: String)
  /// Fewer people in a job than were counted as leaving or staying.
  case exposureTooSmall(job: String, exposure: Int, seen: Int)
  /// Stays in a row, on this line, and in a column as well.
  case staysTwice(job: String, line: Int)
}
