import Careers
import Routes

/// What differs between two graphs, in every form.
struct DifferenceAnswer: AnswerForm {
  let session: Session
  let files: Change<String>
  let graphs: Change<Nomenclature>
  let difference: NomenclatureDifference
  let routes: RouteDifference

  var lines: [String] {
    DifferenceText(
      language: session.language, files: files, graphs: graphs, difference: difference,
      routes: routes
    ).lines
  }

  var json: JSONValue {
    DifferenceJSON(files: files, graphs: graphs, difference: difference, routes: routes).value
  }

  /// A row for each profile, move and route that changes: what kind of thing, how, and both sides.
  var table: AnswerTable {
    let language = session.language
    let columns: [AnswerTable.Column] = [
      .init("kind", language("quoi", "what")), .init("change", language("changement", "change")),
      .init("id", language("identifiant", "identifier")),
      .init("before", language("avant", "before")), .init("after", language("après", "after")),
    ]
    return AnswerTable(columns, profiles + sheets + moves + changedRoutes)
  }

  private var words: (added: String, removed: String, changed: String) {
    let language = session.language
    return (
      language("en plus", "added"), language("en moins", "removed"), language("changé", "changed")
    )
  }

  private func row(
    _ kind: (String, String), _ change: String, _ id: String, _ before: String?, _ after: String?
  ) -> [AnswerTable.Cell] {
    [
      .text(session.language(kind.0, kind.1)), .text(change), .text(id), .init(before),
      .init(after),
    ]
  }

  private var profiles: [[AnswerTable.Cell]] {
    let kind = ("métier", "profile")
    let names = difference.profiles
    return names.removed.map { row(kind, words.removed, $0.id.text, $0.name, nil) }
      + names.added.map { row(kind, words.added, $0.id.text, nil, $0.name) }
      + (names.renamed + names.renumbered).map {
        row(
          kind, words.changed, $0.after.id.text, "\($0.before.id) \($0.before.name)",
          "\($0.after.id) \($0.after.name)")
      }
  }

  private var sheets: [[AnswerTable.Cell]] {
    difference.sheets.map { sheet in
      let parts = sheet.parts.map(\.rawValue).joined(separator: ", ")
      return row(("fiche", "sheet"), words.changed, sheet.profile.after.id.text, nil, parts)
    }
  }

  private var moves: [[AnswerTable.Cell]] {
    let kind = ("passerelle", "move")
    let moves = difference.moves
    func id(_ move: Move) -> String { "\(move.from) → \(move.to)" }
    func doubt(_ move: Move) -> String { "\(move.doubt.rawValue)" }
    return moves.removed.map { row(kind, words.removed, id($0), doubt($0), nil) }
      + moves.added.map { row(kind, words.added, id($0), nil, doubt($0)) }
      + (moves.doubted + moves.restated).map {
        row(kind, words.changed, id($0.after), doubt($0.before), doubt($0.after))
      }
  }

  private var changedRoutes: [[AnswerTable.Cell]] {
    let changes = [
      (words.removed, routes.lost), (words.added, routes.gained), (words.changed, routes.repriced),
    ]
    return changes.flatMap { change, pairs in
      pairs.map { pair in
        row(
          ("itinéraire", "route"), change, "\(pair.from) → \(pair.to)",
          pair.cost.before.map(session.language.numeral),
          pair.cost.after.map(session.language.numeral))
      }
    }
  }
}
