import Careers
import Planning

/// In how many periods a target can be reached by recruitment alone, and by which recruits.
struct AttainAnswer: AnswerForm {
  let question: ForecastQuestion
  let target: [Double]
  let sizes: Attainability.Sizes
  let way: Attainability

  var session: Session { question.session }
  private var language: Language { session.language }
  private var jobs: [String] { question.workforce.jobs }

  /// Works it out: sizes are fixed where growth is given or target and people are as many, else free.
  init(question: ForecastQuestion, target: [Double], growth: Double?, within last: Int) {
    self.question = question
    self.target = target
    let totals = [question.workforce.headcount, target].map { $0.reduce(0, +) }
    let areSame = abs(totals[0] - totals[1]) <= Workforce.tolerance * max(1, totals[0])
    if let growth {
      sizes = .fixed(growth: growth)
    } else {
      sizes = areSame ? .fixed(growth: 0) : .free
    }
    way = Attainability(question.workforce, target: target, sizes: sizes, within: last)
  }

  // MARK: For people

  var lines: [String] {
    Terminal.wrapped(title, prefix: "").map { Style.strong($0) }
      + Terminal.wrapped(sizeText, prefix: "") + [""]
      + Terminal.wrapped(
        way.steps.map { "\($0.periods) " + word($0.isPossible) }.joined(separator: ", "),
        prefix: language("Atteignable en : ", "Within reach in: "), continued: "  ") + hires
      + blocks + [""]
      + Terminal.wrapped(reason, prefix: "") + question.sources.lines(language)
  }

  private var title: String {
    guard let first = way.firstPeriod else {
      return language(
        "Cible hors d’atteinte par le seul recrutement en \(way.steps.count) périodes ou moins",
        "Target out of reach by hiring alone within \(way.steps.count) periods")
    }
    let hired = language.persons((way.recruits ?? []).flatMap(\.self).reduce(0, +))
    let count = language.count(first, ("période", "périodes"), ("period", "periods"))
    return language(
      "Cible atteinte exactement en \(count), avec \(hired) recrutements",
      "Target reached exactly in \(count), with \(hired) hires")
  }

  private var sizeText: String {
    switch sizes {
    case .fixed(growth: 0):
      language(
        "L’effectif total reste le même à chaque période.", "The total stays the same each period.")
    case .fixed(let growth):
      language(
        "L’effectif total change de \(language.signedPersons(growth)) à chaque période.",
        "The total changes by \(language.signedPersons(growth)) each period.")
    case .free:
      language(
        "Départ et cible n’ont pas le même total : l’effectif total entre les deux est libre (--growth le fixe).",
        "Start and target have different totals: the total between them is free (--growth fixes it)."
      )
    }
  }

  private func word(_ isPossible: Bool?) -> String {
    switch isPossible {
    case true?: language("oui", "yes")
    case false?: language("non", "no")
    case nil: language("indécis", "undecided")
    }
  }

  private var reason: String {
    guard way.firstPeriod == nil else {
      return language(
        "Recrutements répartis pour que la période la plus chargée le soit le moins possible. Chaque durée est jugée à part : ce qui est possible en deux périodes peut ne plus l’être en trois.",
        "Hires are spread so that the busiest period is as light as can be. Each number of periods is judged by itself: what can be done in two may be impossible in three."
      )
    }
    return language(
      "Prouvé pour chaque durée : aucun recrutement, fût-il décimal, n’y mène. Desserrez la cible, le total (--growth), ou les taux de mobilité et de départ.",
      "Proved for each number of periods: no hires, not even in decimals, lead there. Relax the target, the total (--growth), or the rates of moving and leaving."
    )
  }

  /// The jobs that keep too many people whoever is hired, where there is no way.
  private var blocking: (periods: Int, jobs: [(job: String, persons: Double)])? {
    guard way.firstPeriod == nil, let step = way.leastSurplus else { return nil }
    let jobs = zip(jobs, step.surplus).filter { $0.1 > 0 }
    return jobs.isEmpty ? nil : (step.periods, jobs.map { (job: $0.0, persons: $0.1) })
  }

  private var blocks: [String] {
    guard way.firstPeriod == nil else { return [] }
    guard let blocking else {
      return [""]
        + Terminal.wrapped(
          language(
            "Aucun métier n’a trop de monde à lui seul : ce sont les embauches que le total impose en chemin qui ne s’accordent pas avec la cible.",
            "No job has too many people by itself: the hires that the total asks for on the way do not agree with the target."
          ), prefix: "")
    }
    let count = language.count(
      blocking.periods, ("période", "périodes"), ("period", "periods"))
    return [""]
      + Terminal.wrapped(
        blocking.jobs.map { "\($0.job) " + language.signedPersons($0.persons) }
          .joined(separator: ", "),
        prefix: language(
          "Trop de monde, même sans aucune embauche, en \(count) : ",
          "Too many people though nobody is hired, in \(count): "), continued: "  ")
  }

  private var hires: [String] {
    guard let recruits = way.recruits else { return [] }
    let rows = jobs.indices.filter { job in recruits.contains { $0[job] > 0 } }
    guard !rows.isEmpty else {
      return ["", language("Sans aucun recrutement.", "Without any hire.")]
    }
    return ["", language("Recrutements par période", "Hires by period")]
      + AnswerTable(
        [.init("job", language("métier", "job"))]
          + recruits.indices.map { .init("\($0 + 1)", "\($0 + 1)") },
        rows.map { job in
          [.text(jobs[job])] + recruits.map { .number(($0[job] * 10).rounded() / 10) }
        }
      ).aligned(language).split(separator: "\n").map(String.init)
  }

  // MARK: For a spreadsheet

  /// A row a job and period with somebody hired; one a number of periods where there is no way.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("period", language("période", "period")),
      .init("attainable", language("atteignable", "attainable")),
      .init("job", language("métier", "job")),
      .init("recruits", language("recrutements", "hires")),
    ]
    let verdicts = way.steps.map { step -> [AnswerTable.Cell] in
      [.init(step.periods), .text(word(step.isPossible)), .unknown, .unknown]
    }
    let hires = (way.recruits ?? []).enumerated().flatMap { period, row in
      jobs.indices.filter { row[$0] > 0 }.map { job -> [AnswerTable.Cell] in
        [.init(period + 1), .unknown, .text(jobs[job]), .persons(row[job])]
      }
    }
    return AnswerTable(columns, verdicts + hires)
  }

  // MARK: For programs

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.attain/1"),
      "status": .string(way.firstPeriod == nil ? "not attainable" : "attainable"),
      "inputs": question.sources.json,
      "sizes": .string(sizes == .free ? "free" : "fixed"),
      "feasible_by_periods": .members(
        way.steps.map { ("\($0.periods)", $0.isPossible.map(JSONValue.bool) ?? .null) }),
      "blocking": .members((blocking?.jobs ?? []).map { ($0.job, .number($0.persons)) }),
      "first_period": way.firstPeriod.map(JSONValue.integer) ?? .null,
      "recruits": .array(
        (way.recruits ?? []).map { row in
          .members(zip(jobs, row).map { ($0, .number($1)) })
        }),
    ])
  }
}
