public import Careers

/// Experience that the sheet of the target asks for and a route does not give.
public struct UnmetRequirement: Hashable, Sendable {
  /// What is known of it.
  public enum Kind: Hashable, Sendable {
    /// Profiles that would give it are known, and the route passes through none that gives these fields.
    case notOnTheWay(missing: [String])
    /// No profile of the nomenclature is known to give it: whether the person has it is for them to say.
    case unknown
  }

  /// The profile that asks.
  public let profile: PlaceID
  /// What it asks.
  public let experience: Experience
  /// What is known of it.
  public let kind: Kind

  /// The requirements of the last profile that the moves before it leave open.
  ///
  /// A field counts as given when the route passes through a profile that the sheet's own sentence makes an
  /// origin; of an all-of condition every part must be.
  static func requirements(
    leftBy moves: [Move], in nomenclature: Nomenclature
  ) -> [UnmetRequirement] {
    guard let last = moves.last, let target = nomenclature.profile(last.to),
      let experience = target.experience, experience.field != nil
    else { return [] }
    let feeders = nomenclature.moves(to: target.id).flatMap { move in
      move.evidence.filter { $0.asksField(of: experience) }.map {
        (origin: move.from, evidence: $0)
      }
    }
    guard !feeders.isEmpty else {
      return [UnmetRequirement(profile: target.id, experience: experience, kind: .unknown)]
    }
    let passed = Set(moves.map(\.from))
    let given = Set(feeders.filter { passed.contains($0.origin) }.map(\.evidence.mention))
    let isAllOf = feeders.allSatisfy { $0.evidence.statement == .partial }
    let missing = Set(feeders.map(\.evidence.mention)).subtracting(given).sorted()
    guard isAllOf ? !missing.isEmpty : given.isEmpty else { return [] }
    return [
      UnmetRequirement(
        profile: target.id, experience: experience, kind: .notOnTheWay(missing: missing))
    ]
  }
}
