internal import Careers

/// What a mention names.
enum Resolution: Hashable, Sendable {
  /// One profile, by name or alias.
  case profile(PlaceID)
  /// A class of jobs: its candidates, the first reading first.
  case category([PlaceID])
  /// Everybody in the nomenclature: « les informaticiens ».
  case everyone
  /// A job or field that is no profile of the nomenclature.
  case outside
  /// Schooling, a part of the organisation, a bare title: nobody's job.
  case nothing
}

/// Finds the profiles that a mention names.
///
/// A mention names a profile when every word that counts is in the profile's name by its stem: « développeur
/// concepteur », « gestionnaires d'application », « l'assistance fonctionnelle ». It names a class when the
/// words fit several names, or are those of a field. A word that no name holds makes it a look-alike:
/// « responsable produit » is nobody here.
///
/// Requires: names and aliases of all profiles of the nomenclature.
/// Ensures: candidates are without repetition, those of the sheet's own family first, then the nearest in
/// the words of the sheets.
struct MentionResolver {
  private struct Name {
    let id: PlaceID
    let family: String
    /// The words for who does the job; two where a dash joins two names of one job.
    let heads: [String]
    let stems: [String]
    /// The stems that tell this profile apart from others.
    let counting: [String]
    /// What stands after the head, part by part: « méthode et outils » and « qualité ».
    let fields: [[String]]
    let aliases: Set<String>
  }

  private let names: [Name]
  /// The stems of all whole names, with and without the words that tell nothing apart.
  private let fullNames: Set<Set<String>>
  private let families: [(id: String, stems: Set<String>)]
  /// The words that names and aliases start with, as in a name.
  private let firstWords: Set<String>
  private let vocabulary: SheetVocabulary

  init(_ profiles: [Profile], families: [Family] = [], vocabulary: SheetVocabulary) {
    self.families = families.map { family in
      (
        family.id,
        Set(Self.counting(FoldedName(family.name).words.map(String.init)).map { stem($0) })
      )
    }
    names = profiles.map(Self.name)
    fullNames = Set(names.flatMap { [Set($0.stems), Set($0.counting)] })
    firstWords = Set(
      names.flatMap { name in
        name.heads + name.aliases.compactMap { $0.split(separator: " ").first.map(String.init) }
      }.map { lemma($0) })
    self.vocabulary = vocabulary
  }

  private static func name(_ profile: Profile) -> Name {
    let parts = profile.name.split { "/–(".contains($0) }.map { part -> [String] in
      Self.counting(spelledOut(FoldedName(String(part)).words.map(String.init)))
    }
    let words = parts.flatMap { $0 }
    let stems = words.map { stem($0) }
    let telling = words.filter { !FieldWords.generic.contains($0) }.map { stem($0) }
    let heads = profile.name.split(separator: "–").compactMap { name in
      counting(FoldedName(String(name)).words.map(String.init)).first
    }
    let fields = parts.enumerated().map { index, part in
      (index == 0 ? Array(part.dropFirst()) : part).map { stem($0) }
    }
    return Name(
      id: profile.id, family: profile.family, heads: heads, stems: stems,
      counting: telling.count > 1 ? telling : stems,
      fields: fields.filter { !$0.isEmpty },
      aliases: Set(profile.aliases.map { FoldedName($0).text }))
  }

  /// What the folded words name, said by the sheet of a profile.
  ///
  /// With `asksField` the words are a field of experience, where the first word of a name's field is enough:
  /// « support » for a technician « support utilisateurs ».
  func resolve(_ words: [String], saidBy profile: PlaceID, asksField: Bool = false) -> Resolution {
    guard let first = words.first, !FieldWords.schooling.contains(first) else { return .nothing }
    let phrase = words.joined(separator: " ")
    let aliased = names.filter { name in
      name.aliases.contains(phrase) || name.aliases.contains(Self.singular(phrase))
    }
    if aliased.count == 1 { return .profile(aliased[0].id) }
    if aliased.count > 1 { return category(aliased, saidBy: profile) }

    let spelled = Self.spelledOut(words)
    let direct = resolve(spelled, isField: false, asksField: asksField, saidBy: profile)
    if case .profile = direct { return direct }
    let (translated, isField) = Self.translated(spelled)
    if isField {
      let meant = resolve(translated, isField: true, asksField: asksField, saidBy: profile)
      // A phrase alone means what it means; in longer words it may be a part of a name.
      let isAlone = FieldWords.phrases.contains { $0.words == spelled }
      let (first, second) = isAlone ? (meant, direct) : (direct, meant)
      return first == .outside || first == .nothing ? second : first
    }
    if direct == .outside, let other = underOtherTitle(spelled, saidBy: profile) { return other }
    // « des managers » is a class of jobs; « en management » alone is a quality asked for.
    let isClass = direct == .outside || direct == .nothing && !asksField
    return isClass && Self.isManaging(spelled) ? managers(saidBy: profile) ?? direct : direct
  }

