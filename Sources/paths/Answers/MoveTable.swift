import Careers
import Pictures

/// Moves as rows, one for each piece of evidence, and as a diagram: the same columns in every answer.
struct MoveTable {
  let session: Session

  private var language: Language { session.language }
  private var nomenclature: Nomenclature { session.nomenclature }

  /// What the cells of a move stand under.
  var columns: [AnswerTable.Column] {
    [
      .init("from", "", for: .programs), .init("from_name", "", for: .programs),
      .init("to", "", for: .programs), .init("to_name", "", for: .programs),
      .init("", language("de", "from"), for: .people),
      .init("", language("vers", "to"), for: .people),
      .init("doubt", "", for: .programs), .init("stated", language("énoncé", "stated")),
      .init("sheet", "", for: .programs), .init("lines", "", for: .programs),
      .init("", language("fiche, lignes", "sheet, lines"), for: .people),
      .init("cue", "", for: .programs), .init("mention", "", for: .programs),
      .init("", language("mots", "words"), for: .people), .init("condition", "", for: .programs),
    ]
  }

  /// A row for each piece of evidence; one that says so where nothing states the move.
  func rows(of move: Move) -> [[AnswerTable.Cell]] {
    let ends: [AnswerTable.Cell] = [
      .text(move.from.text), .text(nomenclature.name(of: move.from)), .text(move.to.text),
      .text(nomenclature.name(of: move.to)), .text(name(move.from)), .text(name(move.to)),
    ]
    guard !move.isSupposed else {
      let supposed = AnswerTable.Cell.text(language("supposée", "supposed"))
      return [ends + [.unknown, supposed] + Array(repeating: .unknown, count: 7)]
    }
    return move.evidence.map { evidence in
      ends + [
        .init(evidence.doubt.rawValue), .text(language.stated(evidence)),
        .text(evidence.sheet.text), .text(evidence.lines.description),
        .text("\(evidence.sheet), \(evidence.lines)"), .text(evidence.cue),
        .text(evidence.mention), .text(evidence.cue + " […] " + evidence.mention),
        .init(evidence.condition?.words),
      ]
    }
  }

  private func name(_ id: PlaceID) -> String {
    session.label(id)
  }

  /// The moves as a diagram, with places that none of them touches.
  func diagram(_ moves: [Move], places: [PlaceID] = []) -> MoveDiagram {
    MoveDiagram(
      moves, places: places, of: nomenclature, doubts: Doubt.allCases.map { language.doubt($0) })
  }
}
