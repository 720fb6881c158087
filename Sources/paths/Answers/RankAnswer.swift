import Careers
import Routes

/// Profiles ranked, a section a criterion, in every form.
struct RankAnswer: AnswerForm {
  let session: Session
  let criteria: [RankCommand.Criterion]
  let target: Profile?
  /// How many rows of each section a person is shown; `nil` for all.
  let limit: Int?
  private let sections: [RankSection]

  init(
    session: Session, graph: ProfileGraph, criteria: [RankCommand.Criterion], target: Profile?,
    limit: Int?
  ) {
    self.session = session
    self.criteria = criteria
    self.target = target
    self.limit = limit
    let builder = RankSectionBuilder(language: session.language, graph: graph)
    sections = criteria.map { builder.section($0, target: target) }
  }

  /// Whether nothing was found for any criterion.
  var isEmpty: Bool { sections.allSatisfy(\.rows.isEmpty) }

  private var language: Language { session.language }

  // MARK: Text

  var lines: [String] {
    let scope = language(
      "Calculé sur les métiers et les passerelles qui les joignent ; les lieux hors nomenclature ne comptent pas.",
      "Worked out on the profiles and the moves between them; places outside do not count.")
    return sections.flatMap(block) + Terminal.wrapped(scope, prefix: "")
      + Terminal.wrapped(session.source, prefix: "")
  }

  private func block(_ section: RankSection) -> [String] {
    let head = [Style.strong(section.title)] + Terminal.wrapped(section.meaning, prefix: "  ")
    guard !section.rows.isEmpty else { return head + ["   " + section.none, ""] }
    let shown = section.rows.prefix(limit ?? .max)
    let rest = section.rows.count - shown.count
    let more =
      rest > 0
      ? [
        "   "
          + language(
            "et \(rest) de plus : ", "and \(rest) more: ")
          + session.command("rank --by \(section.criterion.rawValue)\(towards)")
      ] : []
    return head + shown.flatMap(row) + more + [""]
  }

  private var towards: String { target.map { " --to \(shown($0.id.text))" } ?? "" }

  private func row(_ row: RankSection.Row) -> [String] {
    let name = row.place.map(name) ?? row.title
    let value = row.value
    let line = "   " + name
    let padding = Terminal.width - line.count - value.count
    let head =
      value.isEmpty || padding >= 2
      ? [line + (value.isEmpty ? "" : String(repeating: " ", count: padding) + value)]
      : Terminal.wrapped(name, prefix: "   ", continued: "     ")
        + [String(repeating: " ", count: max(0, Terminal.width - value.count)) + value]
    return head + (row.detail.isEmpty ? [] : Terminal.wrapped(row.detail, prefix: "      "))
  }

  private func name(_ id: PlaceID) -> String { session.label(id) }

  // MARK: Rows and JSON

  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("by", language("classement", "ranking")), .init("rank", language("rang", "rank")),
      .init("id", language("code", "code")), .init("name", language("nom", "name")),
      .init("value", language("valeur", "value")), .init("detail", language("détail", "detail")),
    ]
    let rows = sections.flatMap { section in
      section.rows.prefix(limit ?? .max).enumerated().map { index, row -> [AnswerTable.Cell] in
        [
          .text(section.criterion.rawValue), .init(index + 1), .init(row.place?.text),
          .text(row.place.map(session.nomenclature.name) ?? row.title), .init(row.number),
          .text(row.detail),
        ]
      }
    }
    return AnswerTable(columns, rows)
  }

  var json: JSONValue {
    let query = JSONValue.object([
      "by": .strings(criteria.map(\.rawValue)), "to": target.map { .string($0.id.text) },
    ])
    let head: [(String, JSONValue)] = [
      ("schema", .string(AnswerEnvelope.rank.schema)),
      ("data", AnswerJSON.data(session.nomenclature)), ("query", query),
    ]
    return .members(
      head
        + sections.map { section in
          (section.criterion.rawValue.replacing("-", with: "_"), section.json)
        })
  }
}
