import Careers
import Routes

/// The limits within which routes were asked for, and what was put first.
struct LimitText {
  let session: Session
  let request: RouteRequest

  private var language: Language { session.language }

  /// Nothing where nothing but the ends was asked for.
  var lines: [String] {
    let limits = [stops, avoided, numbers, person, supposed].flatMap(\.self)
    let within =
      limits.isEmpty
      ? []
      : Terminal.wrapped(
        language("Limites : ", "Limits: ") + limits.joined(separator: language(" ; ", "; ")),
        prefix: "")
    return within + order
  }

  private var order: [String] {
    switch request.cost.preference {
    case .balanced: []
    case .fewestMoves:
      [language("Ordre : d’abord le moins de passerelles", "Order: the fewest moves first")]
    case .bestStated:
      [language("Ordre : d’abord le moins de doute", "Order: the least doubt first")]
    }
  }

  private var stops: [String] {
    request.question.via.map { language("par \(name($0))", "by way of \(name($0))") }
  }

  private var avoided: [String] {
    let places = request.filter.avoided.sorted()
    guard !places.isEmpty else { return [] }
    return [language("sans ", "without ") + places.map(\.text).joined(separator: ", ")]
  }

  private var numbers: [String] {
    let moves = request.question.maxMoves.map {
      language("au plus ", "at most ") + language.moves($0)
    }
    let years = request.question.maxYears.map {
      language(
        "au plus \(language.years($0)) d’expérience", "at most \(language.years($0)) of experience")
    }
    let doubt = request.filter.maxDoubt
    let firmness =
      doubt == .partial
      ? nil
      : language(
        "doute \(doubt.rawValue) au plus par passerelle", "doubt \(doubt.rawValue) at most per move"
      )
    return [moves, years, firmness].compactMap(\.self)
  }

  private var person: [String] {
    let held = request.heldDiploma.map { level in
      request.filter.maxDiploma == nil
        ? language(
          "avec un diplôme \(language.diploma(level))", "with a diploma \(language.diploma(level))")
        : language(
          "sans dépasser \(language.diploma(level))",
          "no diploma beyond \(language.diploma(level))")
    }
    let conditions = Condition.Kind.allCases.filter(request.filter.refusedConditions.contains).map {
      language("sans condition « \($0.rawValue) »", "without condition “\($0.rawValue)”")
    }
    let words = ManagementTitle.firstWords.joined(separator: ", ")
    let management =
      request.filter.refusesManagement
      ? [
        language(
          "sans management, soit les titres qui commencent par \(words)",
          "no management, which is to say titles that start with \(words)")
      ] : []
    return [held].compactMap(\.self) + conditions + management
  }

  private var supposed: [String] {
    request.supposed.map {
      language("en supposant \($0.from) → \($0.to)", "supposing \($0.from) → \($0.to)")
    }
  }

  private func name(_ id: PlaceID) -> String { language.name(id, in: session.nomenclature) }
}
