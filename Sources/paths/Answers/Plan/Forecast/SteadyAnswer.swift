import Careers
import Planning

/// The headcounts that keep themselves up, how long people stay, and whether they ever get somewhere.
struct SteadyAnswer: AnswerForm {
  let question: ForecastQuestion
  let state: SteadyState
  let lengths: CareerLengths
  /// The number of a job that is to be reached.
  let goal: Int?

  var session: Session { question.session }
  private var language: Language { session.language }
  private var jobs: [String] { question.workforce.jobs }

  /// The steady state, where there is one.
  var balance: SteadyState.Balance? {
    if case .exists(let balance) = state { balance } else { nil }
  }

  private var closedSets: [[String]] {
    guard case .none(let sets) = state else { return [] }
    return sets.map { $0.map { jobs[$0] } }
  }

  private var isMix: Bool {
    if case .mix = question.recruitment { true } else { false }
  }

  // MARK: For people

  var lines: [String] {
    Terminal.wrapped(title, prefix: "").map { Style.strong($0) } + [""]
      + (balance == nil ? reasons : notes)
      + table.aligned(language).split(separator: "\n").map(String.init) + [""]
      + Terminal.wrapped(legend, prefix: "") + question.sources.lines(language)
  }

  private var title: String {
    guard let balance else {
      return isMix
        ? language(
          "Pas un seul état stable : il dépend de la répartition d’aujourd’hui",
          "Not one steady state: it depends on where people are today")
        : language(
          "Pas d’état stable : l’effectif grandirait sans fin",
          "No steady state: numbers would grow without end")
    }
    let total = language.persons(balance.headcount.compactMap(\.self).reduce(0, +))
    let recruits = language.persons(balance.recruits.reduce(0, +))
    return language(
      "État stable : \(total) personnes, \(recruits) recrutements par période",
      "Steady state: \(total) people, \(recruits) hires a period")
  }

  private var reasons: [String] {
    closedSets.flatMap { set in
      Terminal.wrapped(
        set.joined(separator: ", "),
        prefix: isMix
          ? language("Groupe fermé : ", "Closed group: ")
          : language("Qui y entre n’en part jamais : ", "Who comes there never leaves: "),
        continued: "  ")
    }
      + Terminal.wrapped(
        isMix
          ? language(
            "Entre ces groupes personne ne passe, et les recrues d’un groupe y restent.",
            "Nobody goes from one of these groups to another, and recruits of a group stay in it.")
          : language(
            "Des recrues y arrivent à chaque période : donnez un taux de départ à l’un de ces métiers.",
            "Recruits come there each period: give one of these jobs an exit rate."),
        prefix: "") + [""]
  }

  private var notes: [String] {
    guard let balance else { return [] }
    var notes: [String] = []
    for set in balance.keptSets {
      notes += Terminal.wrapped(
        set.map { jobs[$0] }.joined(separator: ", "),
        prefix: language(
          "Sans départ ni recrue, l’effectif y dépend d’aujourd’hui (non compté) : ",
          "Without exits and recruits, numbers there depend on today (not counted): "),
        continued: "  ")
    }
    if !balance.isLimit {
      notes += Terminal.wrapped(
        language(
          "La prévision n’y tend pas : elle tourne en rond autour.",
          "The forecast does not tend to it: it goes round in circles about it."), prefix: "")
    }
    return notes.isEmpty ? [] : notes + [""]
  }

  private var legend: String {
    language(
      "Séjour : périodes qu’une personne qui y commence passe en moyenne dans le métier, retours compris ; carrière : jusqu’à son départ. — : sans fin, ou non connu.",
      "Stay: periods that one who starts there spends in the job on average, returns included; career: until the exit. —: without end, or not known."
    )
      + (goal.map { goal in
        language(
          " Accès : probabilité d’être un jour « \(jobs[goal]) ».",
          " Access: probability of ever being “\(jobs[goal])”.")
      } ?? "")
  }

  // MARK: For a spreadsheet

  var table: AnswerTable {
    let chances = goal.map(lengths.chances)
    func rounded(_ number: Double?) -> AnswerTable.Cell {
      number.map { .number(($0 * 1_000).rounded() / 1_000) } ?? .text("—")
    }
    let columns: [AnswerTable.Column] = [
      .init("job", language("métier", "job")),
      .init("headcount", language("effectif", "headcount")),
      .init("share", language("part", "share")),
      .init("recruits", language("recrues", "hires")),
      .init("mean_stay", language("séjour", "stay")),
      .init("mean_career", language("carrière", "career")),
    ]
    return AnswerTable(
      columns + (goal == nil ? [] : [.init("reach", language("accès", "access"))]),
      jobs.indices.map { job in
        [
          .text(jobs[job]), rounded(balance?.headcount[job]), rounded(balance?.shares?[job]),
          rounded(balance?.recruits[job]), rounded(lengths.stays[job]),
          rounded(lengths.careers[job]),
        ] + (chances.map { [rounded($0[job])] } ?? [])
      })
  }

  // MARK: For programs

  var json: JSONValue {
    .members(balanceMembers + setMembers + lengthMembers)
  }

  private func byJob(_ value: (Int) -> Double?) -> JSONValue {
    .members(jobs.indices.map { (jobs[$0], value($0).map(JSONValue.number) ?? .null) })
  }

  private var balanceMembers: [(String, JSONValue)] {
    let start: [(String, JSONValue)] = [
      ("schema", .string("paths.plan.steady/1")),
      ("status", .string(balance == nil ? "none" : "exists")), ("inputs", question.sources.json),
    ]
    guard let balance else {
      return start + [
        ("headcount", .members([])), ("shares", .members([])), ("recruits_per_period", .null),
        ("recruits_by_job", .members([])), ("is_limit", .null),
      ]
    }
    let shares = balance.shares.map { shares in byJob { shares[$0] } }
    return start + [
      ("headcount", byJob { balance.headcount[$0] }), ("shares", shares ?? .members([])),
      ("recruits_per_period", .number(balance.recruits.reduce(0, +))),
      ("recruits_by_job", byJob { balance.recruits[$0] }), ("is_limit", .bool(balance.isLimit)),
    ]
  }

  private var setMembers: [(String, JSONValue)] {
    let kept = (balance?.keptSets ?? []).map { set in JSONValue.strings(set.map { jobs[$0] }) }
    return [
      ("closed_set", .strings(closedSets.first ?? [])),
      ("closed_sets", .array(closedSets.map(JSONValue.strings))), ("kept_sets", .array(kept)),
    ]
  }

  private var lengthMembers: [(String, JSONValue)] {
    let lengths: [(String, JSONValue)] = [
      ("mean_stay", byJob { self.lengths.stays[$0] }),
      ("mean_career", byJob { self.lengths.careers[$0] }),
    ]
    guard let goal else { return lengths }
    let chances = self.lengths.chances(of: goal)
    return lengths + [
      (
        "reach",
        .object(["job": .string(jobs[goal]), "probability": byJob { chances[$0] }])
      )
    ]
  }
}
