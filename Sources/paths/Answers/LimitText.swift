import Careers
import Routes

/// The limits within which routes were asked for, and what was put first.
struct LimitText {
  let session: Session
  let request: RouteRequest

  private var language: Language { session.language }

  /// Nothing where nothing but the ends was asked for.
  var lines: [String] {
    let filter = FilterText(
      language: language, filter: request.filter, heldDiploma: request.heldDiploma)
    let limits = [stops, numbers, filter.parts, supposed].flatMap(\.self)
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
    case .observed: observed
    }
  }

  /// That only what was seen counts, and how much of the graph that leaves out.
  private var observed: [String] {
    let moves = session.nomenclature.moves
    let unseen = moves.count(where: { $0.observation == nil })
    return Terminal.wrapped(
      language(
        "Ordre : d’abord ce que le plus de personnes ont fait (coût : −ln de la part) ; \(unseen) passerelles sur \(moves.count) sans observation ne comptent pas : inconnues, non impossibles",
        "Order: first what most people did (cost: −ln of the share); \(unseen) of \(moves.count) moves without observation do not count: unknown, not impossible"
      ), prefix: "")
  }

  private var stops: [String] {
    request.question.via.map { language("par \(name($0))", "by way of \(name($0))") }
  }

  private var numbers: [String] {
    let moves = request.question.maxMoves.map {
      language("au plus ", "at most ") + language.moves($0)
    }
    let years = request.question.maxYears.map {
      language(
        "au plus \(language.years($0)) d’expérience", "at most \(language.years($0)) of experience")
    }
    return [moves, years].compactMap(\.self)
  }

  private var supposed: [String] {
    request.supposed.map {
      language("en supposant \($0.from) → \($0.to)", "supposing \($0.from) → \($0.to)")
    }
  }

  private func name(_ id: PlaceID) -> String { language.name(id, in: session.nomenclature) }
}
