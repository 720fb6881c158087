import ArgumentParser
import Careers
import Pictures
import Routes

/// What a map is asked to show.
struct MapOptions: ParsableArguments {
  @Option(name: .customLong("route"), parsing: .upToNextOption)
  var route: [String] = []

  @Flag(name: .customLong("card"))
  var isCard = false

  @Option(name: .customLong("around"))
  var around: String?

  @Option(name: .customLong("depth"))
  var depth: Int?

  @Option(name: .customLong("family"))
  var family: String?

  @Flag(name: .customLong("families"))
  var showsFamilies = false

  @Option(name: .customLong("max-doubt"))
  var maxDoubt: Int?

  @Option(name: .customLong("top"))
  var top: Int?

  /// More boxes or moves on one map could not be read on A3.
  static let boxesMax = 160
  static let movesMax = 500
  /// So many routes are drawn at most: on the map, on a card.
  private static let routesOnMap = 3
  private static let routesOnCard = 3

  /// Whether the map is the whole one, lit or not.
  var isWholeMap: Bool { around == nil && family == nil && !showsFamilies && !isCard }

  /// The map asked for, and its words.
  ///
  /// - Throws: a ``Failure`` with exit code 64 for options that do not go together, 3 for an unknown name, 1 where
  ///   there is nothing to draw or too much.
  func map(_ session: Session) throws(Failure) -> (CareerMap, MapWords) {
    try check(session.language)
    var nomenclature = session.nomenclature
    if let top { nomenclature = nomenclature.keepingFirmest(top) }
    if !route.isEmpty { return try routeMap(nomenclature, session) }
    if let around { return try mapAround(around, nomenclature, session) }
    if let family { return try familyMap(family, nomenclature, session) }
    let language = session.language
    if showsFamilies {
      let doubt = doubt(usually: .partial)
      let map = CareerMap.families(nomenclature, maxDoubt: doubt)
      return (map, MapWords(familiesOf: nomenclature, map, maxDoubt: doubt, language))
    }
    let doubt = doubt(usually: .asked)
    let map = CareerMap.whole(nomenclature, maxDoubt: doubt)
    try requireReadable(map, session)
    return (map, MapWords(wholeMapOf: nomenclature, map, maxDoubt: doubt, language))
  }

  /// Experience asked for is drawn, mere parts and assets are not, unless asked for.
  private func doubt(usually usual: Doubt) -> Doubt { maxDoubt.flatMap(Doubt.init) ?? usual }

  // MARK: Kinds

  private func routeMap(
    _ nomenclature: Nomenclature, _ session: Session
  ) throws(Failure) -> (CareerMap, MapWords) {
    let rest = isCard ? " --card" : ""
    let from = try session.profile(route[0]) {
      session.command("map --route \($0) \(shown(route[1]))" + rest)
    }
    let to = try session.profile(route[1]) {
      session.command("map --route \(shown(route[0])) \($0)" + rest)
    }
    guard from.id != to.id else { throw Failure(Exit.usage, session.sameEnds(from.id)) }
    var request = RouteRequest(from: from, to: to)
    request.filter.maxDoubt = doubt(usually: .partial)
    let most = isCard ? Self.routesOnCard : Self.routesOnMap
    let found = request.routes(in: nomenclature, atLeast: most)
    guard !found.routes.isEmpty else {
      throw Failure(Exit.noAnswer, RouteText(session: session, request: request).lines(found))
    }
    let routes = Array(found.routes.prefix(most))
    let words = MapWords(
      routes: routes, of: found.routes.count, from: from, to: to, isCard: isCard, nomenclature,
      session.language)
    if isCard { return (CareerMap.card(routes, in: nomenclature), words) }
    let map = CareerMap.routes(routes, in: nomenclature, maxDoubt: doubt(usually: .asked))
    try requireReadable(map, session)
    return (map, words)
  }

  private func mapAround(
    _ name: String, _ nomenclature: Nomenclature, _ session: Session
  ) throws(Failure) -> (CareerMap, MapWords) {
    let profile = try session.profile(name) { session.command("map --around \($0)") }
    let depth = depth ?? 2
    let doubt = doubt(usually: .partial)
    let map = CareerMap.around(profile.id, depth: depth, in: nomenclature, maxDoubt: doubt)
    try requireReadable(map, session)
    return (
      map,
      MapWords(around: profile, depth: depth, map, nomenclature, maxDoubt: doubt, session.language)
    )
  }

