import ArgumentParser
import Careers
import Routes

/// The options that say which moves count, for routes and for reach alike.
struct FilterOptions: ParsableArguments {
  @Option(name: .customLong("avoid")) var avoided: [String] = []
  @Option(name: .customLong("max-doubt")) var maxDoubt: [Int] = []
  @Option(name: .customLong("diploma")) var diplomas: [String] = []
  @Flag(name: .customLong("no-studies")) var refusesStudies = false
  @Option(name: .customLong("without-condition")) var refusedConditions: [String] = []
  @Flag(name: .customLong("no-management")) var refusesManagement = false

  /// What the options ask for, every name understood.
  struct Wish {
    var filter = MoveFilter()
    /// The diploma that the person holds, in years after the baccalauréat.
    var heldDiploma: Int?
  }

  /// What is asked for where a question names some places, of which the origins are where one is.
  ///
  /// - Throws: a ``Failure`` for a name that is no profile's, a value out of range, or a place both named and
  ///   avoided.
  func wish(
    origins: Set<PlaceID>, named ends: Set<PlaceID>, _ session: Session,
    profile: (String) throws(Failure) -> Profile
  ) throws(Failure) -> Wish {
    let language = session.language
    var wish = Wish()
    wish.heldDiploma = try diploma(language)
    wish.filter.origins = origins
    wish.filter.named = ends
    wish.filter.refusesManagement = refusesManagement
    if let rank = try whole(maxDoubt, "--max-doubt", 0...3, language) {
      wish.filter.maxDoubt = Doubt(rawValue: rank) ?? .partial
    }
    wish.filter.refusedConditions = try conditions(language)
    for name in avoided where family(name, in: session.nomenclature) == nil {
      wish.filter.avoided.insert(try profile(name).id)
    }
    wish.filter.avoided.formUnion(families(session.nomenclature).subtracting(ends))
    if refusesStudies {
      guard let held = wish.heldDiploma else {
        throw Failure(
          Exit.usage,
          language(
            "--no-studies demande --diploma : ce que la personne a déjà",
            "--no-studies needs --diploma: what the person holds"))
      }
      wish.filter.maxDiploma = held
    }
    if let avoided = wish.filter.avoided.intersection(ends).min() {
      throw Failure(
        Exit.usage,
        language(
          "\(language.name(avoided, in: session.nomenclature)) est à la fois demandé et à éviter",
          "\(language.name(avoided, in: session.nomenclature)) is both asked for and to be avoided")
      )
    }
    return wish
  }

  /// The options as they were typed, in one order.
  var typed: [(option: String, value: String?)] {
    let valued = [
      ("--avoid", avoided), ("--max-doubt", maxDoubt.map(String.init)), ("--diploma", diplomas),
      ("--without-condition", refusedConditions),
    ].flatMap { option, values in values.map { (option: option, value: Optional($0)) } }
    let flags = [("--no-studies", refusesStudies), ("--no-management", refusesManagement)]
      .filter(\.1).map { (option: $0.0, value: String?.none) }
    return valued + flags
  }

  // MARK: Values

  /// The family that a word means: by its number or its whole name.
  private func family(_ word: String, in nomenclature: Nomenclature) -> Family? {
    nomenclature.families.first { $0.id == word || FoldedName($0.name) == FoldedName(word) }
  }

  /// The profiles of the families to avoid.
  private func families(_ nomenclature: Nomenclature) -> Set<PlaceID> {
    let families = avoided.compactMap { family($0, in: nomenclature)?.id }
    return Set(nomenclature.profiles.filter { families.contains($0.family) }.map(\.id))
  }

  private func conditions(_ language: Language) throws(Failure) -> Set<Condition.Kind> {
    var kinds: Set<Condition.Kind> = []
    for word in refusedConditions {
      guard let kind = Condition.Kind(rawValue: word) else {
        let known = Condition.Kind.allCases.map(\.rawValue).joined(separator: ", ")
        throw Failure(
          Exit.usage,
          language(
            "--without-condition : « \(word) » est inconnu ; connus : \(known)",
            "--without-condition: “\(word)” is unknown; known: \(known)"))
      }
      kinds.insert(kind)
    }
    return kinds
  }

  /// « bac+2 », « Bac +2 », « bac » or « 2 »: years of study after the baccalauréat.
  private func diploma(_ language: Language) throws(Failure) -> Int? {
    guard let text = try single(diplomas, "--diploma", language) else { return nil }
    guard let level = Diploma.level(text) else {
      throw Failure(
        Exit.usage,
        language(
          "--diploma demande un niveau comme bac ou bac+3, pas « \(text) »",
          "--diploma takes a level like bac or bac+3, not “\(text)”"))
    }
    return level
  }
}
