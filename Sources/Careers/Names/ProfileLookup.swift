/// Finds the profile a person means: by code, name, alias, or the beginnings of words; never by a guess.
///
/// Case, accents, apostrophes, œ and decomposed letters never matter; nor do articles, a plural `s`, nor
/// what stands in brackets.
///
/// ```swift
/// let lookup = ProfileLookup(nomenclature)
/// lookup.find("ARCHITECTE D'ENTREPRISE")  // .found(1.6)
/// lookup.find("cdo")                      // .ambiguous([7.6, 8.3])
/// lookup.find("entreprize")               // .unknown(suggestions: [1.6])
/// ```
///
/// The order of trial: code, whole name, alias, all words being beginnings of words of one name. The first
/// that fits wins; several that fit equally are ambiguous. Typing errors are only ever suggestions.
public struct ProfileLookup: Sendable {
  /// What a look-up finds.
  public enum Answer: Equatable, Sendable {
    /// Exactly one profile.
    case found(Profile)
    /// Several profiles that fit equally, by number.
    case ambiguous([Profile])
    /// None; the nearest names, best first, perhaps none.
    case unknown(suggestions: [Profile])
  }

  private struct Entry: Sendable {
    let profile: Profile
    let names: [[String]]
    let aliases: [[String]]
  }

  private let entries: [Entry]

  /// Prepares the look-up.
  ///
  /// - Complexity: O(total length of the names).
  public init(_ nomenclature: Nomenclature) {
    entries = nomenclature.profiles.map { profile in
      Entry(
        profile: profile,
        names: Self.spellings(of: profile.name).map(Self.words),
        aliases: profile.aliases.map(Self.words))
    }
  }

  /// The profile a person means.
  ///
  /// - Complexity: O(profiles x words) for a name that is known, O(total length of the names) for others.
  public func find(_ text: String) -> Answer {
    if let entry = entries.first(where: { $0.profile.id.text == text.filter { $0 != " " } }) {
      return .found(entry.profile)
    }
    let wanted = Self.words(text)
    guard !wanted.isEmpty else { return .unknown(suggestions: []) }
    let tests: [(Entry) -> Bool] = [
      { $0.names.contains(wanted) },
      { $0.aliases.contains(wanted) },
      { entry in
        // « chef de projet moe » is words of the name and an alias together.
        entry.names.contains { Self.begins($0 + entry.aliases.flatMap(\.self), with: wanted) }
      },
    ]
    for test in tests {
      let matches = entries.filter(test).map(\.profile)
      if matches.count == 1 { return .found(matches[0]) }
      if matches.count > 1 { return .ambiguous(matches) }
    }
    return .unknown(suggestions: suggestions(for: wanted))
  }

  // MARK: Spellings

  /// The name as it is, and without its brackets: « Chargé de pilotage SI (PMO) ».
  private static func spellings(of name: String) -> [String] {
    guard let open = name.firstIndex(of: "("), let close = name[open...].firstIndex(of: ")") else {
      return [name]
    }
    return [name, String(name[..<open] + name[name.index(after: close)...])]
  }

  /// The words that count: folded, without articles and prepositions, without a plural ending.
  private static func words(_ name: String) -> [String] {
    let words = FoldedName(name).words.map(String.init)
    let counting = words.filter { !fillers.contains($0) }
    return (counting.isEmpty ? words : counting).map(singular)
  }

  private static let fillers: Set = [
    "a", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les",
  ]

  private static func singular(_ word: String) -> String {
    word.count > 3 && (word.hasSuffix("s") || word.hasSuffix("x")) ? String(word.dropLast()) : word
  }

  /// Whether every wanted word begins a word of the name of its own.
  ///
  /// The longest is placed first: what it fits, its own beginning fits as well, but not the reverse.
  private static func begins(_ name: [String], with wanted: [String]) -> Bool {
    var free = name
    for word in wanted.sorted(by: { $0.count > $1.count }) {
      guard let match = free.firstIndex(where: { $0.hasPrefix(word) }) else { return false }
      free.remove(at: match)
    }
    return true
  }

  // MARK: Suggestions

  /// The names that hold the most of the wanted words with at most two letters wrong, nearest first.
  private func suggestions(for wanted: [String]) -> [Profile] {
    let scored = entries.compactMap { entry -> (matched: Int, distance: Int, profile: Profile)? in
      let scores = (entry.names + entry.aliases).map { Self.score(wanted, against: $0) }
      guard let best = scores.max(by: { ($0.matched, -$0.distance) < ($1.matched, -$1.distance) }),
        best.matched > 0
      else { return nil }
      return (best.matched, best.distance, entry.profile)
    }
    guard let most = scored.map(\.matched).max() else { return [] }
    return scored.filter { $0.matched == most }
      .sorted { ($0.distance, $0.profile.id) < ($1.distance, $1.profile.id) }
      .prefix(3).map(\.profile)
  }

  private static func score(_ wanted: [String], against name: [String]) -> (
    matched: Int, distance: Int
  ) {
    var matched = 0
    var distance = 0
    for word in wanted {
      let limit = word.count <= 3 ? 0 : word.count <= 6 ? 1 : 2
      let nearest = name.compactMap { editDistance(word, $0, limit: limit) }.min()
      if let nearest {
        matched += 1
        distance += nearest
      }
    }
    return (matched, distance)
  }
}
