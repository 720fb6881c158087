import Planning

/// The forecast as people read it: a line a job, a column a period, as many columns at a time as there is room for.
struct ForecastTable {
  let answer: ForecastAnswer

  private var language: Language { answer.language }
  private var sheet: ForecastSheet { answer.sheet }
  private var hasTarget: Bool { answer.question.target != nil }

  /// The lines, a block for each group of periods; what is said of the end stands in the last, or in one of its own.
  var lines: [String] {
    let name = min(34, sheet.jobs.map(\.count).max() ?? 0)
    let widths = (0...sheet.periods).map { period in
      let most = sheet.sum(at: period).map { "\($0.displayed)".count } ?? 1
      return 2 + max(answer.periodNames.name(period).count, most)
    }
    let ends = hasTarget ? 22 : 8
    var groups: [[Int]] = [[]]
    var room = Terminal.width - name
    for period in 0...sheet.periods {
      if widths[period] > room, groups.last?.isEmpty == false {
        groups.append([])
        room = Terminal.width - name
      }
      groups[groups.count - 1].append(period)
      room -= widths[period]
    }
    if room < ends { groups.append([sheet.periods]) }
    return groups.enumerated().flatMap { index, periods in
      (index == 0 ? [] : [""]) + block(periods, isLast: index == groups.count - 1)
    }
  }

  private func block(_ periods: [Int], isLast: Bool) -> [String] {
    let table = table(periods, isLast: isLast)
    return AnswerTable(table.heads.enumerated().map { .init("\($0)", $1) }, table.cells)
      .aligned(language).split(separator: "\n").map(String.init)
  }

  private func table(
    _ periods: [Int], isLast: Bool
  ) -> (heads: [String], cells: [[AnswerTable.Cell]]) {
    let rows = rows(periods, isLast: isLast)
    return (heads(periods, isLast: isLast), rows.map { row in row.map(Self.cell) })
  }

  /// The heads of the columns.
  func heads(_ periods: [Int], isLast: Bool) -> [String] {
    [language("métier", "job")] + periods.map(answer.periodNames.name)
      + (isLast ? ["±"] : [])
      + (isLast && hasTarget ? [language("cible", "target"), language("écart", "gap")] : [])
  }

  /// The rows: jobs, the sum, who left and was hired.
  func rows(_ periods: [Int], isLast: Bool) -> [[Entry]] {
    let jobs = sheet.jobs.indices.map { job in
      [Entry.text(sheet.jobs[job])]
        + periods.map { period in
          sheet.cell(of: job, at: period).map { .number(Double($0.displayed)) } ?? .hidden
        }
        + (isLast ? ends(of: job) : [])
    }
    let padding = [Entry](repeating: .text(""), count: isLast && hasTarget ? 2 : 0)
    let deviation = isLast ? [deviation(sheet.sum(at: sheet.periods))] : []
    let total: [Entry] =
      [.text(language("Total", "Total"))]
      + periods.map { sheet.sum(at: $0).map { .number(Double($0.displayed)) } ?? .hidden }
      + deviation + padding
    let blank = isLast ? [Entry.text("")] : []
    func flow(_ name: String, _ number: (ForecastSheet.Cell) -> Double) -> [Entry] {
      [.text(name)]
        + periods.map { period in
          period == 0
            ? .text("") : sheet.sum(at: period).map { .rounded(number($0)) } ?? .hidden
        } + blank + padding
    }
    return jobs + [
      total, flow(language("Départs", "Exits")) { $0.leavers },
      flow(language("Recrutements", "Hires")) { $0.recruits },
    ]
  }

  /// How far chance goes, what there should be, what is missing.
  private func ends(of job: Int) -> [Entry] {
    let cell = sheet.cell(of: job, at: sheet.periods)
    let deviations = [deviation(cell)]
    guard hasTarget else { return deviations }
    guard let target = sheet.targets[job] else { return deviations + [.text(""), .text("")] }
    let gap = sheet.gap(of: job, at: sheet.periods)
    return deviations + [.rounded(target), gap.map { .signed($0) } ?? .hidden]
  }

  private func deviation(_ cell: ForecastSheet.Cell?) -> Entry {
    cell.map { .rounded($0.deviation) } ?? .hidden
  }

  /// What stands in a cell.
  enum Entry {
    case text(String)
    case number(Double)
    case rounded(Double)
    case signed(Double)
    case hidden

    /// As a page has it.
    func text(_ language: Language) -> String {
      switch self {
      case .text(let text): text
      case .number(let number), .rounded(let number): language.persons(number)
      case .signed(let number): language.signedPersons(number)
      case .hidden: PlanNumbers.hidden
      }
    }
  }

  private static func cell(_ entry: Entry) -> AnswerTable.Cell {
    switch entry {
    case .text(let text): .text(text)
    case .number(let number): .number(number)
    case .rounded(let number), .signed(let number): .number((number * 10).rounded() / 10)
    case .hidden: .text(PlanNumbers.hidden)
    }
  }
}
