import Careers
import Planning

/// What it costs to train people for other jobs, beside replacing them.
struct ReturnAnswer: AnswerForm {
  let session: Session
  let result: ReskillingReturn
  let sources: PlanSources

  private var language: Language { session.language }

  private var isPartial: Bool { result.rows.contains { !$0.leftOut.isEmpty } }

  // MARK: For people

  var lines: [String] {
    let saved = result.totalNetSaving
    let verdict =
      saved >= 0
      ? language("former coûte \(euros(saved)) de moins", "training costs \(euros(saved)) less")
      : language("former coûte \(euros(-saved)) de plus", "training costs \(euros(-saved)) more")
    let title =
      result.compared.isEmpty
      ? language(
        "Reconversion ou remplacement : rien à comparer, des coûts manquent",
        "Reskilling or replacing: nothing to compare, costs are missing")
      : language("Reconversion ou remplacement : ", "Reskilling or replacing: ") + verdict
        + language(" que remplacer", " than replacing")
        + caveat
    return Terminal.wrapped(title, prefix: "").map { Style.strong($0) }
      + totals.flatMap { Terminal.wrapped($0, prefix: "") } + [""]
      + result.rows.flatMap(block) + [""]
      + notes.flatMap { Terminal.wrapped($0, prefix: "") } + sources.lines(language)
  }

  /// What the verdict leaves out.
  private var caveat: String {
    if result.rows.contains(where: { $0.leftOut.contains(.wages) }) {
      return language(
        ", mais sans tous les salaires pendant la formation, d’ordinaire le plus gros terme",
        ", but without all wages during training, usually the largest term")
    }
    return isPartial ? language(" (chiffres partiels)", " (some costs are not known)") : ""
  }

  private var totals: [String] {
    var totals = [
      language("Former : ", "Train: ") + euros(result.totalReskill)
        + language(" ; remplacer : ", "; replace: ") + euros(result.totalReplace)
    ]
    if let cost = result.costPerSavedJob {
      totals.append(
        language("Coût d’un emploi sauvé : ", "Cost of a saved job: ") + euros(cost)
          + language(
            " (former, divisé par \(number(result.savedJobs)) emplois)",
            " (training, divided by \(number(result.savedJobs)) jobs)"))
    }
    let share = result.wageShare.map { language.percent($0) }
    totals.append(
      language(
        "Les salaires pendant la formation sont d’ordinaire le plus gros terme",
        "Wages during training are usually the largest term")
        + (share.map {
          language(" ; ici \($0) de ce que coûte former.", "; here \($0) of what training costs.")
        }
          ?? "."))
    return totals
  }

  private func block(_ row: ReskillingReturn.Row) -> [String] {
    let people = number(row.move.persons)
    let padding = String(repeating: " ", count: max(1, 8 - people.count))
    let saving = row.netSaving.map { saving in
      language(" ; économie ", "; saved ") + (saving < 0 ? "−" : "") + euros(abs(saving))
    }
    let text =
      "\(row.move.from) → \(row.move.to)" + language(" : former ", ": train ")
      + (row.reskill.map(euros) ?? "?") + language(", remplacer ", ", replace ")
      + (row.replace.map(euros) ?? "?") + (saving ?? "")
    let missing =
      row.leftOut.isEmpty
      ? []
      : Terminal.wrapped(
        language("non compté, faute de chiffre : ", "left out, as it is not known: ")
          + row.leftOut.map(word).joined(separator: ", "), prefix: "          ")
    return Terminal.wrapped(text, prefix: padding + people + "  ", continued: "          ")
      + missing
  }

  private var notes: [String] {
    var notes = [
      language(
        "Former = coût du plan + personnes × mois × salaire chargé du métier quitté. Remplacer = personnes × (départ + recrutement + mois de montée en compétence × salaire du métier à pourvoir).",
        "Train = cost of the plan + persons × months × loaded wage of the job they leave. Replace = persons × (exit + hire + ramp-up months × wage of the job to fill)."
      )
    ]
    if isPartial {
      notes.append(
        language(
          "Ce qui n’est pas donné n’est pas compté pour zéro mais laissé de côté : les totaux sont partiels.",
          "What is not given is left out rather than taken for nothing: totals are partial."))
    }
    if result.rows.count > result.compared.count {
      let count = result.rows.count - result.compared.count
      notes.append(
        language.moves(count)
          + language(
            " sans comparaison possible, hors de l’économie nette.",
            " that cannot be compared, not in the net saving."))
    }
    if result.hasChains {
      notes.append(
        language(
          "Des passerelles s’enchaînent : « remplacer » compte alors aussi les métiers intermédiaires, et l’économie est une borne haute.",
          "Moves lead on from one another: “replace” then counts the jobs in between too, and what is saved is at most this."
        ))
    }
    return notes
  }

  private func euros(_ amount: Double) -> String { language.euros(amount.rounded()) }

  private func number(_ persons: Double) -> String { language.grouped(persons) }

  private func word(_ part: ReskillingReturn.Part) -> String {
    switch part {
    case .training: language("coût de formation", "cost of training")
    case .wages:
      language("salaires pendant la formation", "wages during training")
    case .severance: language("départ", "exit")
    case .hiring: language("recrutement", "hire")
    case .rampUp: language("montée en compétence", "ramp-up")
    }
  }

  // MARK: For a spreadsheet

  var table: AnswerTable {
    AnswerTable(
      [
        .init("from", language("de", "from")), .init("to", language("à", "to")),
        .init("persons", language("personnes", "persons")),
        .init("months", language("mois", "months")),
        .init("reskill", language("former", "reskill")),
        .init("wages", language("dont salaires", "wages among it")),
        .init("replace", language("remplacer", "replace")),
        .init("net_saving", language("économie nette", "net saving")),
        .init("left_out", language("non compté", "left out")),
      ],
      result.rows.map { row in
        [
          .text(row.move.from), .text(row.move.to), .number(row.move.persons),
          .init(row.move.months), .init(row.reskill), .init(row.wages), .init(row.replace),
          .init(row.netSaving),
          .init(row.leftOut.isEmpty ? nil : row.leftOut.map(word).joined(separator: ", ")),
        ]
      })
  }

  // MARK: For a program

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.return/1"),
      "status": .string(isPartial ? "partial" : "complete"), "inputs": sources.json,
      "rows": .array(
        result.rows.map { row in
          .object([
            "from": .string(row.move.from), "to": .string(row.move.to),
            "persons": .number(row.move.persons), "months": number(row.move.months),
            "reskill": number(row.reskill), "wages": number(row.wages),
            "replace": number(row.replace), "net_saving": number(row.netSaving),
            "left_out": .strings(row.leftOut.map(\.rawValue)),
          ])
        }),
      "total_reskill": .number(result.totalReskill),
      "total_replace": .number(result.totalReplace),
      "total_net_saving": .number(result.totalNetSaving),
      "saved_jobs": .number(result.savedJobs),
      "cost_per_saved_job": number(result.costPerSavedJob),
      "wage_share": number(result.wageShare), "has_chains": .bool(result.hasChains),
    ])
  }

  private func number(_ value: Double?) -> JSONValue { value.map(JSONValue.number) ?? .null }
}
