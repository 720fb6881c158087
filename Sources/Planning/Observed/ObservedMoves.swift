/// What was seen of people in their jobs: how often they went from each to each other, left or stayed.
///
/// ```swift
/// var counts = ObservedCounts()
/// try counts.add(5, from: "A", to: "B", line: 2)
/// try counts.add(15, from: "A", to: "A", line: 3)  // who stayed
/// let moves = try counts.moves()
/// moves.origins[0].exposure  // 20
/// ```
public struct ObservedMoves: Hashable, Sendable {
  /// How a time in a job ended.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Comparable {
    /// In another job.
    case move
    /// In the same job: counted as having stayed.
    case stay
    /// Outside: retired, resigned, at the end of a contract, gone.
    case exit
    /// Not yet when the counting stopped.
    case open
    /// After a hole, in the same job again.
    case interrupted

    /// In the order of their names here.
    public static func < (left: Kind, right: Kind) -> Bool { left.order < right.order }

    private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// One number: from a job to an end.
  public struct Cell: Hashable, Sendable {
    /// The job.
    public let from: String
    /// The other job, the same one for a stay, or the name of an end outside.
    public let to: String
    /// How it ended.
    public let kind: Kind
    /// How often.
    public let count: Int
    /// By how many different persons, where persons were told apart.
    public let persons: Int?
    /// How many days these times in the job lasted together, where that is known.
    public let days: Int?
    /// The lines of the file that say so; empty where each line is a person's.
    public let lines: [Int]

    /// Makes a number.
    ///
    /// - Precondition: nothing is negative.
    public init(
      from: String, to: String, kind: Kind, count: Int, persons: Int? = nil, days: Int? = nil,
      lines: [Int] = []
    ) {
      precondition(count >= 0 && (persons ?? 0) >= 0 && (days ?? 0) >= 0, "a count below zero")
      self.from = from
      self.to = to
      self.kind = kind
      self.count = count
      self.persons = persons
      self.days = days
      self.lines = lines
    }
  }

  /// A job that people were seen in.
  public struct Origin: Hashable, Sendable {
    /// The job.
    public let job: String
    /// All that was seen of it: moves, exits, stays.
    public let exposure: Int
    /// How many different persons, where persons were told apart.
    public let persons: Int?
    /// How many days all times in the job lasted together, where that is known.
    public let days: Int?
  }

  /// The numbers, by job and then by end.
  public let cells: [Cell]
  /// The jobs, by name.
  public let origins: [Origin]
  /// How many came into each job from outside, by job; they were exposed to nothing before.
  public let entries: [(job: String, count: Int)]

  /// Gathers numbers; persons by job where they are known.
  ///
  /// - Precondition: there is one cell for each job, end and kind.
  /// - Complexity: O(n log n).
  init(
    _ cells: [Cell], persons: [String: Int] = [:], entries: [(job: String, count: Int)] = []
  ) {
    self.cells = cells.sorted { ($0.from, $0.to, $0.kind) < ($1.from, $1.to, $1.kind) }
    self.entries = entries.sorted { $0.job < $1.job }
    var origins: [Origin] = []
    var start = 0
    while start < self.cells.count {
      let job = self.cells[start].from
      let end = self.cells[start...].firstIndex { $0.from != job } ?? self.cells.count
      let own = self.cells[start..<end]
      let days = own.compactMap(\.days)
      origins.append(
        Origin(
          job: job, exposure: own.reduce(0) { $0 + $1.count }, persons: persons[job],
          days: days.count == own.count ? days.reduce(0, +) : nil))
      start = end
    }
    self.origins = origins
  }

  /// Whether the same was seen.
  public static func == (left: ObservedMoves, right: ObservedMoves) -> Bool {
    left.cells == right.cells && left.origins == right.origins
      && left.entries.elementsEqual(right.entries, by: ==)
  }

  /// By the numbers.
  public func hash(into hasher: inout Hasher) { hasher.combine(cells) }
}
