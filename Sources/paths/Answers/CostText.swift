import Careers
import Routes

/// The parts of which the cost of a route is the sum, so that it can be recomputed from what is printed.
struct CostText {
  let language: Language
  let cost: MoveCost

  /// « 4 passerelles + 3 de doute »; factors only where they are not 1.
  func parts(_ route: Route, in nomenclature: Nomenclature) -> String {
    if cost.preference == .observed { return shares(route) }
    let stated = route.moves.compactMap(\.statedCost)
    let priced = route.moves.filter { $0.statedCost == nil }
    let doubt = priced.reduce(0) { $0 + $1.doubt.rawValue }
    let changes = route.moves.count(where: nomenclature.changesFamily)
    var parts: [String] = []
    if !priced.isEmpty || stated.isEmpty {
      parts += [
        language.moves(priced.count) + times(cost.perMove),
        "\(doubt)" + language(" de doute", " of doubt") + times(cost.perDoubt),
      ]
    }
    parts += stated.map { language.numeral($0) + language(" donné", " given") }
    if cost.perFamilyChange > 0 {
      parts.append(
        language.count(
          changes, ("changement de famille", "changements de famille"),
          ("change of family", "changes of family")) + times(cost.perFamilyChange))
    }
    return parts.joined(separator: " + ")
  }

  /// « −ln (40 % × 30 %) »: the shares that multiply.
  private func shares(_ route: Route) -> String {
    let shares = route.moves.map { move in
      move.observation.map { language.percent($0.share) } ?? language("inconnue", "unknown")
    }
    return "−ln (" + shares.joined(separator: " × ") + ")"
  }

  private func times(_ factor: Double) -> String {
    factor == 1 ? "" : " × " + language.numeral(factor)
  }
}
