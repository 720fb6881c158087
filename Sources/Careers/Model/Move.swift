/// A move (passerelle): one possibility, stated by the source, to go from one place to another.
public struct Move: Hashable, Sendable {
  /// Where one is.
  public let from: PlaceID
  /// Where one goes.
  public let to: PlaceID
  /// What states the move, firmest first; empty for a supposed move only.
  public let evidence: [Evidence]
  /// What the move costs where the data say so themselves, in place of 1 plus its doubt.
  public let statedCost: Double?
  /// How many people made the move, where the data count them.
  public let count: Int?
  /// How large a share of the people in the origin they are, where that was seen.
  public let observation: Observation?

  /// Makes a move from the evidence for it, in any order.
  ///
  /// - Precondition: there is evidence; a move that nothing states does not exist. A cost is finite and not
  ///   negative, a count not negative.
  public init(
    from: PlaceID, to: PlaceID, evidence: [Evidence], statedCost: Double? = nil, count: Int? = nil,
    observation: Observation? = nil
  ) {
    precondition(!evidence.isEmpty, "the move \(from) to \(to) has no evidence")
    precondition(statedCost.map { $0 >= 0 && $0.isFinite } ?? true, "\(statedCost ?? 0) is no cost")
    precondition((count ?? 0) >= 0, "\(count ?? 0) people cannot have moved")
    self.from = from
    self.to = to
    self.evidence = evidence.sorted()
    self.statedCost = statedCost
    self.count = count
    self.observation = observation
  }

  /// A move that nothing states, to try what it would open; it never leaves the question it is supposed in.
  public init(supposedFrom from: PlaceID, to: PlaceID) {
    self.from = from
    self.to = to
    evidence = []
    statedCost = nil
    count = nil
    observation = nil
  }

  /// Whether nothing states the move.
  public var isSupposed: Bool { evidence.isEmpty }

  /// The doubt of the firmest evidence; the largest there is where nothing states the move.
  public var doubt: Doubt { evidence.first?.doubt ?? .partial }

  /// The conditions to meet: those of the firmest evidence, or none when a piece as firm sets none.
  public var conditions: [Condition] {
    let firmest = evidence.prefix { $0.doubt == doubt }
    let conditions = firmest.compactMap(\.condition)
    return conditions.count == firmest.count ? conditions : []
  }
}
