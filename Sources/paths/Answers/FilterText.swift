import Careers
import Routes

/// Which moves count, in words: the limits that routes and reach have in common.
struct FilterText {
  let language: Language
  let filter: MoveFilter
  let heldDiploma: Int?

  /// Nothing where all moves count.
  var parts: [String] { avoided + firmness + person }

  private var avoided: [String] {
    let places = filter.avoided.sorted()
    guard !places.isEmpty else { return [] }
    return [language("sans ", "without ") + places.map(\.text).joined(separator: ", ")]
  }

  private var firmness: [String] {
    let doubt = filter.maxDoubt
    guard doubt != .partial else { return [] }
    return [
      language(
        "doute \(doubt.rawValue) au plus par passerelle", "doubt \(doubt.rawValue) at most per move"
      )
    ]
  }

  private var person: [String] {
    let held = heldDiploma.map { level in
      filter.maxDiploma == nil
        ? language(
          "avec un diplôme \(language.diploma(level))", "with a diploma \(language.diploma(level))")
        : language(
          "sans dépasser \(language.diploma(level))",
          "no diploma beyond \(language.diploma(level))")
    }
    let conditions = Condition.Kind.allCases.filter(filter.refusedConditions.contains).map {
      language("sans condition « \($0.rawValue) »", "without condition “\($0.rawValue)”")
    }
    let words = ManagementTitle.firstWords.joined(separator: ", ")
    let management =
      filter.refusesManagement
      ? [
        language(
          "sans management, soit les titres qui commencent par \(words), sauf ce qui est demandé",
          "no management, which is to say titles that start with \(words), but for what is asked for"
        )
      ] : []
    return [held].compactMap(\.self) + conditions + management
  }
}
