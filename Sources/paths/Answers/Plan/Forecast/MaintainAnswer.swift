import Careers
import Planning

/// The recruits that keep every headcount as it is, or the jobs that get more than they lose.
struct MaintainAnswer: AnswerForm {
  let question: ForecastQuestion
  let upkeep: Maintenance

  var session: Session { question.session }
  private var language: Language { session.language }
  private var jobs: [String] { question.workforce.jobs }

  var lines: [String] {
    Terminal.wrapped(title, prefix: "").map { Style.strong($0) } + [""]
      + table.aligned(language).split(separator: "\n").map(String.init) + [""]
      + explanation + question.sources.lines(language)
  }

  private var title: String {
    let recruits = language.persons(upkeep.recruits.reduce(0, +))
    let overflow = language.persons(upkeep.overflow.reduce(0, +))
    return upkeep.isPossible
      ? language(
        "Maintenir les effectifs : \(recruits) recrutements par période",
        "Keeping the headcounts: \(recruits) hires a period")
      : language(
        "Les effectifs ne peuvent être maintenus : \(overflow) personnes de trop par période",
        "The headcounts cannot be kept: \(overflow) people too many a period")
  }

  private var explanation: [String] {
    guard !upkeep.isPossible else { return [] }
    return Terminal.wrapped(
      language(
        "Là où il y a du trop, les mobilités amènent plus de monde qu’il n’en part : recruter ne suffit pas, il faut moins de mobilités vers ces métiers, ou plus de départs.",
        "Where people are too many, moves bring more than leave: hiring is not enough, it takes fewer moves to these jobs or more exits."
      ), prefix: "")
  }

  var table: AnswerTable {
    AnswerTable(
      [
        .init("job", language("métier", "job")),
        .init("headcount", language("effectif", "headcount")),
        .init("recruits", language("recrutements", "hires")),
        .init("overflow", language("de trop", "too many")),
      ],
      jobs.indices.map { job in
        [
          .text(jobs[job]), .persons(question.workforce.headcount[job]),
          .persons(upkeep.recruits[job]), .persons(upkeep.overflow[job]),
        ]
      })
  }

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.maintain/1"),
      "status": .string(upkeep.isPossible ? "maintainable" : "not maintainable"),
      "inputs": question.sources.json,
      "recruits": .members(zip(jobs, upkeep.recruits).map { ($0, .number($1)) }),
      "overflow": .members(
        zip(jobs, upkeep.overflow).filter { $0.1 > 0 }.map { ($0.0, .number($0.1)) }),
    ])
  }
}
