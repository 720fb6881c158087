import Careers
import Planning

/// A plan of redeployment: who can move where, at what cost, who is missing and why.
struct RedeployAnswer: AnswerForm {
  let session: Session
  let sheet: PlanSheet
  /// Optimal, partial or infeasible; a shortage makes a strict plan infeasible.
  let status: Redeployment.Status
  let sources: PlanSources
  /// Whether costs are euros.
  let isMoney: Bool
  /// The most moves on a route, and why the plan is exact all the same.
  var limit: (moves: Int, proof: Redeployment.LimitProof)?
  /// The move of the career graph between two jobs, where it is one.
  let evidence: (String, String) -> Move?

  var language: Language { session.language }
  var numbers: PlanNumbers { PlanNumbers(sheet, isMoney: isMoney, language) }

  var shortageText: ShortageText {
    ShortageText(
      language: language, numbers: numbers, maxMoves: limit?.moves, limits: sheet.limits)
  }

  var budgetText: BudgetText {
    BudgetText(language: language, numbers: numbers, sheet: sheet)
  }

  // MARK: For people

  var lines: [String] {
    let head = Terminal.wrapped(title, prefix: "").map { Style.strong($0) }
    // A strict plan that leaves posts empty is none: only the reasons are given.
    guard !isRefused else {
      return head + [""] + shortages + proof + masking + sources.lines(language)
    }
    return head + totals
      + budgetText.sentences.flatMap { Terminal.wrapped($0, prefix: "") } + [""] + moveLines
      + longRoutes + schedule + jobList(\.hires, ("Recrutements", "Hires"))
      + jobList(\.exits, ("Départs", "Exits")) + shortages
      + leftovers + proof + masking
      + EvidenceText(language: language).legend(
        sheet.moves.compactMap { evidence($0.from, $0.to) })
      + sources.lines(language)
  }

  /// Whether the plan is not handed out, because it is strict and posts stay empty.
  var isRefused: Bool { status == .infeasible && sheet.status != .infeasible }

  private var title: String {
    let placed = numbers.persons(sheet.placed)
    let needed = numbers.persons(sheet.needed)
    let state =
      switch status {
      case .optimal: language("tout est pourvu", "everything is filled")
      case .partial:
        sheet.shortages.isEmpty
          ? language("il reste des personnes sans solution", "some people are left without a place")
          : language("il reste des postes vides", "some posts stay empty")
      case .infeasible: language("il n’y a pas de plan", "there is no plan")
      }
    if isRefused {
      return language(
        "Redéploiement : pas de plan, des postes resteraient vides (au mieux \(placed) personnes placées pour \(needed) postes)",
        "Redeployment: no plan, as posts would stay empty (at best \(placed) people placed for \(needed) posts)"
      )
    }
    return language(
      "Redéploiement : \(placed) personnes placées pour \(needed) postes à pourvoir ; \(state)",
      "Redeployment: \(placed) people placed for \(needed) posts to fill; \(state)")
  }

  private var totals: [String] {
    var parts = [language("Coût : ", "Cost: ") + numbers.cost(sheet.totalCost)]
    if !isMoney {
      parts[0] += language(" (passerelles + doute)", " (moves + doubt)")
    } else if sheet.totalCost != sheet.movesCost {
      parts.append(language("passerelles ", "moves ") + numbers.cost(sheet.movesCost))
    }
    if let waiting = sheet.waitingCost, !waiting.isZero {
      parts.append(language("attente ", "waiting ") + numbers.cost(waiting))
    }
    if let nothing = sheet.doNothingCost {
      parts.append(language("sans rien déplacer ", "moving nobody ") + numbers.cost(nothing))
      if let before = nothing.value, let after = sheet.totalCost.value, !sheet.hidesAny {
        parts.append(language("économie ", "saved ") + numbers.cost(.shown(before - after)))
      }
    }
    return Terminal.wrapped(parts.joined(separator: language(" ; ", "; ")), prefix: "")
  }

  private var moveLines: [String] {
    guard !sheet.moves.isEmpty else {
      return [language("Aucune passerelle ne sert.", "No move is of use."), ""]
    }
    var lines = [language("Passerelles", "Moves")]
    for move in sheet.moves {
      lines += row(move.persons, "\(move.from) → \(move.to)", numbers.cost(move.cost))
      if let stated = evidence(move.from, move.to) {
        lines += EvidenceText(language: language).firstLines(stated)
      }
    }
    return lines + [""]
  }