  private func familyMap(
    _ name: String, _ nomenclature: Nomenclature, _ session: Session
  ) throws(Failure) -> (CareerMap, MapWords) {
    let language = session.language
    let found = ProfileFilter(family: name).families(of: nomenclature).map(\.family)
    guard found.count == 1 else {
      let known = (found.isEmpty ? nomenclature.families : found).map { "\($0.id) \($0.name)" }
      let first =
        found.isEmpty
        ? language("aucune famille ne s’appelle « \(name) »", "no family is called “\(name)”")
        : language("plusieurs familles pour « \(name) »", "several families for “\(name)”")
      throw Failure(Exit.unknownName, [first] + known.map { "  " + $0 })
    }
    let doubt = doubt(usually: .partial)
    let map = CareerMap.family(found[0], in: nomenclature, maxDoubt: doubt)
    try requireReadable(map, session)
    return (map, MapWords(family: found[0], map, nomenclature, maxDoubt: doubt, language))
  }

  // MARK: Limits

  /// Refuses options that do not go together, or numbers out of range.
  private func check(_ language: Language) throws(Failure) {
    let kinds = [
      route.isEmpty ? nil : "--route", around == nil ? nil : "--around",
      family == nil ? nil : "--family", showsFamilies ? "--families" : nil,
    ].compactMap(\.self)
    var problem: String?
    if kinds.count > 1 {
      problem = language(
        "\(kinds[0]) ne va pas avec \(kinds[1])", "\(kinds[0]) does not go with \(kinds[1])")
    } else if !route.isEmpty, route.count != 2 {
      problem = language(
        "--route demande deux métiers, pas \(route.count)",
        "--route takes two profiles, not \(route.count)")
    } else if isCard, route.isEmpty {
      problem = language("--card demande --route", "--card takes --route")
    } else if depth != nil, around == nil {
      problem = language("--depth demande --around", "--depth takes --around")
    } else if let depth, !(1...5).contains(depth) {
      problem = language(
        "--depth demande un nombre de 1 à 5, pas \(depth)",
        "--depth takes a number from 1 to 5, not \(depth)")
    } else if let maxDoubt, Doubt(rawValue: maxDoubt) == nil {
      problem = language(
        "--max-doubt demande un rang de 0 à 3, pas \(maxDoubt)",
        "--max-doubt takes a rank from 0 to 3, not \(maxDoubt)")
    } else if let top, top < 1 {
      problem = language(
        "--top demande un nombre positif, pas \(top)", "--top takes a positive number, not \(top)")
    }
    if let problem { throw Failure(Exit.usage, problem) }
  }

  /// Refuses a map that nobody could read, with what to ask for instead.
  private func requireReadable(_ map: CareerMap, _ session: Session) throws(Failure) {
    let (boxes, moves) = map.size
    guard boxes > Self.boxesMax || moves > Self.movesMax else { return }
    let language = session.language
    let profiles = language.count(boxes, ("métier", "métiers"), ("profile", "profiles"))
    let count = "\(profiles), \(language.moves(moves))"
    let first = language(
      "la carte serait illisible : \(count) (au plus \(Self.boxesMax) et \(Self.movesMax))",
      "nobody could read the map: \(count) (at most \(Self.boxesMax) and \(Self.movesMax))")
    throw Failure(Exit.noAnswer, [first] + proposals(session))
  }

  private func proposals(_ session: Session) -> [String] {
    let nomenclature = session.nomenclature
    let language = session.language
    let family = nomenclature.families.first.map { shown($0.id) } ?? "1"
    let profile = nomenclature.profiles.first.map { shown($0.id.text) } ?? "1"
    var proposals: [(String, String)] = []
    // Of one family, the map would be the whole.
    let hasFamilies = nomenclature.families.count > 1
    if self.family == nil, hasFamilies {
      proposals.append(("map --family \(family)", language("une famille", "a family")))
    }
    proposals.append(
      ("map --around \(profile) --depth 1", language("un voisinage", "a neighbourhood")))
    if hasFamilies {
      proposals.append(("map --families", language("les familles", "the families")))
    }
    if isWholeMap == false {
      let asked =
        around.map { "map --around \(shown($0))" }
        ?? self.family.map { "map --family \(shown($0))" }
      if let asked {
        proposals.append(
          (asked + " --top 2", language("les passerelles les plus sûres", "the firmest moves")))
      }
    }
    return proposals.map { "  \(session.command($0.0))  (\($0.1))" }
  }
}
