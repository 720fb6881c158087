import Careers
import Sheets

/// What `import` says at its end: what was read, and where a careful reader should look.
struct ReadingReport: AnswerForm {
  let session: Session
  let source: String
  let output: String
  let nomenclature: Nomenclature
  let remarks: [ReadingRemark]

  private var language: Language { session.language }

  var lines: [String] { head + counts + lists }

  /// What the text itself seems to lack, for those who only take the graph.
  var warnings: [String] { gaps.map { "\(source):\($0.lines.first): \(language.remark($0))" } }

  // MARK: Text

  private var head: [String] {
    [language("\(output) : lu dans \(source)", "\(output): read from \(source)")]
  }

  private var counts: [String] {
    let byDoubt = Doubt.allCases.map { doubt in
      "\(doubt.rawValue) (\(language.doubt(doubt))) \(nomenclature.moves.count { $0.doubt == doubt })"
    }.joined(separator: ", ")
    let directions = language(
      " : \(leaving) vers la sortie, \(evidence.count - leaving) vers l’entrée",
      ": \(leaving) outgoing, \(evidence.count - leaving) incoming")
    return [
      row(nomenclature.families.count, ("famille", "familles"), ("family", "families")),
      row(nomenclature.profiles.count, ("métier", "métiers"), ("profile", "profiles")),
      row(nomenclature.moves.count, ("passerelle", "passerelles"), ("move", "moves"))
        + language(" ; par doute : ", "; by doubt: ") + byDoubt,
      row(evidence.count, ("preuve", "preuves"), ("piece of evidence", "pieces of evidence"))
        + directions,
      row(
        nomenclature.outside.count, ("lieu hors nomenclature", "lieux hors nomenclature"),
        ("place outside the nomenclature", "places outside the nomenclature")),
      row(
        nomenclature.openDoors.count, ("porte ouverte", "portes ouvertes"),
        ("open door", "open doors")),
      row(
        nomenclature.drift.count, ("dérive de métier", "dérives de métier"),
        ("drift of a profession", "drifts of a profession")),
      row(
        nomenclature.curation.count, ("correction", "corrections"), ("correction", "corrections")),
      row(
        of(.mentionNotResolved).count, ("mention non résolue", "mentions non résolues"),
        ("mention not resolved", "mentions not resolved")),
      row(
        of(.cueWithoutMove).count, ("formule sans passerelle", "formules sans passerelle"),
        ("cue without a move", "cues without a move")),
    ]
  }

  private var lists: [String] {
    list(language("Le texte semble incomplet", "The text seems incomplete"), gaps.map(line))
      + list(
        language("Hors nomenclature", "Outside the nomenclature"),
        outsideEvidence.map { place, piece in
          line(
            piece.lines,
            piece.direction == .out ? "\(piece.sheet) → \(place)" : "\(place) → \(piece.sheet)")
        })
      + list(
        language("Portes ouvertes", "Open doors"),
        nomenclature.openDoors.map { door in
          let mention = language.quote(door.mention)
          return line(
            door.lines,
            door.direction == .out ? "\(door.profile) → \(mention)" : "\(mention) → \(door.profile)"
          )
        })
      + list(
        language("Dérives de métier", "Drifts of a profession"),
        nomenclature.drift.map { line($0.lines, "\($0.profile) \(language.quote($0.cue))") })
      + list(
        language("Mentions non résolues", "Mentions not resolved"),
        of(.mentionNotResolved).map(line))
      + list(
        language("Formules sans passerelle", "Cues without a move"), of(.cueWithoutMove).map(line))
  }

  private func row(
    _ count: Int, _ french: (one: String, many: String), _ english: (one: String, many: String)
  ) -> String {
    let words = language.count(count, french, english)
    let digits = words.prefix { $0.isNumber }.count
    return String(repeating: " ", count: max(0, 6 - digits)) + words
  }

