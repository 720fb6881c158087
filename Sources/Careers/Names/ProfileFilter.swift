/// Picks profiles by family and by words of their names, for a list.
///
/// Case, accents and apostrophes do not matter. Unlike ``ProfileLookup`` it takes words for letters that
/// stand somewhere in a name, and it never asks back.
///
/// ```swift
/// ProfileFilter(family: "sécurité").families(of: .shipped)  // family 6, all its profiles
/// ProfileFilter(words: "PROJET").families(of: .shipped)     // every « chef de projet », by family
/// ```
public struct ProfileFilter: Sendable {
  private let family: String?
  private let words: FoldedName?

  /// A filter that keeps what fits both; `nil` keeps all.
  ///
  /// A family is meant by its number, or by letters that stand in its name. Words that fold to nothing fit
  /// nothing.
  public init(family: String? = nil, words: String? = nil) {
    self.family = family
    self.words = words.map(FoldedName.init)
  }

  /// The families that have profiles which fit, and those profiles, both by number.
  ///
  /// - Complexity: O(total length of the names).
  public func families(of nomenclature: Nomenclature) -> [(family: Family, profiles: [Profile])] {
    let profiles = Dictionary(grouping: nomenclature.profiles.filter(fits), by: \.family)
    return chosen(nomenclature.families).compactMap { family in
      profiles[family.id].map { (family: family, profiles: $0) }
    }
  }

  private func chosen(_ families: [Family]) -> [Family] {
    guard let family else { return families }
    let numbered = families.filter { $0.id == family }
    guard numbered.isEmpty else { return numbered }
    let folded = FoldedName(family)
    return families.filter { Self.stands(folded, in: $0.name) }
  }

  private func fits(_ profile: Profile) -> Bool {
    guard let words else { return true }
    return ([profile.name] + profile.aliases).contains { Self.stands(words, in: $0) }
  }

  private static func stands(_ words: FoldedName, in name: String) -> Bool {
    !words.text.isEmpty && FoldedName(name).text.contains(words.text)
  }
}
