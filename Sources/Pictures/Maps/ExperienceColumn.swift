internal import Careers

/// The column of a profile: the experience its sheet asks for, and nothing else.
///
/// A sheet that says nothing has a column of its own, as has one that asks for experience without a number of
/// years: neither is placed where it might belong.
enum ExperienceColumn: Int, CaseIterable, Comparable, Sendable {
  /// The sheet calls it a first post, or asks for no years.
  case firstPost
  /// At least 1 to 4 years.
  case fewYears
  /// At least 5 to 9 years.
  case someYears
  /// At least 10 years.
  case manyYears
  /// Experience is asked for, without a number of years.
  case unnumbered
  /// The sheet does not speak of experience.
  case silent

  /// The column of a profile.
  ///
  /// Of several ways in (« 10 ans, ou ingénieur ») the first that the sheet names counts; only its years are known.
  init(_ profile: Profile) {
    if profile.firstPost == true {
      self = .firstPost
    } else if let experience = profile.experience {
      switch experience.least {
      case nil: self = experience.most == nil ? .unnumbered : .fewYears
      case .some(...0): self = .firstPost
      case .some(..<5): self = .fewYears
      case .some(..<10): self = .someYears
      case .some: self = .manyYears
      }
    } else {
      self = .silent
    }
  }

  static func < (left: ExperienceColumn, right: ExperienceColumn) -> Bool {
    left.rawValue < right.rawValue
  }
}
