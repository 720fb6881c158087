import Careers
import Planning
import Tables

/// Observed rates in every form; hidden numbers are « • ».
struct RatesAnswer: AnswerForm {
  /// How a personnel history was read.
  struct History {
    let ledger: HistoryLedger
    let rules: HistoryRules
    let cutoff: Int?

    /// A part of a sum, hidden where it or what it leaves of the sum is small.
    func part(_ part: Int, of whole: Int?, below least: Int) -> Int? {
      guard let whole, part == 0 || part >= least, whole == part || whole - part >= least
      else { return nil }
      return part
    }
  }

  let session: Session
  let rates: ObservedRates
  let sources: PlanSources
  /// `nil` for counts.
  let history: History?

  private var language: Language { session.language }

  // MARK: For people

  var lines: [String] {
    let percent = language.numeral(rates.confidence * 100)
    let moves = rates.rates.count { $0.kind == .move }
    let head = language(
      "Taux de mobilité observés : \(rates.exposures.count) métiers, \(language.moves(moves)) (intervalles à \(percent)\u{A0}%)",
      "Observed mobility rates: \(rates.exposures.count) jobs, \(language.moves(moves)) (\(percent)% intervals)"
    )
    let rows = Dictionary(grouping: rates.rates, by: \.from)
    return [Style.strong(head)] + masking
      + counting.flatMap { Terminal.wrapped($0, prefix: "", continued: "  ") } + [""]
      + rates.exposures.flatMap { job($0, rows[$0.job] ?? []) } + entries + sources.lines(language)
  }

  private var masking: [String] {
    guard rates.minCell > 1 else { return [] }
    let hidden = rates.hidden.count
    return Terminal.wrapped(
      language(
        "Masqué sous \(rates.minCell) personnes : \(language.count(hidden, ("nombre", "nombres"), ("", ""))) (•), ceux qui les feraient retrouver compris",
        "Hidden below \(rates.minCell) persons: \(hidden) numbers (•), with those that would give them away"
      ), prefix: "")
  }

  private func job(
    _ exposure: ObservedRates.Exposure, _ ends: [ObservedRates.Rate]
  ) -> [String] {
    let years = exposure.personYears.map { years in
      language(
        ", \(language.grouped((years * 10).rounded() / 10)) années-personnes",
        ", \(language.grouped((years * 10).rounded() / 10)) person-years"
      )
    }
    let head =
      Style.strong(exposure.job) + language(" : ", ": ") + shown(exposure.count)
      + language(" observés", " seen") + (years ?? "")
    let rows = ends.sorted { left, right in
      (right.count ?? 0, left.kind, left.to) < (left.count ?? 0, right.kind, right.to)
    }
    return [head] + rows.flatMap(rate) + [""]
  }

  private func rate(_ rate: ObservedRates.Rate) -> [String] {
    let share = rate.share.map { language(" : ", ": ") + language.percent($0) } ?? ""
    let interval =
      language.interval(rate.interval?.low, rate.interval?.high).map { ", " + $0 } ?? ""
    let months = rate.months.flatMap { months in
      rate.kind == .move
        ? language(
          ", après \(language.rounded(months)) mois en moyenne",
          ", after \(language.rounded(months)) months on average") : nil
    }
    return Terminal.wrapped(
      "\(shown(rate.count)) → \(name(rate))" + share + interval + (months ?? ""), prefix: "  ",
      continued: "    ")
  }

  private var entries: [String] {
    guard !rates.entries.isEmpty else { return [] }
    let names = rates.entries.map { "\($0.job) \(shown($0.count))" }
    return Terminal.wrapped(
      language("Entrées, sans métier d’origine : ", "Entries, without a job before: ")
        + names.joined(separator: ", "), prefix: "") + [""]
  }

  /// What an end is called.
  func name(_ rate: ObservedRates.Rate) -> String { language.end(rate.kind, rate.to) }

