import Careers
import Pictures
import Planning

/// A plan as a picture: on the career map where it can be, as flows alone where not.
struct PlanPicture {
  let answer: RedeployAnswer

  /// The picture as SVG.
  var svg: String { careerMap ?? PlanReport(answer: answer).picture.svg }

  /// The plan on the career map, the width of a line being the people on it; `nil` where a move of the plan is not on
  /// the map or a number is hidden, so that a picture of flows alone shows all.
  private var careerMap: String? {
    let (session, sheet) = (answer.session, answer.sheet)
    var counts: [Move: Int] = [:]
    for move in sheet.moves where move.persons != .shown(0) {
      guard let persons = move.persons.value, let stated = answer.evidence(move.from, move.to)
      else { return nil }
      counts[stated, default: 0] += max(1, persons / sheet.personUnit)
    }
    guard !counts.isEmpty else { return nil }
    let language = session.language
    let map = CareerMap.flows(counts, in: session.nomenclature, maxDoubt: .asked)
    let changes = counts.values.reduce(0, +)
    let words = MapWords(
      title: language("Redéploiement", "Redeployment"),
      subtitle: language(
        "\(changes) changements de métier sur \(counts.count) passerelles ; une personne peut en faire plusieurs",
        "\(changes) changes of job on \(counts.count) moves; one person may make several"),
      session.nomenclature, language)
    return SVGPainter(theme: .light).text(map.scene(words: words))
  }
}
