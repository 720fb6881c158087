import Careers
import Planning

/// How the numbers of a plan are written: persons, money, and what is hidden.
struct PlanNumbers {
  let language: Language
  /// What one person counts, and one unit of money.
  let personUnit: Int
  let costUnit: Int
  /// Whether costs are euros; else moves and doubt, added up.
  let isMoney: Bool

  init(_ sheet: PlanSheet, isMoney: Bool, _ language: Language) {
    self.language = language
    personUnit = sheet.personUnit
    costUnit = sheet.costUnit
    self.isMoney = isMoney
  }

  /// What stands for a hidden number.
  static let hidden = "•"

  // MARK: For people

  /// « 12 », « 2,5 », « environ 20 », « • ».
  func persons(_ figure: Figure) -> String {
    shown(figure) { language.grouped(Double($0) / Double(personUnit)) }
  }

  /// « 12 000 € », or « 12 » where it is no money.
  func cost(_ figure: Figure) -> String {
    shown(figure) { value in
      let number = Double(value) / Double(personUnit * costUnit)
      return isMoney ? language.euros(number) : language.grouped(number)
    }
  }

  private func shown(_ figure: Figure, _ text: (Int) -> String) -> String {
    switch figure {
    case .shown(let value): text(value)
    case .about(let value): language("environ ", "about ") + text(value)
    case .hidden: Self.hidden
    }
  }

  // MARK: For programs

  /// A number of persons; null where it is hidden.
  func personsJSON(_ figure: Figure) -> JSONValue { number(figure, in: personUnit) }

  /// A cost in whole units, or with decimals where there are any; null where it is hidden.
  func costJSON(_ figure: Figure) -> JSONValue { number(figure, in: personUnit * costUnit) }

  private func number(_ figure: Figure, in unit: Int) -> JSONValue {
    figure.value.map { Self.number($0, in: unit) } ?? .null
  }

  /// A count of units as a number, whole where it is.
  static func number(_ value: Int, in unit: Int) -> JSONValue {
    value.isMultiple(of: unit) ? .integer(value / unit) : .number(Double(value) / Double(unit))
  }

  /// A number of persons as a cell.
  func personsCell(_ figure: Figure) -> AnswerTable.Cell { cell(figure, in: personUnit) }

  /// A cost as a cell.
  func costCell(_ figure: Figure) -> AnswerTable.Cell {
    cell(figure, in: personUnit * costUnit)
  }

  private func cell(_ figure: Figure, in unit: Int) -> AnswerTable.Cell {
    figure.value.map { .number(Double($0) / Double(unit)) } ?? .text(Self.hidden)
  }
}

extension Language {
  /// « 12 345,5 », “12,345.5”: the thousands apart.
  func grouped(_ number: Double) -> String {
    let parts = numeral(number.magnitude).split(separator: self(",", "."))
    let separator = self("\u{202F}", ",")
    var groups: [Substring] = []
    var digits = parts[0]
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = digits.dropLast(3)
    }
    let whole = ([digits] + groups).joined(separator: separator)
    let decimals = parts.count > 1 ? self(",", ".") + parts[1] : ""
    return (number < 0 ? "−" : "") + whole + decimals
  }

  /// « 12 000 € », “€12,000”.
  func euros(_ number: Double) -> String {
    self(grouped(number) + "\u{A0}€", "€" + grouped(number))
  }
}
