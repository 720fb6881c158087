import Careers

/// A profile's card for a person at a terminal: what the text says of it, line by line, and where it is
/// silent, which means unknown and never impossible.
struct CardText {
  let session: Session
  let card: ProfileCard
  let quotes: QuoteText?

  private var language: Language { session.language }
  private var nomenclature: Nomenclature { session.nomenclature }
  private var profile: Profile { card.profile }

  var lines: [String] {
    let sections = [
      head, asked,
      moves(("D’où l’on vient", "Where one comes from"), card.incoming.filter(isInside), \.from),
      moves(("Où cela mène", "Where it leads"), card.outgoing.filter(isInside), \.to),
      moves(
        ("Origines hors nomenclature", "Origins outside the nomenclature"),
        card.incoming.filter { !isInside($0) }, \.from),
      moves(
        ("Destinations hors nomenclature", "Destinations outside the nomenclature"),
        card.outgoing.filter { !isInside($0) }, \.to),
      openDoors, drift, outlook, corrections, foot,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  // MARK: The profile itself

  private var head: [String] {
    // What stands in brackets in the name need not be said twice.
    let others = profile.aliases.filter { !profile.name.contains("(\($0))") }
    let aliases = language(" ; dit aussi ", "; also called ") + others.joined(separator: ", ")
    let family = language("Famille ", "Family ") + card.family.id + language(" : ", ": ")
    return Terminal.wrapped(
      session.label(profile.id) + (others.isEmpty ? "" : aliases), prefix: "")
      + Terminal.wrapped(family + card.family.name, prefix: "")
  }

  private var asked: [String] {
    let title = language("Ce que la fiche demande", "What the sheet asks")
    guard profile.diploma != nil || profile.experience != nil || profile.firstPost != nil else {
      return silent(title)
    }
    let diploma = profile.diploma.map { language.diploma($0) + place($0.lines) }
    let experience = profile.experience.map { language.experience($0) + place($0.lines) }
    let firstPost = profile.firstPost.map { language.answer($0) }
    let rows = [
      (language("diplôme", "diploma"), diploma),
      (language("expérience", "experience"), experience),
      (language("premier poste possible", "may be a first post"), firstPost),
    ].flatMap { name, value in
      Terminal.wrapped(
        name + language(" : ", ": ") + (value ?? language.silence), prefix: "   ",
        continued: "     ")
    }
    return [title] + rows + askedLines.flatMap(quoted)
  }

  /// The lines of diploma and experience, which mostly share a sentence: it is quoted once.
  private var askedLines: [LineRange] {
    let lines = [profile.diploma?.lines, profile.experience?.lines].compactMap(\.self).sorted()
    guard let first = lines.first, let last = lines.last, first.last + 1 >= last.first else {
      return lines
    }
    return [LineRange(first.first, max(first.last, last.last))]
  }

  // MARK: Moves

  private func isInside(_ move: Move) -> Bool {
    nomenclature.profile(move.from == profile.id ? move.to : move.from) != nil
  }

  private func moves(
    _ title: (String, String), _ moves: [Move], _ other: KeyPath<Move, PlaceID>
  ) -> [String] {
    let title = language(title.0, title.1)
    guard !moves.isEmpty else { return silent(title) }
    let evidence = EvidenceText(language: language)
    return [title]
      + moves.flatMap { move in
        Terminal.wrapped(name(move[keyPath: other]), prefix: "   ") + evidence.lines(move, quotes)
      }
  }

  private func name(_ id: PlaceID) -> String {
    session.label(id)
  }

  // MARK: Remarks

  private var openDoors: [String] {
    let title = language("Portes ouvertes", "Open doors")
    guard !card.openDoors.isEmpty else { return silent(title) }
    return [title]
      + card.openDoors.flatMap { door in
        let side =
          switch door.direction {
          case .in: language("on y entre depuis ", "one comes in from ")
          case .out: language("on en sort vers ", "one leaves for ")
          }
        return Terminal.wrapped(
          side + language.quote(door.mention) + place(door.lines), prefix: "   ")
          + quoted(door.lines)
      }
  }

  private var drift: [String] {
    let title = language("Le métier lui-même change", "The job itself changes")
    guard !card.drift.isEmpty else { return silent(title) }
    return [title]
      + card.drift.flatMap { drift in
        Terminal.wrapped(language.quote(drift.cue) + place(drift.lines), prefix: "   ")
          + quoted(drift.lines)
      }
  }

  private var outlook: [String] {
    let title = language("Perspectives", "Outlook")
    guard let outlook = profile.outlook else { return silent(title) }
    return [title]
      + Terminal.wrapped(language.trend(outlook.trend) + place(outlook.lines), prefix: "   ")
      + quoted(outlook.lines)
  }

  private var corrections: [String] {
    guard !card.corrections.isEmpty else { return [] }
    let title = language("Corrigé après la lecture", "Corrected after the reading")
    return [title]
      + card.corrections.flatMap { correction in
        Terminal.wrapped(
          language.edit(correction.edit) + language(" : ", ": ") + correction.reason, prefix: "   ")
      }
  }

  // MARK: The end

  private var foot: [String] {
    let family = session.command("list --family \(shown(card.family.id))")
    let advice = [next, language("Famille : ", "Family: ") + family]
    return EvidenceText(language: language).legend(card.incoming + card.outgoing)
      + Terminal.wrapped(session.source, prefix: "") + advice
  }

  /// A question about routes that has an answer: two moves on where one can, or else the nearest profile.
  private var next: String {
    let routes = language("Itinéraires : ", "Routes: ")
    let next = card.outgoing.filter(isInside).map(\.to)
    let beyond = next.lazy.flatMap { nomenclature.moves(from: $0) }.map(\.to).first { place in
      nomenclature.profile(place) != nil && place != profile.id && !next.contains(place)
    }
    if let target = beyond ?? next.first {
      let ends = "--from \(shown(profile.id.text)) --to \(shown(target.text))"
      return routes + session.command(ends)
    }
    if let origin = card.incoming.first(where: isInside)?.from {
      let ends = "--from \(shown(origin.text)) --to \(shown(profile.id.text))"
      return routes + session.command(ends)
    }
    return language("Carte : ", "Map: ") + session.command("map")
  }

  // MARK: Small parts

  private func silent(_ title: String) -> [String] {
    [title + language(" : ", ": ") + language.silence]
  }

  /// « , fiche 3.3, lignes 1709-1710 », as far as it is known.
  private func place(_ lines: LineRange?) -> String {
    lines.map { ", " + language.place(profile.id, $0) } ?? ""
  }

  private func quoted(_ lines: LineRange) -> [String] {
    quotes?.lines(lines, prefix: "      ") ?? []
  }
}