  func shown(_ count: Int?) -> String {
    count.map { language.grouped(Double($0)) } ?? PlanNumbers.hidden
  }

  /// What became of the rows of a history: two sums that add up, and the rules; nothing for counts.
  var counting: [String] {
    guard let history else { return [] }
    let reasons = rejections(history).filter { $0.count > 0 }.map { reason, count in
      "\(language.rejection(reason)) \(count)"
    }
    let rejected = language("Écartées : ", "Rejected: ") + reasons.joined(separator: ", ")
    let limits = language(
      "Arrêt au \(day(history.cutoff)) ; renouvellement jusqu’à \(history.rules.renewalDays) jours, passerelle jusqu’à \(history.rules.bridgeDays) jours",
      "Cut-off \(day(history.cutoff)); renewal up to \(history.rules.renewalDays) days, move up to \(history.rules.bridgeDays) days"
    )
    return [rows(history.ledger)] + (reasons.isEmpty ? [] : [rejected]) + [ends, limits]
      + [recent(history)].compactMap(\.self)
  }

  private func rows(_ ledger: HistoryLedger) -> String {
    // Where the number of times in a job is hidden, the renewals would give it away.
    let renewals = rates.total == nil ? nil : ledger.renewals
    return language.count(ledger.read, ("ligne", "lignes"), ("row", "rows")) + " = "
      + [
        language.count(ledger.rejected, ("écartée", "écartées"), ("rejected", "rejected")),
        language.count(ledger.duplicates, ("doublon", "doublons"), ("duplicate", "duplicates")),
        language.count(ledger.secondary, ("secondaire", "secondaires"), ("secondary", "secondary")),
        shown(renewals) + language(" renouvellements", " renewals"),
        shown(rates.total) + language(" périodes en poste", " times in a job"),
      ].joined(separator: " + ")
  }

  private var ends: String {
    "\(shown(rates.total)) " + language("périodes en poste = ", "times in a job = ")
      + [
        shown(sum(.move)) + language(" changements de métier", " moves"),
        shown(sum(.exit)) + language(" sorties", " exits"),
        shown(sum(.open)) + language(" toujours en poste", " still there"),
        shown(sum(.interrupted)) + language(" interrompues", " interrupted"),
      ].joined(separator: " + ")
  }

  /// Exits so near the cut-off that a move could still follow.
  private func recent(_ history: History) -> String? {
    let recent = history.part(
      history.ledger.recentExits, of: sum(.exit), below: rates.minCell)
    guard let recent, recent > 0 else { return nil }
    return language(
      "\(recent) sorties sont à moins de \(history.rules.bridgeDays) jours de l’arrêt : une passerelle peut encore les suivre",
      "\(recent) exits are within \(history.rules.bridgeDays) days of the cut-off: a move may still follow"
    )
  }

  private func day(_ number: Int?) -> String {
    number.map { CalendarDay(number: $0).description } ?? "—"
  }

  private func rejections(
    _ history: History
  ) -> [(reason: HistoryRows.Rejection, count: Int)] {
    HistoryRows.Rejection.allCases.map { ($0, history.ledger.rejections[$0] ?? 0) }
  }

  private func sum(_ kind: ObservedMoves.Kind) -> Int? {
    rates.sums.first { $0.kind == kind }?.count
  }

  // MARK: For programs

  var table: AnswerTable {
    let exposures = Dictionary(uniqueKeysWithValues: rates.exposures.map { ($0.job, $0) })
    return AnswerTable(
      [
        .init("from", language("de", "from")), .init("to", language("vers", "to")),
        .init("kind", language("fin", "end")), .init("n", language("nombre", "number")),
        .init("persons", language("personnes", "persons")),
        .init("exposure", language("observés", "seen")), .init("rate", language("taux", "rate")),
        .init("low", language("bas", "low")), .init("high", language("haut", "high")),
        .init("rate_per_year", language("par an", "a year")),
        .init("mean_months", language("mois avant", "months before")),
      ],
      rates.rates.map { rate in
        [
          .text(rate.from), .text(rate.to), .text(rate.kind.rawValue),
          rate.count.map { .init($0) } ?? .text(PlanNumbers.hidden), .init(rate.persons),
          .init(exposures[rate.from]?.count), .init(rate.share), .init(rate.interval?.low),
          .init(rate.interval?.high), .init(rate.perYear), .init(rate.months),
        ]
      })
  }

