import Careers
import Routes

/// What differs between two graphs, for a person at a terminal: + added, - removed, ~ changed.
struct DifferenceText {
  let language: Language
  let files: Change<String>
  let graphs: Change<Nomenclature>
  let difference: NomenclatureDifference
  let routes: RouteDifference

  /// Of each kind of route that changes, so many are shown; JSON has all.
  private static let routesMax = 20

  var lines: [String] {
    guard !difference.isEmpty else {
      let words = language(
        "\(files.before) et \(files.after) : le même graphe, mot pour mot",
        "\(files.before) and \(files.after): the same graph, word for word")
      return Terminal.wrapped(words, prefix: "")
    }
    let sections = [
      head, names(("Familles", "Families"), difference.families),
      names(("Métiers", "Profiles"), difference.profiles), sheets, moves,
      names(("Lieux hors nomenclature", "Places outside"), difference.outside),
      openDoors, drift, rest, changedRoutes,
    ]
    return Array(sections.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  // MARK: The two graphs

  private var head: [String] {
    [
      side(("Avant", "Before"), files.before, graphs.before),
      side(("Après", "After"), files.after, graphs.after),
    ].flatMap { Terminal.wrapped($0, prefix: "", continued: "  ") }
  }

  private func side(
    _ title: (String, String), _ file: String, _ nomenclature: Nomenclature
  ) -> String {
    let counts = [
      language.count(nomenclature.profiles.count, ("métier", "métiers"), ("profile", "profiles")),
      language.moves(nomenclature.moves.count),
      language.count(
        nomenclature.outside.count, ("lieu hors nomenclature", "lieux hors nomenclature"),
        ("place outside", "places outside")),
      language.count(
        nomenclature.openDoors.count, ("porte ouverte", "portes ouvertes"),
        ("open door", "open doors")),
      language.count(nomenclature.drift.count, ("dérive", "dérives"), ("drift", "drifts")),
    ].joined(separator: ", ")
    return language("\(title.0) : ", "\(title.1): ") + "\(file), \(counts)"
  }

  // MARK: Numbers and names

  private func names(_ title: (String, String), _ names: NameDifference) -> [String] {
    guard !names.isEmpty else { return [] }
    let title = section(
      title,
      [
        (names.removed.count, ("en moins", "removed")), (names.added.count, ("en plus", "added")),
        (names.renamed.count, ("de nom changé", "renamed")),
        (names.renumbered.count, ("de numéro changé", "renumbered")),
      ])
    return title + names.removed.flatMap { row("-", name($0)) }
      + names.added.flatMap { row("+", name($0)) }
      + (names.renamed + names.renumbered).flatMap {
        row("~", "\(name($0.before)) → \(name($0.after))")
      }
  }

  private func name(_ entry: NameDifference.Entry) -> String {
    entry.id.text.hasPrefix("x-") ? entry.name : "\(entry.id) \(entry.name)"
  }

  // MARK: Sheets

  private var sheets: [String] {
    guard !difference.sheets.isEmpty else { return [] }
    return section(
      ("Fiches", "Sheets"), [(difference.sheets.count, ("de contenu changé", "changed"))])
      + difference.sheets.flatMap { sheet in
        row("~", "\(sheet.profile.after.id) \(sheet.profile.after.name)")
          + sheet.parts.flatMap { part in
            let values =
              "\(value(part, of: sheet.profile.before)) → \(value(part, of: sheet.profile.after))"
            return Terminal.wrapped(
              name(part) + language(" : ", ": ") + values, prefix: "      ", continued: "        ")
          }
      }
  }

  private func name(_ part: ProfileChange.Part) -> String {
    switch part {
    case .aliases: language("autres noms", "other names")
    case .family: language("famille", "family")
    case .diploma: language("diplôme", "diploma")
    case .experience: language("expérience", "experience")
    case .firstPost: language("premier poste possible", "may be a first post")
    case .outlook: language("perspectives", "outlook")
    }
  }

  private func value(_ part: ProfileChange.Part, of profile: Profile) -> String {
    let value: String? =
      switch part {
      case .aliases: profile.aliases.isEmpty ? nil : profile.aliases.joined(separator: ", ")
      case .family: profile.family
      case .diploma: profile.diploma.map(language.diploma)
      case .experience: profile.experience.map(language.experience)
      case .firstPost: profile.firstPost.map(language.answer)
      case .outlook: profile.outlook.map { language.trend($0.trend) }
      }
    return value ?? language("rien", "nothing")
  }

  // MARK: Moves and remarks

  private var moves: [String] {
    let moves = difference.moves
    guard !moves.isEmpty else { return [] }
    let title = section(
      ("Passerelles", "Moves"),
      [
        (moves.removed.count, ("en moins", "removed")), (moves.added.count, ("en plus", "added")),
        (moves.doubted.count, ("de doute changé", "of another doubt")),
        (moves.restated.count, ("autrement prouvées", "with other evidence")),
      ])
    return title
      + moves.removed.flatMap { row("-", "\(ends($0, graphs.before)), \(doubt($0))") }
      + moves.added.flatMap { row("+", "\(ends($0, graphs.after)), \(doubt($0))") }
      + moves.doubted.flatMap {
        row("~", "\(ends($0.after, graphs.after)), \(doubt($0.before)) → \(doubt($0.after))")
      }
      + moves.restated.flatMap {
        row("~", ends($0.after, graphs.after) + language(", autres preuves", ", other evidence"))
      }
  }

  private func ends(_ move: Move, _ nomenclature: Nomenclature) -> String {
    "\(place(move.from, nomenclature)) → \(place(move.to, nomenclature))"
  }

  private func place(_ id: PlaceID, _ nomenclature: Nomenclature) -> String {
    (nomenclature.profile(id) == nil ? "" : "\(id) ") + nomenclature.name(of: id)
  }

  private func doubt(_ move: Move) -> String {
    "\(language.doubt(move.doubt)) (\(move.doubt.rawValue))"
  }

  private var openDoors: [String] {
    remarks(("Portes ouvertes", "Open doors"), difference.openDoors) { door, nomenclature in
      let side =
        switch door.direction {
        case .in: language("entrée", "in")
        case .out: language("sortie", "out")
        }
      return "\(place(door.profile, nomenclature)), \(side), \(language.quote(door.mention))"
    }
  }

  private var drift: [String] {
    remarks(("Dérives de métier", "Drifts of a profession"), difference.drift) {
      "\(place($0.profile, $1)), \(language.quote($0.cue))"
    }
  }

  private func remarks<Remark>(
    _ title: (String, String), _ remarks: RemarkDifference<Remark>,
    _ words: (Remark, Nomenclature) -> String
  ) -> [String] {
    guard !remarks.isEmpty else { return [] }
    let counts = [
      (remarks.removed.count, ("en moins", "removed")),
      (remarks.added.count, ("en plus", "added")),
    ]
    return section(title, counts)
      + remarks.removed.flatMap { row("-", words($0, graphs.before)) }
      + remarks.added.flatMap { row("+", words($0, graphs.after)) }
  }

  /// What is neither a profile nor a move: the document, the corrections, line numbers.
  private var rest: [String] {
    var lines: [String] = []
    if let source = difference.source {
      lines += row("-", language.source(source.before)) + row("+", language.source(source.after))
    }
    if let curation = difference.curation {
      lines += row(
        "~",
        language(
          "corrections : \(curation.before.count) → \(curation.after.count)",
          "corrections: \(curation.before.count) → \(curation.after.count)"))
    }
    if difference.relocated > 0 {
      let statements = language.count(
        difference.relocated, ("énoncé", "énoncés"), ("statement", "statements"))
      lines += row(
        "~", language("\(statements) à d’autres lignes", "\(statements) on other lines"))
    }
    return lines.isEmpty ? [] : [language("Document", "Document")] + lines
  }

  // MARK: Routes

  private var changedRoutes: [String] {
    let kept = language.count(
      difference.profiles.kept.count, ("métier commun", "métiers communs"),
      ("profile in both", "profiles in both"))
    let title = (
      "Meilleurs itinéraires entre \(kept)", "Best routes between \(kept)"
    )
    guard !routes.isEmpty else {
      return [language("\(title.0) : aucun ne change", "\(title.1): none changes")]
    }
    let counts = [
      (routes.lost.count, ("en moins", "lost")), (routes.gained.count, ("en plus", "gained")),
      (routes.repriced.count, ("de coût changé", "of another cost")),
    ]
    return section(title, counts) + pairs("-", routes.lost) + pairs("+", routes.gained)
      + pairs("~", routes.repriced)
  }

  private func pairs(_ sign: String, _ pairs: [RouteDifference.Pair]) -> [String] {
    let rest = pairs.count - Self.routesMax
    return pairs.prefix(Self.routesMax).flatMap { pair in
      let ends = "\(place(pair.from, graphs.after)) → \(place(pair.to, graphs.after))"
      let costs = [pair.cost.before, pair.cost.after].compactMap(\.self).map(language.numeral)
      return row(sign, ends + language(", coût ", ", cost ") + costs.joined(separator: " → "))
    }
      + (rest > 0
        ? row(
          sign,
          language("et \(rest) de plus : voir --format json", "and \(rest) more: see --format json")
        )
        : [])
  }

  // MARK: Small parts

  /// A title with the counts that are not zero.
  private func section(
    _ title: (String, String), _ counts: [(Int, (String, String))]
  ) -> [String] {
    let words = counts.filter { $0.0 > 0 }.map { "\($0.0) " + language($0.1.0, $0.1.1) }
    let head = language("\(title.0) : ", "\(title.1): ")
    return Terminal.wrapped(head + words.joined(separator: ", "), prefix: "", continued: "  ")
  }

  private func row(_ sign: String, _ words: String) -> [String] {
    Terminal.wrapped(words, prefix: "  \(sign) ", continued: "    ")
  }
}
