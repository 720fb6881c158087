import ArgumentParser
import Careers
import Routes

/// The options that say which routes are asked for.
struct RouteOptions: ParsableArguments {
  @Option(name: .customLong("from")) var origins: [String] = []
  @Option(name: .customLong("to")) var targets: [String] = []
  @Option(name: .customLong("via")) var via: [String] = []
  @Option(name: .customLong("avoid")) var avoided: [String] = []
  @Option(name: .customLong("max-moves")) var maxMoves: [Int] = []
  @Option(name: .customLong("max-doubt")) var maxDoubt: [Int] = []
  @Option(name: .customLong("max-years")) var maxYears: [Int] = []
  @Option(name: .customLong("diploma")) var diplomas: [String] = []
  @Flag(name: .customLong("no-studies")) var refusesStudies = false
  @Option(name: .customLong("without-condition")) var refusedConditions: [String] = []
  @Flag(name: .customLong("no-management")) var refusesManagement = false
  @Option(name: .customLong("suppose")) var supposed: [String] = []
  @Option(name: .customLong("preset")) var presets: [String] = []
  @Option(name: .customLong("move-cost")) var moveCosts: [Double] = []
  @Option(name: .customLong("doubt-cost")) var doubtCosts: [Double] = []
  @Option(name: .customLong("family-change")) var familyCosts: [Double] = []

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
    let held = try diploma(language)
    var filter = try filter(session, format)
    let ends = Set(question.origins + question.targets + question.via)
    filter.origins = Set(question.origins)
    filter.named = ends
    filter.avoided.formUnion(families(session.nomenclature).subtracting(ends))
    if refusesStudies { filter.maxDiploma = held ?? filter.maxDiploma }
    if refusesStudies, held == nil {
      throw Failure(
        Exit.usage,
        language(
          "--no-studies demande --diploma : ce que la personne a déjà",
          "--no-studies needs --diploma: what the person holds"))
    }
    if let avoided = filter.avoided.intersection(ends).min() {
      throw Failure(
        Exit.usage,
        language(
          "\(language.name(avoided, in: session.nomenclature)) est à la fois demandé et à éviter",
          "\(language.name(avoided, in: session.nomenclature)) is both asked for and to be avoided")
      )
    }
    return RouteRequest(
      origins: from, targets: to, question: question, filter: filter, cost: try cost(language),
      heldDiploma: held, supposed: try supposed(session, format))
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

  /// The family that a word means: by its number or its whole name.
  private func family(_ word: String, in nomenclature: Nomenclature) -> Family? {
    nomenclature.families.first { $0.id == word || FoldedName($0.name) == FoldedName(word) }
  }

  /// The profiles of the families to avoid.
  private func families(_ nomenclature: Nomenclature) -> Set<PlaceID> {
    let families = avoided.compactMap { family($0, in: nomenclature)?.id }
    return Set(nomenclature.profiles.filter { families.contains($0.family) }.map(\.id))
  }

  private func filter(_ session: Session, _ format: AnswerFormat) throws(Failure) -> MoveFilter {
    let language = session.language
    var filter = MoveFilter()
    filter.refusesManagement = refusesManagement
    if let rank = try whole(maxDoubt, "--max-doubt", 0...3, language) {
      filter.maxDoubt = Doubt(rawValue: rank) ?? .partial
    }
    for name in avoided where family(name, in: session.nomenclature) == nil {
      filter.avoided.insert(try profiles([name], "--avoid", session, format)[0].id)
    }
    for word in refusedConditions {
      guard let kind = Condition.Kind(rawValue: word) else {
        let known = Condition.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          Exit.usage,
          language(
            "--without-condition : « \(word) » est inconnu ; connus : \(known)",
            "--without-condition: “\(word)” is unknown; known: \(known)"))
      }
      filter.refusedConditions.insert(kind)
    }
    return filter
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

  private func whole(
    _ values: [Int], _ option: String, _ range: ClosedRange<Int>, _ language: Language
  ) throws(Failure) -> Int? {
    guard let value = try single(values, option, language) else { return nil }
    guard range.contains(value) else {
      throw Failure(
        Exit.usage,
        language(
          "\(option) demande un nombre de \(range.lowerBound) à \(range.upperBound), pas \(value)",
          "\(option) takes a number from \(range.lowerBound) to \(range.upperBound), not \(value)"))
    }
    return value
  }

  /// « bac+2 », « Bac +2 », « bac » or « 2 »: years of study after the baccalauréat.
  private func diploma(_ language: Language) throws(Failure) -> Int? {
    guard let text = try single(diplomas, "--diploma", language) else { return nil }
    let folded = FoldedName(text).text.replacing(" ", with: "")
    let digits = folded.hasPrefix("bac") ? folded.dropFirst(3) : folded[...]
    let level = digits.isEmpty && !folded.isEmpty ? 0 : Int(digits)
    guard let level, (0...12).contains(level) else {
      throw Failure(
        Exit.usage,
        language(
          "--diploma demande un niveau comme bac ou bac+3, pas « \(text) »",
          "--diploma takes a level like bac or bac+3, not “\(text)”"))
    }
    return level
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
      ("--from", origins), ("--to", targets), ("--via", via), ("--avoid", avoided),
      ("--max-moves", maxMoves.map(String.init)), ("--max-doubt", maxDoubt.map(String.init)),
      ("--max-years", maxYears.map(String.init)), ("--diploma", diplomas),
      ("--without-condition", refusedConditions), ("--suppose", supposed), ("--preset", presets),
    ].flatMap { option, values in values.map { (option: option, value: Optional($0)) } }
    let factors = [
      ("--move-cost", moveCosts), ("--doubt-cost", doubtCosts), ("--family-change", familyCosts),
    ].flatMap { option, values in
      values.map { (option: option, value: Optional(Language.english.numeral($0))) }
    }
    let flags = [("--no-studies", refusesStudies), ("--no-management", refusesManagement)]
      .filter(\.1).map { (option: $0.0, value: String?.none) }
    return named + factors + flags
  }
}