  /// The routes of several moves, each once whenever people start; the others are the moves above.
  private var longRoutes: [String] {
    var routes: [(jobs: [String], persons: Figure)] = []
    for route in sheet.routes where route.moves.count > 1 {
      if let index = routes.firstIndex(where: { $0.jobs == route.jobs }) {
        routes[index].persons = routes[index].persons.adding(route.persons)
      } else {
        routes.append((route.jobs, route.persons))
      }
    }
    guard !routes.isEmpty else { return [] }
    return [
      language(
        "Itinéraires de plusieurs passerelles (une personne, ou plusieurs qui avancent)",
        "Routes of several moves (one person, or several who move up)")
    ]
      + routes.flatMap { route in
        Terminal.wrapped(
          route.jobs.joined(separator: " → "), prefix: column(numbers.persons(route.persons)),
          continued: "          ")
      } + [""]
  }

  private var schedule: [String] {
    guard let schedule = sheet.schedule else { return [] }
    let periods = Set(schedule.map(\.period)).sorted()
    var lines = [language("Calendrier (départs par période)", "Schedule (starts by period)")]
    for period in periods {
      lines.append(language("  période \(period)", "  period \(period)"))
      for entry in schedule where entry.period == period {
        lines += row(entry.persons, "\(entry.from) → \(entry.to)", "")
      }
    }
    return lines + [""]
  }

  private func jobList(
    _ figure: (PlanSheet.Job) -> Figure, _ title: (french: String, english: String)
  ) -> [String] {
    let jobs = sheet.jobs.filter { !figure($0).isZero }
    guard !jobs.isEmpty else { return [] }
    return [language(title.french, title.english)]
      + jobs.flatMap { row(figure($0), $0.job, "") } + [""]
  }

  private var shortages: [String] {
    guard !sheet.shortages.isEmpty else { return [] }
    return [language("Postes sans personne", "Posts that stay empty")]
      + sheet.shortages.flatMap { shortage in
        Terminal.wrapped(
          shortageText.sentence(shortage),
          prefix: column(numbers.persons(shortage.missing)), continued: "          ")
      } + [""]
  }

  private var leftovers: [String] {
    guard !sheet.leftovers.isEmpty else { return [] }
    return [language("Sans solution", "Without a place")]
      + sheet.leftovers.flatMap { left in
        Terminal.wrapped(
          shortageText.sentence(left), prefix: column(numbers.persons(left.persons)),
          continued: "          ")
      } + [""]
  }

  private var proof: [String] {
    var lines: [String] = []
    if let limit {
      let why =
        limit.proof == .unlimitedPlanFits
        ? language(
          "le meilleur plan sans limite la respecte", "the best plan without the limit keeps to it")
        : language(
          "aucune capacité n’est dépassée, comptée par nombre de passerelles",
          "no capacity is exceeded, counted by number of moves")
      lines += Terminal.wrapped(
        language(
          "Au plus \(language.moves(limit.moves)) par itinéraire, exactement : \(why).",
          "At most \(language.moves(limit.moves)) a route, exactly: \(why)."), prefix: "")
    }
    guard sheet.certificate != nil else { return lines }
    guard sheet.limits?.binding == nil else {
      return lines
        + Terminal.wrapped(
          language(
            "Prouvé : aucun plan qui place autant dans ces limites ne coûte moins\(gap.french) (--format json, « certificate »).",
            "Proved: no plan that places as many within these limits costs less\(gap.english) (--format json, “certificate”)."
          ), prefix: "")
    }
    return lines
      + Terminal.wrapped(
        language(
          "Prouvé : aucun plan ne laisse moins de postes vides ni, à égalité, ne coûte moins (--format json, « certificate »).",
          "Proved: no plan leaves fewer posts empty or, of those that leave as few, costs less (--format json, “certificate”)."
        ), prefix: "")
  }

  /// How much less, where money and seats together leave something open.
  private var gap: (french: String, english: String) {
    guard let gap = sheet.limits?.costGap, gap > 0 else { return ("", "") }
    let cost = numbers.cost(.shown(gap))
    return (" que de \(cost) au plus", " but by \(cost) at most")
  }

