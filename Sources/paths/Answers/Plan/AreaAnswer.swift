import Careers
import Planning

/// Mobility areas, of the career graph or of a company's own moves.
struct AreaAnswer: AnswerForm {
  let session: Session
  private let effort: Double
  private let measure: NetworkReader.Measure
  /// Each job with its area.
  private let areas: [(job: String, area: [String])]
  /// The pairs of jobs that are near each other.
  private let mutual: [(String, String)]
  /// What people call a job beside its number; `nil` where a file names it.
  private let names: [String: String]?
  private let sources: PlanSources

  private var language: Language { session.language }

  /// The areas of the career graph.
  init(session: Session, areas: MobilityAreas) {
    self.session = session
    effort = areas.effort
    measure = .effort
    self.areas = areas.areas.map { ($0.profile.text, $0.area.map(\.text)) }
    mutual = areas.mutual.map { ($0.0.text, $0.1.text) }
    names = Dictionary(
      uniqueKeysWithValues: session.nomenclature.profiles.map { ($0.id.text, $0.name) })
    sources = PlanSources(files: [], nomenclature: session.nomenclature)
  }

  /// The areas of a company's own moves.
  init(
    session: Session, areas: JobAreas, measure: NetworkReader.Measure, sources: PlanSources
  ) {
    self.session = session
    effort = areas.effort
    self.measure = measure
    self.areas = areas.areas
    mutual = areas.mutual
    names = nil
    self.sources = sources
  }

  private func label(_ job: String) -> String {
    names?[job].map { "\(job) \($0)" } ?? job
  }

  var lines: [String] {
    let limit = Int(exactly: effort).map(String.init) ?? "\(effort)"
    let unit = measure.words(language)
    let head = language(
      "Aires de mobilité, effort jusqu’à \(limit) (\(unit))",
      "Mobility areas, effort up to \(limit) (\(unit))")
    let rows = areas.filter { !$0.area.isEmpty }.flatMap { entry -> [String] in
      [label(entry.job)]
        + Terminal.wrapped(
          entry.area.map(label).joined(separator: ", "), prefix: "    → ", continued: "      ")
    }
    let silent = areas.filter(\.area.isEmpty).map(\.job)
    let none = language(
      "Sans passerelle énoncée à cet effort : ", "No move stated within this effort: ")
    let pairs = mutual.map { names == nil ? "\($0.0) – \($0.1)" : "\($0.0)–\($0.1)" }
    let both = language("Proximité (dans les deux sens) : ", "Near each other (both ways): ")
    return [head, ""] + rows + [""]
      + (silent.isEmpty ? [] : Terminal.wrapped(none + silent.joined(separator: ", "), prefix: ""))
      + (pairs.isEmpty ? [] : Terminal.wrapped(both + pairs.joined(separator: ", "), prefix: ""))
      + (names == nil ? sources.lines(language) : Terminal.wrapped(session.source, prefix: ""))
  }

  /// A row for each job that is in the area of another.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("profile", language("métier", "profile")), .init("name", language("nom", "name")),
      .init("area", language("aire", "area")), .init("area_name", language("nom", "name")),
      .init("mutual", language("proximité", "near")),
    ]
    let pairs = Set(mutual.flatMap { [[$0.0, $0.1], [$0.1, $0.0]] })
    let rows = areas.flatMap { entry in
      entry.area.map { other -> [AnswerTable.Cell] in
        [
          .text(entry.job), .init(names?[entry.job]), .text(other), .init(names?[other]),
          .text(language.answer(pairs.contains([entry.job, other]))),
        ]
      }
    }
    guard names == nil else { return AnswerTable(columns, rows) }
    let keeps = [0, 2, 4]
    return AnswerTable(keeps.map { columns[$0] }, rows.map { row in keeps.map { row[$0] } })
  }

  /// The areas as an object keyed by job, which has no fixed set of keys.
  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.area/1"), "status": .string("complete"),
      "inputs": sources.json, "effort": .number(effort), "unit": .string(measure.rawValue),
      "area": .members(areas.map { ($0.job, .strings($0.area)) }),
      "mutual": .array(mutual.map { .strings([$0.0, $0.1]) }),
    ])
  }
}
