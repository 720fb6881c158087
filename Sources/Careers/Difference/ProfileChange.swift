/// What a sheet says of one profile before and after, where that differs.
///
/// Number and name are not compared: a profile may be kept under another, see ``NameDifference``.
public struct ProfileChange: Hashable, Sendable {
  /// A part of a profile that can change.
  public enum Part: String, Sendable, CaseIterable {
    /// Other names people use.
    case aliases
    /// The family it belongs to.
    case family
    /// The diploma asked.
    case diploma
    /// The experience asked.
    case experience
    /// Whether it may be a first post.
    case firstPost = "first_post"
    /// Where the profession is going.
    case outlook
  }

  /// The profile before and after.
  public let profile: Change<Profile>
  /// The parts that say something else, in the order of the file format.
  public let parts: [Part]
  /// How many parts say the same on other lines.
  public let relocated: Int

  /// Compares a profile before and after; `family` is what the family it was in is called now, `nil` where
  /// that is gone.
  init(_ before: Profile, _ after: Profile, family: String?) {
    profile = Change(before, after)
    let same: [Part: (said: Bool, placed: Bool)] = [
      .aliases: Self.compared(before.aliases, after.aliases) { $0 },
      .family: Self.compared(family, after.family) { $0 },
      .diploma: Self.compared(before.diploma, after.diploma) {
        $0.map { [$0.lowest, $0.highest] }
      },
      .experience: Self.compared(before.experience, after.experience) { $0?.unplaced },
      .firstPost: Self.compared(before.firstPost, after.firstPost) { $0 },
      .outlook: Self.compared(before.outlook, after.outlook) { $0?.trend },
    ]
    parts = Part.allCases.filter { same[$0]?.said == false }
    relocated = Part.allCases.count { same[$0].map { $0.said && !$0.placed } == true }
  }

  /// Whether two values say the same, and whether they do so on the same lines.
  private static func compared<Value: Equatable, Words: Equatable>(
    _ before: Value, _ after: Value, _ words: (Value) -> Words
  ) -> (said: Bool, placed: Bool) {
    (said: words(before) == words(after), placed: before == after)
  }
}

extension Experience {
  fileprivate var unplaced: Experience {
    Experience(least: least, most: most, field: field, orElse: orElse)
  }
}