  private var masking: [String] {
    guard let least = sheet.minCell else { return [] }
    return Terminal.wrapped(
      language(
        "Nombres de personnes sous \(least) masqués (\(PlanNumbers.hidden)), et d’autres pour qu’on ne puisse les recalculer ; les totaux sont alors arrondis.",
        "Numbers of persons below \(least) are hidden (\(PlanNumbers.hidden)), and others so that they cannot be worked out; sums are then rounded."
      ), prefix: "")
  }

  /// A number, what it is of, and what it costs at the right.
  private func row(_ figure: Figure, _ text: String, _ cost: String) -> [String] {
    let number = column(numbers.persons(figure))
    let gap = Terminal.width - number.count - text.count - cost.count
    guard gap < 2 else {
      return [number + text + (cost.isEmpty ? "" : String(repeating: " ", count: gap) + cost)]
    }
    return Terminal.wrapped(
      text + (cost.isEmpty ? "" : language(" : ", ": ") + cost), prefix: number,
      continued: "          ")
  }

  private func column(_ text: String) -> String {
    String(repeating: " ", count: max(1, 8 - text.count)) + text + "  "
  }

  // MARK: For a spreadsheet

  /// A row a fact: moves, or starts where they are dated, hires, exits, who is left and who is missing.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("kind", language("nature", "kind")), .init("period", language("période", "period")),
      .init("from", language("de", "from")), .init("to", language("à", "to")),
      .init("persons", language("personnes", "persons")), .init("cost", language("coût", "cost")),
      .init("reason", language("raison", "reason")),
    ]
    return AnswerTable(
      columns.filter { sheet.schedule != nil || $0.key != "period" },
      rows.map { sheet.schedule == nil ? [$0[0]] + $0[2...] : $0 })
  }

  private var rows: [[AnswerTable.Cell]] {
    isRefused ? missingRows : plannedRows + missingRows
  }

  private var missingRows: [[AnswerTable.Cell]] {
    sheet.shortages.map { shortage -> [AnswerTable.Cell] in
      [
        .text(word("unfilled")), .init(shortage.due), .unknown, .text(shortage.job),
        numbers.personsCell(shortage.missing), .unknown,
        .text(shortageText.sentence(shortage)),
      ]
    }
  }

  private var plannedRows: [[AnswerTable.Cell]] {
    let starts =
      sheet.schedule.map { entries in
        entries.map { entry -> [AnswerTable.Cell] in
          [
            .text(word("move")), .init(entry.period), .text(entry.from), .text(entry.to),
            numbers.personsCell(entry.persons), .unknown, .unknown,
          ]
        }
      }
      ?? sheet.moves.map { move in
        [
          .text(word("move")), .unknown, .text(move.from), .text(move.to),
          numbers.personsCell(move.persons), numbers.costCell(move.cost), .unknown,
        ]
      }
    let left = sheet.leftovers.map { left -> [AnswerTable.Cell] in
      [
        .text(word("unplaced")), .init(left.period), .text(left.job), .unknown,
        numbers.personsCell(left.persons), .unknown, .text(shortageText.sentence(left)),
      ]
    }
    return starts + jobRows("hire", \.hires) + jobRows("exit", \.exits) + left
  }

  private func jobRows(
    _ kind: String, _ figure: (PlanSheet.Job) -> Figure
  ) -> [[AnswerTable.Cell]] {
    let isLeaving = kind != "hire"
    return sheet.jobs.filter { !figure($0).isZero }.map { job in
      [
        .text(word(kind)), .unknown, isLeaving ? .text(job.job) : .unknown,
        isLeaving ? .unknown : .text(job.job), numbers.personsCell(figure(job)), .unknown,
        .unknown,
      ]
    }
  }

  private func word(_ kind: String) -> String {
    switch kind {
    case "move": language("passerelle", "move")
    case "hire": language("recrutement", "hire")
    case "exit": language("départ", "exit")
    case "unplaced": language("sans solution", "unplaced")
    default: language("manquant", "unfilled")
    }
  }

  var json: JSONValue { RedeployJSON(answer: self).value }
}
