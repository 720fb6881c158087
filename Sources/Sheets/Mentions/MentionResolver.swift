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
  private let vocabulary: SheetVocabulary

  init(_ profiles: [Profile], vocabulary: SheetVocabulary) {
    names = profiles.map(Self.name)
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

    let (translated, isField) = Self.translated(Self.spelledOut(words))
    let all = Self.counting(translated)
    if isFullName(all), !isField {
      return found(all, isField: false, asksField: asksField, saidBy: profile) ?? .outside
    }
    let counting = all.filter { !FieldWords.generic.contains($0) }
    if counting.isEmpty { return all.isEmpty ? .nothing : .everyone }
    if FieldWords.organisations.contains(first), !isField {
      return words.count > 1 ? .outside : .nothing
    }
    if counting.allSatisfy(FieldWords.titles.contains) {
      return all == counting ? .nothing : .outside
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
    return names.contains { Set($0.stems) == stems || Set($0.counting) == stems }
  }

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
    if full.count == 1, !isField { return .profile(full[0].id) }
    let singulars = Set(words.map(Self.singular))
    let named = candidates.filter { name in
      name.heads.contains { singulars.contains(Self.singular($0)) }
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
    for phrase in FieldWords.phrases {
      guard let range = words.firstRange(of: phrase.words) else { continue }
      return (Array(words[..<range.lowerBound]) + phrase.meaning + words[range.upperBound...], true)
    }
    return (words, false)
  }

  private static func singular(_ text: String) -> String {
    text.count > 3 && (text.hasSuffix("s") || text.hasSuffix("x")) ? String(text.dropLast()) : text
  }
}
