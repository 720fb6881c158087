import Careers
import Planning

/// How many posts change hands when one falls vacant.
struct ChainsAnswer: AnswerForm {
  let session: Session
  let chains: VacancyChains
  let sources: PlanSources

  private var language: Language { session.language }

  /// The jobs with the longest chains first.
  private var order: [Int] {
    chains.jobs.indices.sorted {
      (chains.length[$1] ?? .infinity, $0) < (chains.length[$0] ?? .infinity, $1)
    }
  }

  var lines: [String] {
    let head = language(
      "Chaînes de vacance : postes qui changent de main quand un se libère, en moyenne",
      "Vacancy chains: posts that change hands when one falls vacant, on average")
    let rows = order.flatMap { job -> [String] in
      let length = chains.length[job]
      let number = length.map(language.rounded) ?? "∞"
      let padding = String(repeating: " ", count: max(1, 8 - number.count))
      let rest = length.map { length in
        language(
          " : \(language.rounded(length - 1)) \(length < 3 ? "mobilité interne" : "mobilités internes"), puis une embauche",
          ": \(language.rounded(length - 1)) moves inside, then one hire")
      }
      return Terminal.wrapped(
        chains.jobs[job] + (rest ?? language(" : sans fin", ": without end")),
        prefix: padding + number + "  ", continued: "          ")
    }
    let closed = language(
      "Sans embauche externe, la vacance tourne sans fin entre : ",
      "With nobody hired from outside, a vacancy goes round for ever between: ")
    return Terminal.wrapped(head, prefix: "").map { Style.strong($0) } + [""] + rows + [""]
      + (chains.isEnding
        ? []
        : Terminal.wrapped(closed + chains.closed.joined(separator: ", "), prefix: "")
          + Terminal.wrapped(
            language(
              "  Baissez une probabilité de l’un d’eux : ce qui manque à 1 est l’embauche.",
              "  Lower a probability of one of them: what is missing to 1 is the hire."),
            prefix: ""))
      + Terminal.wrapped(
        language(
          "La vacance descend quand les gens montent ; une embauche par chaîne. Ce qui manque à 1 dans un métier est l’embauche externe.",
          "The vacancy goes down while people go up; one hire a chain. What is missing to 1 in a job is the hire from outside."
        ), prefix: "") + sources.lines(language)
  }

  var table: AnswerTable {
    AnswerTable(
      [
        .init("job", language("métier", "job")),
        .init("chain_length", language("longueur de la chaîne", "chain length")),
        .init("hired_at_once", language("embauche immédiate", "hired at once")),
      ],
      chains.jobs.indices.map { job in
        [
          .text(chains.jobs[job]), .init(chains.length[job]), .number(chains.hiring[job]),
        ]
      })
  }

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.chains/1"),
      "status": .string(chains.isEnding ? "complete" : "endless"), "inputs": sources.json,
      "chain_length": .members(
        zip(chains.jobs, chains.length).map { ($0, $1.map(JSONValue.number) ?? .null) }),
      "hired_at_once": .members(zip(chains.jobs, chains.hiring).map { ($0, .number($1)) }),
      "closed_set": .strings(chains.closed),
    ])
  }
}
