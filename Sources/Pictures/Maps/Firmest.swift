public import Careers

extension Nomenclature {
  /// The same with at most so many moves from each place: the firmest, then those to the first targets.
  ///
  /// - Precondition: `count >= 1`.
  /// - Complexity: O(n log n) in the number of moves.
  public func keepingFirmest(_ count: Int) -> Nomenclature {
    precondition(count >= 1, "at least one move a place, not \(count)")
    var parts = parts
    let byOrigin = Dictionary(grouping: moves, by: \.from)
    parts.moves = byOrigin.keys.sorted().flatMap { origin in
      (byOrigin[origin] ?? []).sorted { ($0.doubt, $0.to) < ($1.doubt, $1.to) }.prefix(count)
    }
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("fewer moves broke a nomenclature: \(error)")
    }
  }
}
