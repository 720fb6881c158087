internal import Careers

/// A column of a grid map, in the order from left to right.
enum MapColumn: Hashable, Comparable, Sendable {
  /// The experience that sheets ask for.
  case experience(ExperienceColumn)
  /// How many moves from a start, where no sheet speaks of experience.
  case steps(Int)
  /// Beyond the nomenclature.
  case outside

  /// The columns of all places of a nomenclature.
  ///
  /// - Complexity: O(profiles), or that of ``StepColumns``.
  static func columns(of nomenclature: Nomenclature) -> [PlaceID: MapColumn] {
    let experience = nomenclature.profiles.map { ExperienceColumn($0) }
    var columns: [PlaceID: MapColumn] = [:]
    for place in nomenclature.outside { columns[place.id] = .outside }
    if experience.allSatisfy({ $0 == .silent }) {
      let steps = StepColumns(nomenclature)
      for profile in nomenclature.profiles {
        columns[profile.id] = .steps(steps.column(of: profile))
      }
    } else {
      for (profile, column) in zip(nomenclature.profiles, experience) {
        columns[profile.id] = .experience(column)
      }
    }
    return columns
  }

  /// The head of the column.
  func head(_ words: MapWords) -> String {
    switch self {
    case .experience(let column): words.columns[column.rawValue]
    case .steps(let steps): words.stepColumns[steps]
    case .outside: words.outsideHead
    }
  }

  /// Whether the column says something of its profiles.
  var isStated: Bool {
    switch self {
    case .experience(let column): column < .unnumbered
    case .steps: true
    case .outside: false
    }
  }
}
