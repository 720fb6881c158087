import Careers
import Planning
import Tables

/// Finds the jobs of a network that titles mean.
struct CriticalJobFinder {
  let session: Session
  let network: JobNetwork
  let isOnGraph: Bool

  /// The jobs that some titles mean.
  ///
  /// - Throws: a ``Failure`` with exit code 3 for a title that means none.
  func jobs(
    _ titles: [String], _ option: String, _ reader: inout NetworkReader
  ) throws(Failure) -> [Int] {
    var jobs: [Int] = []
    for title in titles { jobs.append(try job(title, option, &reader)) }
    return jobs
  }

  private func job(
    _ title: String, _ option: String, _ reader: inout NetworkReader
  ) throws(Failure) -> Int {
    let name = reader.jobName(title)
    if isOnGraph {
      // A name that no file of titles maps is looked up, with what comes near where it is unknown.
      var place = reader.reader.resolver.profiles[name]
      if place == nil {
        place = try session.profile(title) {
          session.command("plan critical \(option) \($0)")
        }.id
      }
      if let number = place.flatMap({ network.number(of: $0.text) }) { return number }
    } else if let number = network.number(of: name) {
      return number
    }
    throw NetworkReader.unknown(title, option, among: network.jobs, session.language)
  }

  /// The entries where none are given: on the graph the profiles that may be a first post, else the jobs that
  /// nobody moves into.
  ///
  /// - Throws: a ``Failure`` with exit code 64 where there are none.
  func usualEntries() throws(Failure) -> [Int] {
    let first =
      isOnGraph
      ? session.nomenclature.profiles.filter { $0.firstPost == true }
        .compactMap { network.number(of: $0.id.text) } : []
    let entries = first.isEmpty ? network.sources : first
    guard !entries.isEmpty else {
      throw Failure(
        Exit.usage,
        session.language(
          "tout métier a quelqu’un qui y vient : dites par où l’on entre, avec --entry MÉTIER",
          "every job has somebody who moves into it: say where people come in, with --entry JOB"))
    }
    return entries
  }
}
