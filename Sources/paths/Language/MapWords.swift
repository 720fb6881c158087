import Careers
import Pictures
import Routes

extension MapWords {
  /// The words that all maps of a nomenclature share, under a title.
  init(title: String, subtitle: String, _ nomenclature: Nomenclature, _ language: Language) {
    self.init(
      title: title, subtitle: subtitle, doubts: Doubt.allCases.map { language.doubt($0) },
      legend: [
        language("métier nommé", "profile named"),
        language("catégorie, ou sous condition", "category, or on a condition"),
        language("expérience du domaine demandée", "experience in the field asked for"),
        language("condition partielle, simple atout", "one condition of several, an asset"),
      ],
      columns: [
        language("Premier poste", "First post"), language("1 à 4 ans", "1 to 4 years"),
        language("5 à 9 ans", "5 to 9 years"),
        language("10 ans et plus", "10 years and more"),
        language("Durée non précisée", "No number of years"),
        language("Expérience non dite", "Nothing said"),
      ],
      stepColumns: (0..<6).map { steps in
        switch steps {
        case 0: language("Points de départ", "Starting points")
        case 5: language("5 passerelles et plus", "5 moves and more")
        default: language("À \(language.moves(steps))", "After \(language.moves(steps))")
        }
      },
      outside: language("hors nomenclature", "outside the nomenclature"),
      outsideHead: language("Hors nomenclature", "Outside"),
      colourRule: language(
        "La couleur du trait est celle de la famille de départ.",
        "A line has the colour of the family it leaves."),
      reading: language("Lecture", "Legend"), source: language.source(nomenclature.source),
      sheet: language("fiche", "sheet"), supposed: language("supposée", "supposed"),
      moves: { language.moves($0) },
      people: { language.count($0, ("personne", "personnes"), ("person", "people")) },
      familyNote: { profiles, moves in
        let inside =
          language.moves(moves) + language(moves < 2 ? " interne" : " internes", " inside")
        return language.count(profiles, ("métier", "métiers"), ("profile", "profiles"))
          + " (\(inside))"
      })
    provenance =
      ["paths \(VersionMessage.version)"]
      + (nomenclature.source.sha256.isEmpty ? [] : ["sha256 " + nomenclature.source.sha256])
  }

  /// The words of the whole map.
  init(
    wholeMapOf nomenclature: Nomenclature, _ map: CareerMap, maxDoubt: Doubt, _ language: Language
  ) {
    let profiles = language.count(
      nomenclature.profiles.count, ("métier", "métiers"), ("profile", "profiles"))
    let families = language.count(
      nomenclature.families.count, ("famille", "familles"), ("family", "families"))
    self.init(
      title: language("Carte des métiers", "Career map"),
      subtitle: "\(profiles), \(families), \(language.moves(map.size.moves))"
        + language.leftOut(nomenclature.moves, maxDoubt)
        + language.axis(nomenclature),
      nomenclature, language)
  }

  /// The words of the map of a family.
  init(
    family: Family, _ map: CareerMap, _ nomenclature: Nomenclature, maxDoubt: Doubt,
    _ language: Language
  ) {
    let profiles = nomenclature.profiles.count { $0.family == family.id }
    let count = language.count(profiles, ("métier", "métiers"), ("profile", "profiles"))
    let moves = language.moves(map.size.moves)
    self.init(
      title: family.name,
      subtitle: language(
        "\(count) de la famille \(family.id), \(moves) qui y commencent ou y mènent",
        "\(count) of family \(family.id), \(moves) that start or end there")
        + language.doubtLimit(maxDoubt),
      nomenclature, language)
  }