  var json: JSONValue {
    var members: [(String, JSONValue)] = [
      ("schema", .string("paths.plan.rates/1")),
      ("status", .string(rates.hidden.isEmpty ? "complete" : "masked")), ("inputs", sources.json),
      ("min_cell", .integer(rates.minCell)), ("confidence", .number(rates.confidence)),
      ("rates", .array(rates.rates.map(value))),
      ("exposure", .members(rates.exposures.map { ($0.job, number($0.count)) })),
      ("entries", .members(rates.entries.map { ($0.job, number($0.count)) })),
      ("hidden_cells", .array(rates.hidden.map { .strings([$0.from, $0.to]) })),
      ("rejected_rows", .integer(history?.ledger.rejected ?? 0)),
    ]
    if let history { members += self.members(history) }
    return .members(members)
  }

  private func members(_ history: History) -> [(String, JSONValue)] {
    let ledger = history.ledger
    func ends(_ kind: ObservedMoves.Kind) -> JSONValue {
      .members(rates.rates.filter { $0.kind == kind }.map { ($0.from, number($0.count)) })
    }
    return [
      (
        "rejections", .members(rejections(history).map { ($0.reason.rawValue, .integer($0.count)) })
      ),
      ("person_years", .members(rates.exposures.map { ($0.job, number($0.personYears)) })),
      ("exits", ends(.exit)), ("open", ends(.open)), ("interrupted", ends(.interrupted)),
      ("rows_read", .integer(ledger.read)), ("duplicates", .integer(ledger.duplicates)),
      ("secondary", .integer(ledger.secondary)),
      ("renewals", number(rates.total == nil ? nil : ledger.renewals)),
      ("episodes", number(rates.total)),
      (
        "ends",
        .object([
          "moves": number(sum(.move)), "exits": number(sum(.exit)), "open": number(sum(.open)),
          "interrupted": number(sum(.interrupted)),
        ])
      ),
      ("returns", number(history.part(ledger.returns, of: sum(.exit), below: rates.minCell))),
      (
        "recent_exits",
        number(history.part(ledger.recentExits, of: sum(.exit), below: rates.minCell))
      ),
      ("cutoff", history.cutoff.map { .string(CalendarDay(number: $0).description) } ?? .null),
      ("renewal_days", .integer(history.rules.renewalDays)),
      ("bridge_days", .integer(history.rules.bridgeDays)),
    ]
  }

  private func value(_ rate: ObservedRates.Rate) -> JSONValue {
    .object([
      "from": .string(rate.from), "to": .string(rate.to), "kind": .string(rate.kind.rawValue),
      "n": number(rate.count), "persons": history == nil ? nil : number(rate.persons),
      "rate": number(rate.share), "low": number(rate.interval?.low),
      "high": number(rate.interval?.high),
      "rate_per_year": history == nil ? nil : number(rate.perYear),
      "mean_months": history == nil ? nil : number(rate.months),
    ])
  }

  private func number(_ count: Int?) -> JSONValue { count.map(JSONValue.integer) ?? .null }

  private func number(_ number: Double?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}

extension Language {
  /// Why a row of a history says nothing.
  func rejection(_ reason: HistoryRows.Rejection) -> String {
    switch reason {
    case .noPerson: self("sans personne", "no person")
    case .noJob: self("sans métier", "no job")
    case .noStart: self("sans date de début", "no first day")
    case .endBeforeStart: self("fin avant le début", "end before start")
    case .afterCutoff: self("après l’arrêt", "after the cut-off")
    }
  }
}
