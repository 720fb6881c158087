public import Careers

/// A career graph of the moves that were seen and may be shown.
///
/// Each move has its count, its share with its interval, and minus the logarithm of the share as its cost, so
/// that the cheapest route is the one whose shares multiply to the most. Hidden moves are left out; each profile
/// tells to whom they led. Ends outside are no places of the graph, but count in the exposure.
public struct ObservedGraph: Sendable {
  /// The graph.
  public let nomenclature: Nomenclature
  /// How many moves were left out as they are hidden.
  public let hiddenCount: Int

  /// Makes the graph of some rates.
  ///
  /// A job that `profiles` names is that profile of `known`; another is a profile of its own, of a family called
  /// like the source. The evidence for a move are its lines, or all lines up to `lastLine` where each is a
  /// person's.
  ///
  /// - Throws: ``ObservedGraphProblem`` where two jobs are one profile or the parts make no graph.
  /// - Complexity: O(n log n) in the number of rates.
  public init(
    _ rates: ObservedRates, source: Source, lastLine: Int, on known: Nomenclature,
    profiles: [String: PlaceID]
  ) throws(ObservedGraphProblem) {
    let moves = rates.rates.filter { $0.kind == .move && $0.count != 0 }
    let jobs = Set(rates.exposures.map(\.job) + moves.map(\.to) + rates.entries.map(\.job)).sorted()
    let places = try Self.places(jobs, profiles)
    let exposures = Dictionary(uniqueKeysWithValues: rates.exposures.map { ($0.job, $0.count) })
    func place(_ job: String) -> PlaceID { places[job] ?? PlaceID(job) }
    var hidden: [String: [PlaceID]] = [:]
    var shown: [Move] = []
    for rate in moves {
      guard let share = rate.share, let exposure = exposures[rate.from] ?? nil else {
        hidden[rate.from, default: []].append(place(rate.to))
        continue
      }
      let lines =
        rate.lines.isEmpty ? [LineRange(1, max(1, lastLine))] : rate.lines.map { LineRange($0) }
      let observation = Observation(
        share: share, low: rate.interval?.low, high: rate.interval?.high, exposure: exposure,
        months: rate.months)
      shown.append(
        Move(
          from: place(rate.from), to: place(rate.to),
          evidence: lines.map { line in
            Evidence(
              sheet: place(rate.from), section: .other, direction: .out, lines: line, cue: "",
              mention: rate.to, statement: .observed)
          }, statedCost: observation.cost, count: rate.count, observation: observation))
    }
    let own = Self.ownFamily
    let described = jobs.map { job in
      var profile =
        places[job].flatMap(known.profile) ?? Profile(id: PlaceID(job), name: job, family: own)
      if let exposure = exposures[job] {
        profile.observation = ProfileObservation(exposure: exposure, hidden: hidden[job] ?? [])
      }
      return profile
    }
    let families = Set(described.map(\.family))
    hiddenCount = hidden.values.reduce(0) { $0 + $1.count }
    do throws(NomenclatureProblem) {
      nomenclature = try Nomenclature(
        Nomenclature.Parts(
          source: source,
          families: known.families.filter { families.contains($0.id) }
            + (families.contains(own) ? [Family(id: own, name: source.title)] : []),
          profiles: described, moves: shown))
    } catch {
      throw .inconsistent(error)
    }
  }

  /// The family of jobs that are no profiles of the known graph.
  static let ownFamily = "observed"

  /// The profile of each job that has one; no two have the same.
  private static func places(
    _ jobs: [String], _ profiles: [String: PlaceID]
  ) throws(ObservedGraphProblem) -> [String: PlaceID] {
    var jobsOf: [PlaceID: [String]] = [:]
    for job in jobs {
      if let place = profiles[job] { jobsOf[place, default: []].append(job) }
    }
    if let (place, several) = jobsOf.filter({ $0.value.count > 1 }).min(by: { $0.key < $1.key }) {
      throw .sameProfile(place, jobs: several)
    }
    return profiles
  }
}

/// Why rates make no graph.
public enum ObservedGraphProblem: Error, Equatable, Sendable {
  /// Several jobs mean one profile.
  case sameProfile(PlaceID, jobs: [String])
  /// The parts make no graph.
  case inconsistent(NomenclatureProblem)
}
