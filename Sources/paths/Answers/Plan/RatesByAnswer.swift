import Careers
import Planning

/// Observed rates of groups side by side, in every form; nothing is added up over groups.
struct RatesByAnswer: AnswerForm {
  let session: Session
  /// The head of the column that says who is in which group.
  let head: String
  let groups: ObservedGroups
  let sources: PlanSources

  private typealias Rates = [ObservedGroups.End: ObservedRates.Rate]

  private var language: Language { session.language }
  private var names: [String] { groups.groups.map(\.name) }
  private var settings: ObservedRates { groups.groups[0].rates }

  /// By group, what is shown of each end.
  private var rates: [Rates] {
    groups.groups.map { group in
      Dictionary(uniqueKeysWithValues: group.rates.rates.map { (ObservedGroups.End(of: $0), $0) })
    }
  }

  /// By group, how many were seen in each job; a job that is not there was not counted.
  private var exposures: [[String: Int?]] {
    groups.groups.map { group in
      Dictionary(uniqueKeysWithValues: group.rates.exposures.map { ($0.job, $0.count) })
    }
  }

  // MARK: For people

  var lines: [String] {
    let percent = language.numeral(settings.confidence * 100)
    let title = language(
      "Taux de mobilité observés par \(language.quote(head)) : \(names.joined(separator: ", ")) (intervalles à \(percent)\u{A0}%)",
      "Observed mobility rates by \(language.quote(head)): \(names.joined(separator: ", ")) (\(percent)% intervals)"
    )
    var lines = [Style.strong(title)] + ([counts] + cautions).flatMap(wrapped) + [""]
    lines += jobs
    for group in groups.groups { lines += entries(group.rates.entries, of: group.name) }
    return lines + sources.lines(language)
  }

  private var jobs: [String] {
    let (rates, exposures) = (rates, exposures)
    let verdicts = Dictionary(grouping: groups.comparisons, by: \.end)
    var lines: [String] = []
    for (place, end) in groups.ends.enumerated() {
      if place == 0 || groups.ends[place - 1].from != end.from {
        if place > 0 { lines.append("") }
        let head = Style.strong(end.from) + language(" : ", ": ")
        lines.append(head + seen(in: end.from, exposures))
      }
      lines += self.lines(end, rates, verdicts[end] ?? [])
    }
    return lines.isEmpty ? [] : lines + [""]
  }

  private func wrapped(_ text: String) -> [String] {
    Terminal.wrapped(text, prefix: "", continued: "  ")
  }

  /// How many comparisons end how.
  private var counts: String {
    let parts = ObservedGroups.Verdict.allCases.map { ($0, groups.count($0)) }
      .filter { $0.0.isApart != nil || $0.1 > 0 }.map { "\(language.verdict($0.0)) \($0.1)" }
    let number = language.count(
      groups.comparisons.count, ("comparaison", "comparaisons"), ("comparison", "comparisons"))
    return number + language(" : ", ": ") + parts.joined(separator: language(" ; ", "; "))
  }

  /// What must be known before anything is concluded.
  private var cautions: [String] {
    let made = groups.count(.apart) + groups.count(.overlap)
    let chance =
      made < 2
      ? ""
      : language(
        " Sur \(made) comparaisons, quelques écarts peuvent venir du hasard.",
        " Among \(made) comparisons, some gaps may be chance.")
    var texts = [
      language(
        "Écart net : les deux intervalles n’ont aucun taux en commun.\(chance) Un écart ne dit pas sa cause",
        "Clear gap: the two intervals have no rate in common.\(chance) A gap does not tell its cause"
      )
    ]
    if settings.minCell > 1 {
      let hidden = groups.groups.reduce(0) { $0 + $1.rates.hidden.count }
      let numbers = language.count(hidden, ("nombre", "nombres"), ("number", "numbers"))
      texts.append(
        language(
          "Masqué sous \(settings.minCell) personnes, groupe par groupe : \(numbers) (•), ceux qui les feraient retrouver compris. Rien n’est additionné d’un groupe à l’autre : ne montrez pas à côté les mêmes mouvements tous groupes réunis, ou par d’autres groupes, la différence dirait ce qui est masqué",
          "Hidden below \(settings.minCell) persons, group by group: \(numbers) (•), with those that would give them away. Nothing is added up over groups: do not show the same moves of all groups together, or by other groups, beside this, for the difference would tell what is hidden"
        ))
    }
    return texts
  }

  private func seen(in job: String, _ exposures: [[String: Int?]]) -> String {
    zip(names, exposures).map { name, jobs in
      jobs[job].map { language("\(name) \(shown($0)) observés", "\(name) \(shown($0)) seen") }
        ?? language("\(name) sans ligne", "\(name) without a row")
    }.joined(separator: ", ")
  }

  private func lines(
    _ end: ObservedGroups.End, _ rates: [Rates], _ comparisons: [ObservedGroups.Comparison]
  ) -> [String] {
    let found = ObservedGroups.Verdict.allCases.compactMap { verdict -> String? in
      let those = comparisons.filter { $0.verdict == verdict }
      guard !those.isEmpty else { return nil }
      let words = language.verdict(verdict)
      guard comparisons.count > 1 else { return words }
      let pairs =
        verdict == .apart
        ? those.map { "\($0.first) / \($0.second)" }.joined(separator: ", ") : "\(those.count)"
      return "\(words) (\(pairs))"
    }
    let colon = language(" : ", ": ")
    var lines = Terminal.wrapped(
      "→ " + language.end(end.kind, end.to) + colon
        + found.joined(separator: language(" ; ", "; ")),
      prefix: "  ", continued: "    ")
    for (name, rates) in zip(names, rates) {
      lines += Terminal.wrapped(
        name + colon + text(rates[end]), prefix: "    ", continued: "      ")
    }
    return lines
  }

