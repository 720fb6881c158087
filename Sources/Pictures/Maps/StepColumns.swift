internal import Careers

/// Columns for a nomenclature that says nothing of experience: how many moves a profile lies from a start.
///
/// A start is a profile that no other leads to. Where a ring has none, its first profile is one.
struct StepColumns: Sendable {
  /// The last column holds all that lies further.
  static let most = 5

  private let steps: [PlaceID: Int]

  /// Counts moves between profiles only.
  ///
  /// - Complexity: O((profiles + moves) × starts that rings need).
  init(_ nomenclature: Nomenclature) {
    var next: [PlaceID: [PlaceID]] = [:]
    var reached: Set<PlaceID> = []
    for move in nomenclature.moves
    where nomenclature.profile(move.from) != nil && nomenclature.profile(move.to) != nil {
      next[move.from, default: []].append(move.to)
      reached.insert(move.to)
    }
    var steps: [PlaceID: Int] = [:]
    var layer = nomenclature.profiles.map(\.id).filter { !reached.contains($0) }
    for start in layer { steps[start] = 0 }
    var step = 0
    while steps.count < nomenclature.profiles.count {
      if layer.isEmpty, let ring = nomenclature.profiles.first(where: { steps[$0.id] == nil }) {
        layer = [ring.id]
        steps[ring.id] = 0
        step = 0
      }
      step += 1
      var following: [PlaceID] = []
      for place in layer.flatMap({ next[$0] ?? [] }) where steps[place] == nil {
        steps[place] = step
        following.append(place)
      }
      layer = following
    }
    self.steps = steps
  }

  /// The column of a profile, from 0.
  func column(of profile: Profile) -> Int { min(steps[profile.id] ?? 0, Self.most) }
}
