public import Careers

/// The least experience of who has come some way: the larger of two lower bounds.
///
/// They are the most years that a profile on the way asks of everybody, and the sum of the years asked in the
/// field of the previous profile. Both only grow along the way.
///
/// - Complexity: O(evidence) for each move.
public struct LeastYears: Hashable, Sendable {
  private var most: Int?
  private var inFields = 0

  /// What the place where one starts asks.
  public init(at place: PlaceID, in nomenclature: Nomenclature) {
    most = nomenclature.profile(place)?.experience?.yearsForAll
  }

  /// Takes one more move.
  public mutating func take(_ move: Move, in nomenclature: Nomenclature) {
    guard let experience = nomenclature.profile(move.to)?.experience,
      let years = experience.yearsForAll
    else { return }
    most = max(most ?? 0, years)
    if move.evidence.contains(where: { $0.asksField(of: experience) }) { inFields += years }
  }

  /// The years; `nil` where all sheets on the way are silent.
  public var years: Int? { most.map { max($0, inFields) } }
}