  /// « 10 ; 16,7 % ; entre 9,3 % et 28 % ».
  private func text(_ rate: ObservedRates.Rate?) -> String {
    guard let rate else { return language("sans ligne", "without a row") }
    var parts = [shown(rate.count)]
    if let share = rate.share { parts.append(language.percent(share)) }
    if let interval = language.interval(rate.interval?.low, rate.interval?.high) {
      parts.append(interval)
    }
    return parts.joined(separator: language(" ; ", "; "))
  }

  private func entries(_ entries: [(job: String, count: Int?)], of name: String) -> [String] {
    guard !entries.isEmpty else { return [] }
    let names = entries.map { "\($0.job) \(shown($0.count))" }.joined(separator: ", ")
    return Terminal.wrapped(
      language(
        "Entrées, sans métier d’origine, \(name) : \(names)",
        "Entries, without a job before, \(name): \(names)"), prefix: "") + [""]
  }

  private func shown(_ count: Int?) -> String {
    count.map { language.grouped(Double($0)) } ?? PlanNumbers.hidden
  }

  // MARK: For programs

  var table: AnswerTable {
    var columns: [AnswerTable.Column] = [
      .init("from", language("de", "from")), .init("to", language("vers", "to")),
      .init("kind", language("fin", "end")),
    ]
    for name in names {
      columns += [
        .init("n \(name)", language("nombre \(name)", "number \(name)")),
        .init("exposure \(name)", language("observés \(name)", "seen \(name)")),
        .init("rate \(name)", language("taux \(name)", "rate \(name)")),
        .init("low \(name)", language("bas \(name)", "low \(name)")),
        .init("high \(name)", language("haut \(name)", "high \(name)")),
      ]
    }
    for (place, first) in names.enumerated() {
      columns += names[(place + 1)...].map { .init("\(first) / \($0)", "\(first) / \($0)") }
    }
    let (rates, exposures) = (rates, exposures)
    let verdicts = Dictionary(grouping: groups.comparisons, by: \.end)
    return AnswerTable(
      columns,
      groups.ends.map { end in
        var row: [AnswerTable.Cell] = [
          .text(end.from), .text(end.to), .text(end.kind.rawValue),
        ]
        for (rates, jobs) in zip(rates, exposures) { row += cells(rates[end], jobs[end.from]) }
        row += (verdicts[end] ?? []).map { .text($0.verdict.rawValue) }
        return row
      })
  }

  /// A number that is hidden is « • »; one that no row tells is empty.
  private func cells(_ rate: ObservedRates.Rate?, _ exposure: Int??) -> [AnswerTable.Cell] {
    func number(_ count: Int?) -> AnswerTable.Cell {
      count.map { .number(Double($0)) } ?? .text(PlanNumbers.hidden)
    }
    return [
      rate.map { number($0.count) } ?? .unknown, exposure.map(number) ?? .unknown,
      .init(rate?.share), .init(rate?.interval?.low), .init(rate?.interval?.high),
    ]
  }

  var json: JSONValue {
    let hides = groups.groups.contains { !$0.rates.hidden.isEmpty }
    return .object([
      "schema": .string("paths.plan.rates.by/1"),
      "status": .string(hides ? "masked" : "complete"), "inputs": sources.json,
      "by": .string(head), "min_cell": .integer(settings.minCell),
      "confidence": .number(settings.confidence),
      "groups": .members(groups.groups.map { ($0.name, value($0.rates)) }),
      "comparisons": .array(groups.comparisons.map(value)),
    ])
  }

  private func value(_ rates: ObservedRates) -> JSONValue {
    .object([
      "rates": .array(rates.rates.map(value)),
      "exposure": .members(rates.exposures.map { ($0.job, number($0.count)) }),
      "entries": .members(rates.entries.map { ($0.job, number($0.count)) }),
      "hidden_cells": .array(rates.hidden.map { .strings([$0.from, $0.to]) }),
    ])
  }

  private func value(_ rate: ObservedRates.Rate) -> JSONValue {
    .object([
      "from": .string(rate.from), "to": .string(rate.to), "kind": .string(rate.kind.rawValue),
      "n": number(rate.count), "rate": number(rate.share), "low": number(rate.interval?.low),
      "high": number(rate.interval?.high),
    ])
  }

  private func value(_ comparison: ObservedGroups.Comparison) -> JSONValue {
    let apart = comparison.verdict.isApart
    return .object([
      "from": .string(comparison.end.from), "to": .string(comparison.end.to),
      "kind": .string(comparison.end.kind.rawValue),
      "groups": .strings([comparison.first, comparison.second]),
      "apart": apart.map(JSONValue.bool) ?? .null,
      "reason": apart == nil ? .string(comparison.verdict.rawValue) : nil,
    ])
  }

  private func number(_ count: Int?) -> JSONValue { count.map(JSONValue.integer) ?? .null }

  private func number(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}
