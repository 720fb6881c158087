public import Careers

/// Which moves and pieces of evidence a question takes into account.
///
/// ```swift
/// var filter = MoveFilter()
/// filter.maxDoubt = .category
/// filter.avoided = [PlaceID("4.9")]
/// CareerGraph(filter.narrowed(.shipped))  // what is left to search
/// ```
///
/// A move stays as long as one piece of evidence for it does, with the doubt of what is left.
public struct MoveFilter: Hashable, Sendable {
  /// Places that no move may touch.
  public var avoided: Set<PlaceID> = []
  /// The largest doubt of a move.
  public var maxDoubt = Doubt.partial
  /// Kinds of condition that a piece of evidence may not set.
  public var refusedConditions: Set<Condition.Kind> = []
  /// Whether moves into the profiles of ``ManagementTitle`` are left out, and evidence that asks for a manager.
  public var refusesManagement = false
  /// The highest diploma that a target may ask of everybody, in years after the baccalauréat; `nil` for any.
  public var maxDiploma: Int?
  /// The origins of the question: who is there already is not asked for a diploma.
  public var origins: Set<PlaceID> = []
  /// Whether moves are left out of which no share of people was seen.
  public var asksForObservation = false
  /// The places that the question names: what one asks for is not left out for its title.
  public var named: Set<PlaceID> = []

  /// A filter that keeps everything.
  public init() {}

  /// The nomenclature with the moves that fit and, of those, the evidence that fits; all else as it was.
  ///
  /// - Complexity: O(n log n) in the size of the nomenclature; O(1) where the filter keeps everything.
  public func narrowed(_ nomenclature: Nomenclature) -> Nomenclature {
    guard leavesSomethingOut else { return nomenclature }
    var parts = nomenclature.parts
    parts.moves = parts.moves.compactMap { narrowed($0, in: nomenclature) }
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("fewer moves of a nomenclature are no nomenclature: \(error)")
    }
  }

  private var leavesSomethingOut: Bool {
    !avoided.isEmpty || maxDoubt != .partial || !refusedConditions.isEmpty || refusesManagement
      || maxDiploma != nil || asksForObservation
  }

  private func narrowed(_ move: Move, in nomenclature: Nomenclature) -> Move? {
    guard !avoided.contains(move.from), !avoided.contains(move.to),
      accepts(nomenclature.profile(move.to))
    else { return nil }
    if asksForObservation, move.observation == nil { return nil }
    if move.isSupposed { return move }
    let evidence = move.evidence.filter(accepts)
    if evidence.count == move.evidence.count { return move }
    return evidence.isEmpty
      ? nil
      : Move(
        from: move.from, to: move.to, evidence: evidence, statedCost: move.statedCost,
        count: move.count, observation: move.observation)
  }

  private func accepts(_ target: Profile?) -> Bool {
    guard let target else { return true }
    if let maxDiploma, let lowest = target.diploma?.lowest, lowest > maxDiploma {
      return origins.contains(target.id)
    }
    return !refusesManagement || named.contains(target.id) || !ManagementTitle.isOne(target.name)
  }

  private func accepts(_ evidence: Evidence) -> Bool {
    if evidence.doubt > maxDoubt { return false }
    guard let condition = evidence.condition else { return true }
    if refusedConditions.contains(condition.kind) { return false }
    return !refusesManagement || !ManagementTitle.asksForManager(condition.words)
  }
}
