import Careers
import Planning

/// Why there is no forecast: more places are to be cut in a period than people leave.
struct NoForecastAnswer: AnswerForm {
  let question: ForecastQuestion
  let reason: WorkforceForecast.TooFewLeavers

  var session: Session { question.session }
  private var language: Language { session.language }

  var lines: [String] {
    let leavers = language.persons(reason.leavers)
    return Terminal.wrapped(
      language(
        "Pas de prévision : à la période \(reason.period), \(leavers) personnes partent, moins que les \(language.persons(-reason.growth)) postes à supprimer",
        "No forecast: in period \(reason.period) \(leavers) people leave, fewer than the \(language.persons(-reason.growth)) posts to be cut"
      ), prefix: ""
    ).map { Style.strong($0) }
      + Terminal.wrapped(
        language(
          "Sans recruter, l’effectif ne peut baisser de plus que les départs : il faudrait --growth −\(leavers) ou plus, ou \(language.persons(-reason.growth - reason.leavers)) départs de plus dans cette période.",
          "Without hiring, numbers fall by no more than those who leave: it would take --growth −\(leavers) or more, or \(language.persons(-reason.growth - reason.leavers)) more exits in that period."
        ), prefix: "") + [""] + question.sources.lines(language)
  }

  var table: AnswerTable {
    AnswerTable(
      [
        .init("period", language("période", "period")),
        .init("leavers", language("départs", "exits")),
        .init("growth", language("croissance", "growth")),
      ], [[.init(reason.period), .persons(reason.leavers), .persons(reason.growth)]])
  }

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.forecast/1"), "status": .string("none"),
      "inputs": question.sources.json, "periods": .array([]),
      "first_impossible_period": .integer(reason.period), "leavers": .number(reason.leavers),
      "growth": .number(reason.growth), "least_growth": .number(-reason.leavers),
    ])
  }
}