  /// The words of the map around a profile.
  init(
    around profile: Profile, depth: Int, _ map: CareerMap, _ nomenclature: Nomenclature,
    maxDoubt: Doubt, _ language: Language
  ) {
    let steps = language.count(depth, ("étape", "étapes"), ("step", "steps"))
    self.init(
      title: profile.name,
      subtitle: language(
        "D’où l’on vient et où l’on va en \(steps) au plus : \(language.moves(map.size.moves))",
        "Where one comes from and goes to in \(steps) at most: \(language.moves(map.size.moves))")
        + language.doubtLimit(maxDoubt),
      nomenclature, language)
    self.steps = (-depth...depth).map { step in
      switch step {
      case 0: language("Métier", "Profile")
      case -1: language("Une étape avant", "One step before")
      case 1: language("Une étape après", "One step after")
      case ..<0: language("\(-step) étapes avant", "\(-step) steps before")
      default: language("\(step) étapes après", "\(step) steps after")
      }
    }
  }

  /// The words of the overview of families.
  init(
    familiesOf nomenclature: Nomenclature, _ map: CareerMap, maxDoubt: Doubt, _ language: Language
  ) {
    let leftOut = map.flowsLeftOut
    self.init(
      title: language("Passerelles entre familles", "Moves between families"),
      subtitle: language(
        "Épaisseur et chiffre : nombre de passerelles ; à droite vers le bas, à gauche vers le haut",
        "Width and figure: number of moves; down on the right, up on the left")
        + (leftOut == 0
          ? ""
          : language(
            " ; sans les \(leftOut) liaisons les plus minces",
            "; without the \(leftOut) thinnest links"))
        + language.doubtLimit(maxDoubt),
      nomenclature, language)
  }

  /// The words of a map or card of routes, some of all that were found.
  init(
    routes: [Route], of count: Int, from: Profile, to: Profile, isCard: Bool,
    _ nomenclature: Nomenclature, _ language: Language
  ) {
    var shown = language.count(routes.count, ("itinéraire", "itinéraires"), ("route", "routes"))
    if routes.count < count { shown += language(" sur \(count)", " of \(count)") }
    let best = routes[0].moves
    let steps = language.moves(best.count)
    self.init(
      title: language("De \(from.name) à \(to.name)", "From \(from.name) to \(to.name)"),
      subtitle: isCard
        ? language(
          "\(shown), du moins coûteux au plus coûteux (passerelles + doute)",
          "\(shown), from the cheapest to the dearest (moves + doubt)")
        : language(
          "\(shown) ; le meilleur en trait épais, \(steps) : ",
          "\(shown); the best in heavy lines, \(steps): ")
          + routes[0].places.map { nomenclature.name(of: $0) }.joined(separator: " → "),
      nomenclature, language)
    routeHeads = routes.enumerated().map { number, route in
      let years = route.leastYears.map {
        language(", au moins \(language.years($0))", ", at least \(language.years($0))")
      }
      return [
        language("Itinéraire \(number + 1)", "Route \(number + 1)"),
        language.moves(route.moves.count)
          + language(", doute \(route.doubt)", ", doubt \(route.doubt)") + (years ?? ""),
      ]
    }
  }
}

extension Language {
  /// What the columns tell.
  fileprivate func axis(_ nomenclature: Nomenclature) -> String {
    let saysExperience = nomenclature.profiles.contains {
      $0.experience != nil || $0.firstPost == true
    }
    return saysExperience
      ? self(
        " · de gauche à droite, l’expérience que demande la fiche",
        " · from left to right, the experience that the sheet asks for")
      : self(
        " · de gauche à droite, les passerelles depuis un métier auquel rien ne mène",
        " · from left to right, the moves from a profile that nothing leads to")
  }

  /// « , sans les 17 plus douteuses », where some moves are not drawn.
  fileprivate func leftOut(_ moves: [Move], _ maxDoubt: Doubt) -> String {
    let count = moves.count { $0.doubt > maxDoubt }
    guard count > 0 else { return "" }
    return self(" (sans les \(count) plus douteuses)", " (without the \(count) most doubtful)")
  }

  /// « , de doute 1 au plus », where there is a limit.
  fileprivate func doubtLimit(_ maxDoubt: Doubt) -> String {
    guard maxDoubt < .partial else { return "" }
    return self(
      ", de doute \(maxDoubt.rawValue) au plus", ", of doubt \(maxDoubt.rawValue) at most")
  }
}