  /// « chef d'atelier » where the name is « responsable d'atelier »: a class of one, as the name is not said.
  private func underOtherTitle(_ words: [String], saidBy profile: PlaceID) -> Resolution? {
    guard let title = words.first.map({ lemma($0) }), words.count > 1 else { return nil }
    for other in FieldWords.headsOfPeople.sorted()
    where other != title && FieldWords.headsOfPeople.contains(title) {
      let renamed = [other] + words.dropFirst()
      if isFullName(renamed),
        case .profile(let id) = resolve(renamed, isField: false, asksField: false, saidBy: profile)
      {
        return category(names.filter { $0.id == id }, saidBy: profile)
      }
    }
    return nil
  }

  // MARK: Classes

  /// « le management d'équipe », « fonctions managériales »: nothing but managing people.
  private static func isManaging(_ words: [String]) -> Bool {
    let counting = counting(words)
    return counting.contains(where: FieldWords.managing.contains)
      && counting.allSatisfy {
        FieldWords.managing.contains($0) || FieldWords.organisations.contains(lemma($0))
      }
  }

  /// Those whose name says that they head a part of the organisation: « responsable d'entité ».
  private func managers(saidBy profile: PlaceID) -> Resolution? {
    let heads = names.filter { name in
      name.heads.contains(where: FieldWords.headsOfPeople.contains)
        && name.fields.contains { field in field.allSatisfy { Self.organisationStems.contains($0) }
        }
    }
    let members = category(heads, saidBy: profile)
    return members == .nothing ? nil : members
  }

  private static let organisationStems = Set(FieldWords.organisations.map { stem($0) })

  /// Those whose name starts with a title, a mere level: « technicien ».
  func holders(of title: String, saidBy profile: PlaceID) -> Resolution {
    let title = lemma(title)
    return category(names.filter { $0.heads.map { lemma($0) }.contains(title) }, saidBy: profile)
  }

  /// The profiles of the field that the words name where a word for several jobs stands before them: « les
  /// fonctions études », « les métiers de la donnée ».
  func group(named words: [String], saidBy profile: PlaceID) -> Resolution {
    let inField = resolve(words, saidBy: profile, asksField: true)
    if case .category = inField { return inField }
    let wanted = Self.counting(words).map { stem($0) }
    guard !wanted.isEmpty else { return .outside }
    let named = families.filter { family in wanted.allSatisfy(family.stems.contains) }
    guard named.count == 1 else { return .outside }
    let members = category(names.filter { $0.family == named[0].id }, saidBy: profile)
    return members == .nothing ? .outside : members
  }

  /// What words name by names alone; with `isField` they stood for others.
  private func resolve(
    _ words: [String], isField: Bool, asksField: Bool, saidBy profile: PlaceID
  ) -> Resolution {
    guard let first = words.first else { return .nothing }
    let all = Self.counting(words)
    if isFullName(all), !isField {
      return found(all, isField: false, asksField: asksField, saidBy: profile) ?? .outside
    }
    let counting = all.filter { !FieldWords.generic.contains($0) }
    if counting.isEmpty { return all.isEmpty ? .nothing : .everyone }
    if FieldWords.organisations.contains(first), !isField {
      return words.count > 1 ? .outside : .nothing
    }
    if counting.allSatisfy(FieldWords.titles.contains) {
      guard all == counting else { return .outside }
      // « les techniciens », where few are.
      let holders = holders(of: counting[0], saidBy: profile)
      if case .category(let ids) = holders, counting.count == 1, ids.count <= 4,
        counting[0].hasSuffix("s"), !FieldWords.managing.contains(counting[0])
      {
        return holders
      }
      return .nothing
    }
    for wanted in [all, counting] {
      let resolution = found(wanted, isField: isField, asksField: asksField, saidBy: profile)
      if let resolution { return resolution }
    }
    return .outside
  }

  /// Whether the words are the whole name of a profile: « expert méthode et outils / qualité ».
  func isFullName(_ words: [String]) -> Bool {
    let stems = Set(Self.counting(Self.spelledOut(words)).map { stem($0) })
    return fullNames.contains(stems)
  }

  /// Whether a name starts with this word, in any number and gender: « testeuses ».
  func startsName(_ word: String) -> Bool { firstWords.contains(lemma(word)) }

  /// The profiles that a sentence names, whatever stands around them.
  ///
  /// A name counts with all its words, or with its first and some others if no other profile has them and
  /// nothing follows that makes it another job: « gestionnaire de flux » is no « gestionnaire de stocks ».
  func names(in sentence: Sentence, saidBy sheet: PlaceID) -> [(
    range: Range<Int>, profile: PlaceID
  )] {
    let tokens = sentence.tokens
    var found: [(range: Range<Int>, profile: PlaceID)] = []
    var index = 0
    while index < tokens.count {
      let named =
        startsName(tokens[index].folded)
        ? longestName(at: index, in: tokens, saidBy: sheet) : nil
      if let named, named.profile != sheet { found.append(named) }
      index = named?.range.upperBound ?? index + 1
    }
    return found
  }

