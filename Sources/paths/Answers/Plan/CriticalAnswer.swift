import Careers
import Planning

/// Which jobs it would be dangerous to lose, and why.
struct CriticalAnswer: AnswerForm {
  let session: Session
  let critical: CriticalJobs
  let measure: NetworkReader.Measure
  /// How many rows of each list a person is shown.
  let limit: Int
  /// Whether the moves are the graph's own.
  let isOnGraph: Bool
  /// Whether entries and targets are the usual ones, as none were given.
  let usual: (entries: Bool, targets: Bool)
  /// The profiles that jobs of a file were found to mean.
  let profiles: [String: PlaceID]
  let sources: PlanSources

  var language: Language { session.language }
  var network: JobNetwork { critical.network }

  /// A job as people read it.
  func label(_ job: Int) -> String {
    isOnGraph ? session.label(PlaceID(network.jobs[job])) : network.jobs[job]
  }

  func labels(_ jobs: [Int]) -> String { jobs.map(label).joined(separator: ", ") }

  /// What the career graph states of a move.
  func evidence(_ from: Int, _ to: Int) -> Move? {
    let names = (network.jobs[from], network.jobs[to])
    guard isOnGraph else {
      return PlanEvidence(session: session, profiles: profiles, isOnGraph: false)
        .move(from: names.0, to: names.1)
    }
    return session.nomenclature.moves.first { $0.from.text == names.0 && $0.to.text == names.1 }
  }

  // MARK: What is found

  /// The jobs that several hang on: for each target, the passages nobody gets around.
  var passages: [(target: Int, jobs: [Int])] {
    zip(critical.targets, critical.mandatory).compactMap { target, jobs in
      jobs.flatMap { $0.isEmpty ? nil : (target, $0) }
    }
  }

  /// The jobs with one feeder, and it.
  var feeders: [(job: Int, feeder: Int)] {
    critical.singleFeeder.enumerated().compactMap { job, feeder in
      feeder.map { (job, $0) }
    }
  }

  /// The jobs that something passes, the most first.
  var crossroads: [Int] {
    network.jobs.indices.filter { critical.betweenness[$0] > 0 }
      .sorted { (critical.betweenness[$1], $0) < (critical.betweenness[$0], $1) }
  }

  /// The targets that so many separate routes lead to.
  func targets(withRoutes count: Int) -> [Int] {
    zip(critical.targets, critical.redundancy).filter { $1 == count }.map(\.0)
  }

  var lines: [String] { CriticalText(answer: self).lines }
  var json: JSONValue { CriticalJSON(answer: self).value }

  // MARK: For a spreadsheet

  /// A row a job.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("job", language("métier", "job")),
      .init("name", language("nom", "name")),
      .init("role", language("rôle", "role")),
      .init("loss", language("paires coupées", "pairs cut off")),
      .init("betweenness", language("intermédiarité", "betweenness")),
      .init("single_feeder", language("seul métier qui y mène", "only feeder")),
      .init("articulation", language("articulation", "articulation")),
      .init("bridges", language("ponts vers", "bridges to")),
      .init("redundancy", language("itinéraires séparés", "separate routes")),
      .init("mandatory", language("passages obligés", "mandatory passages")),
    ]
    let keeps = columns.indices.filter { isOnGraph || columns[$0].key != "name" }
    return AnswerTable(
      keeps.map { columns[$0] },
      network.jobs.indices.map { job in
        let cells = row(job)
        return keeps.map { cells[$0] }
      })
  }

  private func row(_ job: Int) -> [AnswerTable.Cell] {
    let target = critical.targets.firstIndex(of: job)
    let passages = target.flatMap { critical.mandatory[$0] }
    let bridges = critical.bridges.compactMap { bridge in
      bridge.0 == job ? bridge.1 : bridge.1 == job ? bridge.0 : nil
    }
    return [
      .text(network.jobs[job]),
      .init(isOnGraph ? session.nomenclature.name(of: PlaceID(network.jobs[job])) : nil),
      .init(role(job)), .init(critical.loss[job]), .number(critical.betweenness[job]),
      .init(critical.singleFeeder[job].map(label)),
      .text(language.answer(critical.articulation.contains(job))), .init(names(bridges)),
      .init(target.map { critical.redundancy[$0] }), .init(passages.flatMap(names)),
    ]
  }

  private func names(_ jobs: [Int]) -> String? { jobs.isEmpty ? nil : labels(jobs) }

  /// What a job is to the question; `nil` for one that routes only pass.
  private func role(_ job: Int) -> String? {
    let words = [
      critical.entries.contains(job) ? language("entrée", "entry") : nil,
      critical.targets.contains(job) ? language("cible", "target") : nil,
    ].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: ", ")
  }
}
