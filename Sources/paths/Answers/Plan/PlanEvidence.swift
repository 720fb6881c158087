import Careers

/// What the career graph states about the moves of a plan.
struct PlanEvidence {
  let session: Session
  /// The profiles that jobs were found to mean, by the name of the job.
  let profiles: [String: PlaceID]
  /// Whether the moves are the graph's own, so that every job that has one is a profile.
  let isOnGraph: Bool

  /// The move of the graph between two jobs, where it states one.
  func move(from: String, to: String) -> Move? {
    guard let source = place(from), let target = place(to) else { return nil }
    return session.nomenclature.moves.first { $0.from == source && $0.to == target }
  }

  private func place(_ job: String) -> PlaceID? {
    if let place = profiles[job] { return place }
    guard isOnGraph else { return nil }
    return session.nomenclature.profiles.first {
      $0.name == job || "\($0.name) (\($0.id))" == job
    }?.id
  }
}
