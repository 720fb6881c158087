import Careers
import Pictures
import Routes

/// Why there is a move, or what comes near to one, as text or JSON.
struct ExplainAnswer: AnswerForm {
  let session: Session
  let ends: (from: Profile, to: Profile)
  let explanation: MoveExplanation
  let quotes: QuoteText?

  private var language: Language { session.language }
  private var evidence: EvidenceText { EvidenceText(language: language) }

  var lines: [String] {
    var lines: [String] = []
    if let move = explanation.move {
      let cost = MoveCost.balanced.cost(of: move, changesFamily: false)
      lines =
        Terminal.wrapped(
          title + language(" : passerelle énoncée, ", ": a move that is stated, ")
            + language.doubt(move.doubt) + language(", coût ", ", cost ") + language.numeral(cost),
          prefix: "") + evidence.lines(move, quotes)
    } else {
      lines = Terminal.wrapped(
        title
          + language(
            " : rien n’énonce cette passerelle ; c’est inconnu, non impossible.",
            ": nothing states this move; it is unknown, not impossible."), prefix: "")
    }
    lines += corrections + nearMisses
    let moves = [explanation.move, explanation.reverse].compactMap(\.self)
    let shownMoves = moves + (explanation.move == nil ? near : [])
    return lines + [""] + evidence.legend(shownMoves) + Terminal.wrapped(session.source, prefix: "")
      + [next]
  }

  private var title: String { "\(name(ends.from.id)) → \(name(ends.to.id))" }

  private var corrections: [String] {
    explanation.corrections.flatMap { correction in
      Terminal.wrapped(
        language("Corrigé à la main : ", "Corrected by hand: ") + language.edit(correction.edit)
          + language(" ; ", "; ") + correction.reason, prefix: "", continued: "  ")
    }
  }

  // MARK: What comes near

  private var near: [Move] { explanation.nearTargets + explanation.nearOrigins }

  private var nearMisses: [String] {
    let reverse = explanation.reverse.map { move in
      [language("En sens inverse, le texte l’énonce :", "The other way, the text states it:")]
        + evidence.lines(move, quotes)
    }
    let drift = explanation.drift.flatMap { drift in
      remark(
        language(
          "Dérive : le métier \(drift.profile) change lui-même, personne ne bouge : ",
          "Drift: the job \(drift.profile) itself changes, nobody moves: "), drift.cue,
        drift.profile, drift.lines)
    }
    let doors = explanation.openDoors.flatMap { door in
      remark(
        door.direction == .out
          ? language(
            "Porte ouverte en sortie de \(door.profile), sans métier nommé : ",
            "An open door out of \(door.profile), with no profile named: ")
          : language(
            "Porte ouverte vers \(door.profile), sans métier nommé : ",
            "An open door into \(door.profile), with no profile named: "), door.mention,
        door.profile, door.lines)
    }
    return (reverse ?? []) + drift + doors
      + (explanation.move == nil ? neighbours + otherEnds : [])
  }

  private func remark(
    _ head: String, _ words: String, _ sheet: PlaceID, _ lines: LineRange
  ) -> [String] {
    Terminal.wrapped(
      head + language.quote(words) + " (" + language.place(sheet, lines) + ")", prefix: "",
      continued: "  ") + (quotes?.lines(lines, prefix: "    ") ?? [])
  }

  private var neighbours: [String] {
    list(
      language(
        "De \(ends.from.id), le texte mène dans la même famille à :",
        "From \(ends.from.id) the text leads, in the same family, to:"), explanation.nearTargets,
      \.to)
      + list(
        language(
          "À \(ends.to.id), le texte mène depuis la même famille que \(ends.from.id) :",
          "To \(ends.to.id) the text leads, from the family of \(ends.from.id), from:"),
        explanation.nearOrigins, \.from)
  }

  /// Where the text leads from the origin, and from where to the target, whatever the family.
  private var otherEnds: [String] {
    let out = explanation.outgoing.map { session.label($0.to) }
    let into = explanation.incoming.map { session.label($0.from) }
    let silent = language("rien n’est énoncé", "nothing is stated")
    return Terminal.wrapped(
      language("De \(ends.from.id), le texte mène à : ", "From \(ends.from.id) the text leads to: ")
        + (out.isEmpty ? silent : out.joined(separator: ", ")), prefix: "", continued: "  ")
      + Terminal.wrapped(
        language("À \(ends.to.id), il mène depuis : ", "To \(ends.to.id) it leads from: ")
          + (into.isEmpty ? silent : into.joined(separator: ", ")), prefix: "", continued: "  ")
  }

  private func list(_ head: String, _ moves: [Move], _ end: KeyPath<Move, PlaceID>) -> [String] {
    guard !moves.isEmpty else { return [] }
    return Terminal.wrapped(head, prefix: "")
      + moves.flatMap { move in
        Terminal.wrapped(name(move[keyPath: end]), prefix: "   ") + evidence.lines(move, quotes)
      }
  }

  private var next: String {
    language("Les itinéraires : ", "The routes: ")
      + session.command("--from \(shown(ends.from.id.text)) --to \(shown(ends.to.id.text))")
  }

  private func name(_ id: PlaceID) -> String { session.label(id) }

  /// What states the move and what comes near, in this order.
  private var moves: [Move] {
    [explanation.move, explanation.reverse].compactMap(\.self) + near
  }

  var table: AnswerTable {
    let table = MoveTable(session: session)
    return AnswerTable(table.columns, moves.flatMap(table.rows))
  }

  var diagram: MoveDiagram? {
    MoveTable(session: session).diagram(moves, places: [ends.from.id, ends.to.id])
  }

  var json: JSONValue {
    func move(_ move: Move) -> JSONValue { AnswerJSON.move(move, in: session.nomenclature) }
    func remark(_ profile: PlaceID, _ words: String, _ lines: LineRange) -> JSONValue {
      .object([
        "profile": .string(profile.text), "words": .string(words),
        "lines": .array([.integer(lines.first), .integer(lines.last)]),
      ])
    }
    return .object([
      "schema": .string(AnswerEnvelope.explain.schema),
      "data": AnswerJSON.data(session.nomenclature),
      "query": .object(["from": .string(ends.from.id.text), "to": .string(ends.to.id.text)]),
      "move": explanation.move.map(move) ?? .null,
      "reason": explanation.move == nil ? .string("not_stated") : .null,
      "reverse": explanation.reverse.map(move),
      "corrections": .strings(explanation.corrections.map(\.reason)),
      "drift": .array(explanation.drift.map { remark($0.profile, $0.cue, $0.lines) }),
      "open_doors": .array(explanation.openDoors.map { remark($0.profile, $0.mention, $0.lines) }),
      "near_targets": .array(explanation.nearTargets.map(move)),
      "near_origins": .array(explanation.nearOrigins.map(move)),
    ])
  }
}
