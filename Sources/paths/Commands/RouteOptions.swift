import ArgumentParser
import Careers
import Routes

/// The options that say which routes are asked for.
struct RouteOptions: ParsableArguments {
  @Option(name: .customLong("from")) var origins: [String] = []
  @Option(name: .customLong("to")) var targets: [String] = []
  @Option(name: .customLong("via")) var via: [String] = []
  @Option(name: .customLong("max-moves")) var maxMoves: [Int] = []
  @Option(name: .customLong("max-years")) var maxYears: [Int] = []
  @Option(name: .customLong("suppose")) var supposed: [String] = []
  @Option(name: [.customLong("preset"), .customLong("prefer")]) var presets: [String] = []
  @Option(name: .customLong("move-cost")) var moveCosts: [Double] = []
  @Option(name: .customLong("doubt-cost")) var doubtCosts: [Double] = []
  @Option(name: .customLong("family-change")) var familyCosts: [Double] = []
  @OptionGroup var filter: FilterOptions

  /// What is asked, every name understood.
  ///
  /// - Throws: a ``Failure`` for a name that is no profile's, a number out of range, or ends that meet.
  func request(_ session: Session, _ format: AnswerFormat) throws(Failure) -> RouteRequest {
    let language = session.language
    guard !origins.isEmpty, !targets.isEmpty else {
      throw Help.missingRoute(origins: origins, session)
    }
    let from = try profiles(origins, "--from", session, format)
    let to = try profiles(targets, "--to", session, format)
    if let both = from.first(where: { to.contains($0) }) {
      throw Failure(Exit.usage, session.sameEnds(both.id))
    }
    var question = RouteQuestion(from: from.map(\.id), to: to.map(\.id))
    question.via = try profiles(via, "--via", session, format).map(\.id)
    question.maxMoves = try whole(maxMoves, "--max-moves", 1...1000, language)
    question.maxYears = try whole(maxYears, "--max-years", 0...100, language)
    let cost = try self.cost(language)
    var wish = try filter.wish(
      origins: Set(question.origins),
      named: Set(question.origins + question.targets + question.via), session
    ) { (name) throws(Failure) in try profiles([name], "--avoid", session, format)[0] }
    wish.filter.asksForObservation = cost.preference == .observed
    if cost.preference == .observed { try requireObservations(session) }
    return RouteRequest(
      origins: from, targets: to, question: question, filter: wish.filter, cost: cost,
      heldDiploma: wish.heldDiploma,
      supposed: try supposed(session, format))
  }

  /// Refuses to follow what people did on a graph of which nothing was seen.
  private func requireObservations(_ session: Session) throws(Failure) {
    guard supposed.isEmpty else {
      throw Failure(
        Exit.usage,
        session.language(
          "--suppose ne va pas avec --prefer observed : une passerelle supposée n’a pas été observée",
          "--suppose does not go with --prefer observed: nobody was seen to take a supposed move"))
    }
    guard !session.nomenclature.moves.contains(where: { $0.observation != nil }) else { return }
    throw Failure(
      Exit.usage,
      [
        session.language(
          "--prefer observed : ce graphe ne porte aucune observation",
          "--prefer observed: this graph holds no observation"),
        session.language(
          "  Voir : paths help plan rates, paths help merge",
          "  See: paths help plan rates, paths help merge"),
      ])
  }

  // MARK: Names

  private func profiles(
    _ names: [String], _ option: String, _ session: Session, _ format: AnswerFormat
  ) throws(Failure) -> [Profile] {
    var profiles: [Profile] = []
    for name in names {
      let profile = try session.profile(name, format: format) {
        command(option, name, replacedBy: $0, session)
      }
      if !profiles.contains(profile) { profiles.append(profile) }
    }
    return profiles
  }

  private func supposed(
    _ session: Session, _ format: AnswerFormat
  ) throws(Failure) -> [(from: PlaceID, to: PlaceID)] {
    var moves: [(from: PlaceID, to: PlaceID)] = []
    for text in supposed {
      let ends = text.split(separator: ":", maxSplits: 1).map(String.init)
      guard ends.count == 2 else {
        throw Failure(
          Exit.usage,
          session.language(
            "--suppose demande deux métiers, A:B, pas « \(text) »",
            "--suppose takes two profiles, A:B, not “\(text)”"))
      }
      let found = try profiles(ends, "--suppose", session, format)
      guard found.count == 2 else {
        throw Failure(
          Exit.usage,
          session.language(
            "--suppose : « \(text) » part d’un métier vers lui-même",
            "--suppose: “\(text)” leads from a profile to itself"))
      }
      moves.append((from: found[0].id, to: found[1].id))
    }
    return moves
  }

  // MARK: Numbers

  private func cost(_ language: Language) throws(Failure) -> MoveCost {
    let preset = try single(presets, "--preset", language) ?? "balanced"
    guard let preference = MoveCost.Preference(rawValue: preset) else {
      let known = MoveCost.Preference.allCases.map(\.rawValue).joined(separator: ", ")
      throw Failure(
        Exit.usage,
        language(
          "--preset : « \(preset) » est inconnu ; connus : \(known)",
          "--preset: “\(preset)” is unknown; known: \(known)"))
    }
    let move = try factor(moveCosts, "--move-cost", language) ?? 1
    let doubt = try factor(doubtCosts, "--doubt-cost", language) ?? 1
    guard doubt > 0 else {
      throw Failure(
        Exit.usage,
        language(
          "--doubt-cost demande un nombre plus grand que 0 : sinon tout énoncé vaudrait un métier nommé",
          "--doubt-cost takes a number greater than 0: otherwise any statement would be worth a profile named"
        ))
    }
    return MoveCost(
      perMove: move, perDoubt: doubt,
      perFamilyChange: try factor(familyCosts, "--family-change", language) ?? 0,
      preference: preference)
  }

  private func factor(
    _ values: [Double], _ option: String, _ language: Language
  ) throws(Failure) -> Double? {
    guard let value = try single(values, option, language) else { return nil }
    try requireCost(value, option, language)
    guard value == 0 || (1e-6...1e6).contains(value) else {
      throw Failure(
        Exit.usage,
        language(
          "\(option) demande 0 ou un nombre de 0,000001 à 1000000",
          "\(option) takes 0 or a number from 0.000001 to 1000000"))
    }
    return value
  }

  // MARK: The command again

  /// What to type with a name in place of another, all other options kept.
  private func command(
    _ option: String, _ name: String, replacedBy other: String, _ session: Session
  ) -> String {
    session.command(
      typed.map { typedOption, value in
        guard let value else { return typedOption }
        let isIt = typedOption == option
        // --suppose holds two names.
        let parts = option == "--suppose" ? value.split(separator: ":").map(String.init) : [value]
        let words = parts.map { isIt && $0 == name ? other : $0 }.joined(separator: ":")
        return typedOption + " " + (isIt && words == other ? other : shown(words))
      }.joined(separator: " "))
  }

  /// The options as they were typed, in one order.
  private var typed: [(option: String, value: String?)] {
    let named = [
      ("--from", origins), ("--to", targets), ("--via", via),
      ("--max-moves", maxMoves.map(String.init)), ("--max-years", maxYears.map(String.init)),
      ("--suppose", supposed), ("--preset", presets),
    ].flatMap { option, values in values.map { (option: option, value: Optional($0)) } }
    let factors = [
      ("--move-cost", moveCosts), ("--doubt-cost", doubtCosts), ("--family-change", familyCosts),
    ].flatMap { option, values in
      values.map { (option: option, value: Optional(Language.english.numeral($0))) }
    }
    return named + filter.typed + factors
  }
}
