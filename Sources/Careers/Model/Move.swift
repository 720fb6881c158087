/// A move (passerelle): one possibility, stated by the source, to go from one place to another.
public struct Move: Hashable, Sendable {
  /// Where one is.
  public let from: PlaceID
  /// Where one goes.
  public let to: PlaceID
  /// What states the move, firmest first; never empty.
  public let evidence: [Evidence]

  /// Makes a move from the evidence for it, in any order.
  ///
  /// - Precondition: there is evidence; a move that nothing states does not exist.
  public init(from: PlaceID, to: PlaceID, evidence: [Evidence]) {
    precondition(!evidence.isEmpty, "the move \(from) to \(to) has no evidence")
    self.from = from
    self.to = to
    self.evidence = evidence.sorted()
  }

  /// The doubt of the firmest evidence.
  public var doubt: Doubt { evidence[0].doubt }

  /// The conditions to meet: those of the firmest evidence, or none when a piece as firm sets none.
  public var conditions: [Condition] {
    let firmest = evidence.prefix { $0.doubt == doubt }
    let conditions = firmest.compactMap(\.condition)
    return conditions.count == firmest.count ? conditions : []
  }
}
