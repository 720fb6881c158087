import Planning
import Tables

/// The bands of ages of each job, none of which may overlap another.
struct AgeBandCheck {
  private var bands: [String: [(band: AgeBand, line: Int)]] = [:]

  /// Adds a band.
  ///
  /// - Throws: a ``Failure`` with exit code 65 where it overlaps another of the job; with a column of sites, the same band
  ///   may come again.
  mutating func add(
    _ band: AgeBand, of job: String, line: Int, _ file: PlanFile
  ) throws(Failure) {
    for other in bands[job] ?? [] {
      if other.band == band, file.table.has("site") { continue }
      let isApart =
        (band.oldest ?? .max) < (other.band.youngest ?? 0)
        || (other.band.oldest ?? .max) < (band.youngest ?? 0)
      guard isApart else {
        throw file.failure(
          line: line,
          "cette tranche d’âge de « \(job) » recouvre celle de la ligne \(other.line)",
          "this band of ages of “\(job)” overlaps that of line \(other.line)")
      }
    }
    bands[job, default: []].append((band, line))
  }
}
