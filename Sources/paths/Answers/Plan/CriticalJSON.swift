import Careers
import Planning

/// Critical jobs for a program.
struct CriticalJSON {
  let answer: CriticalAnswer

  private var critical: CriticalJobs { answer.critical }
  private var jobs: [String] { critical.network.jobs }

  var value: JSONValue {
    .object([
      "schema": .string("paths.plan.critical/1"), "status": .string("complete"),
      "inputs": answer.sources.json, "measure": .string(answer.measure.rawValue),
      "entries": names(critical.entries), "targets": names(critical.targets),
      "pairs": .integer(critical.pairs),
      "mandatory": .members(
        zip(critical.targets, critical.mandatory).map { target, passages in
          (jobs[target], passages.map(names) ?? .null)
        }),
      "unreachable": names(critical.unreachable),
      "single_feeder": names(answer.feeders.map(\.job)),
      "single_feeder_of": .members(
        answer.feeders.map { (jobs[$0.job], .string(jobs[$0.feeder])) }),
      "articulation": names(critical.articulation),
      "bridges": .array(critical.bridges.map { names([$0.0, $0.1]) }),
      "betweenness": .members(
        zip(jobs, critical.betweenness).map { ($0, .number($1)) }),
      "loss": .members(zip(jobs, critical.loss).map { ($0, .integer($1)) }),
      "redundancy": .members(
        zip(critical.targets, critical.redundancy).map { (jobs[$0], .integer($1)) }),
      "names": answer.isOnGraph
        ? .members(
          answer.session.nomenclature.profiles.map { ($0.id.text, .string($0.name)) }) : nil,
    ])
  }

  private func names(_ places: [Int]) -> JSONValue { .strings(places.map { jobs[$0] }) }
}
