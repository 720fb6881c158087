/// What periods are called: by number, or by year where the first has one.
struct PeriodNames {
  let language: Language
  /// The year of period 1.
  let firstYear: Int?

  /// The end of a period, 0 being the start.
  func name(_ period: Int) -> String {
    guard let firstYear else { return period == 0 ? language("départ", "start") : "\(period)" }
    return "\(firstYear - 1 + period)"
  }

  /// « 5 périodes (2026 à 2030) ».
  func span(_ periods: Int) -> String {
    let count = language.count(periods, ("période", "périodes"), ("period", "periods"))
    guard let firstYear else { return count }
    let last = firstYear + periods - 1
    return count
      + (periods > 1
        ? language(" (\(firstYear) à \(last))", " (\(firstYear) to \(last))") : " (\(firstYear))")
  }
}

extension Language {
  /// A number of persons to one decimal: « 1 234,5 ».
  func persons(_ number: Double) -> String {
    let rounded = (number * 10).rounded() / 10
    return grouped(rounded == 0 ? 0 : rounded)
  }

  /// The same with a sign: « +3 », « −2,5 », « 0 ».
  func signedPersons(_ number: Double) -> String {
    let text = persons(number)
    return number > 0 && text != "0" ? "+" + text : text
  }
}

extension AnswerTable.Cell {
  /// A number of persons for a spreadsheet: to four decimals, without the dust of sums in binary.
  static func persons(_ number: Double) -> AnswerTable.Cell {
    let rounded = (number * 1e4).rounded() / 1e4
    return .number(rounded == 0 ? 0 : rounded)
  }

  /// As a note has it, numbers of persons to one decimal.
  func text(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): language.persons(number)
    case .unknown: ""
    }
  }
}