  private func longestName(
    at start: Int, in tokens: [Token], saidBy sheet: PlaceID
  ) -> (range: Range<Int>, profile: PlaceID)? {
    var ends: [Int] = []
    for end in (start + 1)...min(start + 10, tokens.count) {
      let last = tokens[end - 1]
      if last.isMark && last.text != "/" { break }
      if !FieldWords.fillers.contains(last.folded), !last.isMark { ends.append(end) }
    }
    for end in ends.reversed() {
      let words = tokens[start..<end].filter { !$0.isMark }.map(\.folded)
      guard case .profile(let id) = resolve(words, saidBy: sheet),
        isFullName(words) || !goesOn(after: end, in: tokens)
      else { continue }
      return (start..<end, id)
    }
    return nil
  }

  /// Whether words follow that tell more of a name.
  private func goesOn(after end: Int, in tokens: [Token]) -> Bool {
    guard end < tokens.count, !tokens[end].isMark else { return false }
    return !Self.partingWords.contains(tokens[end].folded)
  }

  private static let partingWords: Set = [
    "a", "apres", "au", "avec", "confirme", "confirmes", "dans", "dont", "en", "est", "et",
    "experimente", "experimentes", "ou", "peut", "peuvent", "pour", "puis", "qui", "s", "sont",
    "soit",
    "que", "qu", "sous", "sur",
  ]

  // MARK: Candidates

  private func found(
    _ words: [String], isField: Bool, asksField: Bool, saidBy profile: PlaceID
  ) -> Resolution? {
    let wanted = words.map { stem($0) }
    let candidates = names.filter { name in
      wanted.allSatisfy { wanted in name.stems.contains { Self.fits(wanted, $0) } }
    }
    let full = candidates.filter { name in
      name.counting.allSatisfy { stem in wanted.contains { Self.fits($0, stem) } }
    }
    let lemmas = Set(words.map { lemma($0) })
    let named = candidates.filter { name in name.heads.contains { lemmas.contains(lemma($0)) } }
    if full.count == 1, !isField {
      // « l'assistance fonctionnelle » says the whole name; « les tests » only the field of a « testeur ».
      let isNamed = words.count > 1 || named.contains { $0.id == full[0].id }
      return isNamed ? .profile(full[0].id) : category(full, saidBy: profile)
    }
    if named.count == 1, !isField { return .profile(named[0].id) }
    if !named.isEmpty { return category(named, saidBy: profile) }
    let derived = candidates.filter { name in
      name.heads.contains { wanted.contains(stem($0)) }
    }
    if !derived.isEmpty { return category(derived, saidBy: profile) }
    let inField = candidates.filter { name in
      name.fields.contains { Self.covers(wanted, field: $0, firstIsEnough: asksField) }
    }
    return inField.isEmpty ? nil : category(inField, saidBy: profile)
  }

  /// Equal stems, or a compound that ends in the wanted one: « sécurité » in « cybersécurité ».
  private static func fits(_ wanted: String, _ stem: String) -> Bool {
    wanted == stem || (wanted.count >= 6 && stem.hasSuffix(wanted))
  }

  /// Whether the wanted stems say a field: all of it, two words of it, or its first if that is enough.
  private static func covers(_ wanted: [String], field: [String], firstIsEnough: Bool) -> Bool {
    let matched = field.filter { stem in wanted.contains { fits($0, stem) } }
    return matched.count == field.count || matched.count >= 2
      || (firstIsEnough && matched.first == field.first && !matched.isEmpty)
  }

  private func category(_ names: [Name], saidBy profile: PlaceID) -> Resolution {
    let others = names.filter { $0.id != profile }
    guard !others.isEmpty else { return .nothing }
    let family = self.names.first { $0.id == profile }?.family
    let ranked = others.map { name in
      (id: name.id, isKin: name.family == family, nearness: vocabulary.nearness(name.id, profile))
    }.sorted { left, right in
      if left.isKin != right.isKin { return left.isKin }
      return left.nearness == right.nearness ? left.id < right.id : left.nearness > right.nearness
    }
    return .category(ranked.map(\.id))
  }

  // MARK: Words

  private static func counting(_ words: [String]) -> [String] {
    words.filter { !FieldWords.fillers.contains($0) && !FieldWords.adjectives.contains($0) }
  }

  private static func spelledOut(_ words: [String]) -> [String] {
    words.flatMap { word in
      (Acronyms.meanings[word]?.split(separator: " ").map(String.init)) ?? [word]
    }
  }

  /// The words with a phrase of a field turned into the words of names.
  private static func translated(_ words: [String]) -> (words: [String], isField: Bool) {
    for phrase in FieldWords.phrases where words.contains(phrase.words[0]) {
      guard let range = words.firstRange(of: phrase.words) else { continue }
      return (Array(words[..<range.lowerBound]) + phrase.meaning + words[range.upperBound...], true)
    }
    return (words, false)
  }

  private static func singular(_ text: String) -> String {
    text.count > 3 && (text.hasSuffix("s") || text.hasSuffix("x")) ? String(text.dropLast()) : text
  }
}
