public import Careers

/// What a company's job title may mean on a career graph; nothing is guessed.
///
/// ```swift
/// let matcher = TitleMatcher(.shipped)
/// matcher.match("TESTEUR").profile?.id                // 3.3, by name
/// matcher.match("Technicien support").candidates[0]   // 5.2, as all its words begin words of that name
/// ```
public struct TitleMatch: Hashable, Sendable {
  /// How firmly the title is understood.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It is the name of one profile, but for case, accents and the like.
    case exact
    /// It is another name of one profile, or its number.
    case alias
    /// Its words fit one profile alone: a candidate, to be confirmed.
    case words
    /// It fits several profiles equally.
    case several
    /// Some profiles have words in common with it, or nearly.
    case near
    /// No profile is like it.
    case none
  }

  /// A profile that the title may mean.
  public struct Candidate: Hashable, Sendable {
    /// The profile.
    public let profile: Profile
    /// The words of its name that the title has too, folded.
    public let shared: [String]
  }

  /// The title as it stands in the file.
  public let title: String
  /// How firmly it is understood.
  public let kind: Kind
  /// The profile it means; `nil` unless it is that profile's very name, alias or number.
  public let profile: Profile?
  /// Others that it may mean, the likeliest first, at most three.
  public let candidates: [Candidate]
}

/// Says what titles may mean on one graph.
public struct TitleMatcher: Sendable {
  private let profiles: [Profile]
  private let lookup: ProfileLookup

  /// Prepares to match.
  ///
  /// - Complexity: O(total length of the names).
  public init(_ nomenclature: Nomenclature) {
    profiles = nomenclature.profiles
    lookup = ProfileLookup(nomenclature)
  }

  /// What a title may mean.
  ///
  /// - Complexity: O(total length of the names).
  public func match(_ title: String) -> TitleMatch {
    let folded = FoldedName(title)
    switch lookup.find(title) {
    case .found(let profile):
      if FoldedName(profile.name) == folded { return settled(title, .exact, profile) }
      let others = [profile.id.text] + profile.aliases
      if others.contains(where: { FoldedName($0) == folded }) {
        return settled(title, .alias, profile)
      }
      return open(title, .words, [profile])
    case .ambiguous(let profiles): return open(title, .several, profiles)
    case .unknown(let suggestions):
      let near = suggestions + alike(title).filter { !suggestions.contains($0) }
      return open(title, near.isEmpty ? .none : .near, near)
    }
  }

  private func settled(_ title: String, _ kind: TitleMatch.Kind, _ profile: Profile) -> TitleMatch {
    TitleMatch(title: title, kind: kind, profile: profile, candidates: [])
  }

  private func open(_ title: String, _ kind: TitleMatch.Kind, _ profiles: [Profile]) -> TitleMatch {
    TitleMatch(
      title: title, kind: kind, profile: nil,
      candidates: profiles.prefix(3).map { profile in
        TitleMatch.Candidate(profile: profile, shared: shared(title, profile))
      })
  }

  /// The profiles with the most words of the title in their name, long ones only, by number.
  private func alike(_ title: String) -> [Profile] {
    let counts = profiles.map { shared(title, $0).count }
    guard let most = counts.max(), most > 0 else { return [] }
    return zip(profiles, counts).filter { $1 == most }.map(\.0)
  }

  /// The words that a title and the names of a profile have in common, or that one begins with the other's.
  private func shared(_ title: String, _ profile: Profile) -> [String] {
    let names = ([profile.name] + profile.aliases).flatMap { FoldedName($0).words.map(String.init) }
    let words = FoldedName(title).words.map(String.init)
    return words.filter { word in
      names.contains { name in
        let isBeginning = name.hasPrefix(word) || word.hasPrefix(name)
        return word == name ? word.count > 2 : min(word.count, name.count) > 3 && isBeginning
      }
    }
  }
}