  private func list(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title] + lines
  }

  private func line(_ lines: LineRange, _ words: String) -> String {
    "  \(source):\(lines.first): \(words)"
  }

  private func line(_ remark: ReadingRemark) -> String {
    line(remark.lines, "\(remark.sheet) \(language.remark(remark))")
  }

  // MARK: What was read

  private var evidence: [Evidence] { nomenclature.moves.flatMap(\.evidence) }
  private var leaving: Int { evidence.count { $0.direction == .out } }
  private var gaps: [ReadingRemark] { remarks.filter(\.kind.isGap) }

  private func of(_ kind: ReadingRemark.Kind) -> [ReadingRemark] {
    remarks.filter { $0.kind == kind }
  }

  /// The outside ends by the lines that name them.
  private var outsideEvidence: [(name: String, piece: Evidence)] {
    let names = Dictionary(uniqueKeysWithValues: nomenclature.outside.map { ($0.id, $0.name) })
    return nomenclature.moves.flatMap { move -> [(name: String, piece: Evidence)] in
      guard let name = names[move.from] ?? names[move.to] else { return [] }
      return move.evidence.map { (name, $0) }
    }.sorted { ($0.piece.lines, $0.name) < ($1.piece.lines, $1.name) }
  }

  // MARK: Table

  /// A row for each thing that a careful reader should look at, with its place.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("line", language("ligne", "line")), .init("kind", language("quoi", "what")),
      .init("sheet", language("fiche", "sheet")), .init("words", language("mots", "words")),
    ]
    func row(_ lines: LineRange, _ kind: String, _ sheet: PlaceID, _ words: String)
      -> [AnswerTable.Cell]
    {
      [.init(lines.first), .text(kind), .text(sheet.text), .text(words)]
    }
    let outside = outsideEvidence.map { row($1.lines, "outside", $1.sheet, $0) }
    let doors = nomenclature.openDoors.map { row($0.lines, "open_door", $0.profile, $0.mention) }
    let drift = nomenclature.drift.map { row($0.lines, "drift", $0.profile, $0.cue) }
    let rest = remarks.map { row($0.lines, $0.kind.rawValue, $0.sheet, $0.words) }
    return AnswerTable(columns, outside + doors + drift + rest)
  }

  // MARK: JSON

  var json: JSONValue {
    .object([
      "schema": .string("paths.import/1"), "text": .string(source), "output": .string(output),
      "sha256": .string(nomenclature.source.sha256),
      "families": .integer(nomenclature.families.count),
      "profiles": .integer(nomenclature.profiles.count),
      "moves": .integer(nomenclature.moves.count),
      "moves_by_doubt": .array(
        Doubt.allCases.map { doubt in
          .integer(nomenclature.moves.count { $0.doubt == doubt })
        }),
      "evidence_out": .integer(leaving), "evidence_in": .integer(evidence.count - leaving),
      "corrections": .integer(nomenclature.curation.count),
      "outside": .array(
        outsideEvidence.map { name, piece in
          .object([
            "name": .string(name), "sheet": .string(piece.sheet.text),
            "direction": .string(piece.direction.rawValue), "lines": lines(piece.lines),
          ])
        }),
      "open_doors": .array(
        nomenclature.openDoors.map { door in
          .object([
            "sheet": .string(door.profile.text), "direction": .string(door.direction.rawValue),
            "lines": lines(door.lines), "words": .string(door.mention),
          ])
        }),
      "drift": .array(
        nomenclature.drift.map { drift in
          .object([
            "sheet": .string(drift.profile.text), "lines": lines(drift.lines),
            "words": .string(drift.cue),
          ])
        }),
      "remarks": .array(
        remarks.map { remark in
          .object([
            "kind": .string(remark.kind.rawValue), "sheet": .string(remark.sheet.text),
            "lines": lines(remark.lines), "words": .string(remark.words),
          ])
        }),
    ])
  }

  private func lines(_ lines: LineRange) -> JSONValue {
    .array(
      lines.first == lines.last
        ? [.integer(lines.first)] : [.integer(lines.first), .integer(lines.last)])
  }
}
