import Careers
import Planning

/// How numbers of persons are written, and what is hidden among them.
struct PersonNumbers {
  let language: Language
  /// What one person counts: 1 or 100.
  let unit: Int

  /// « 12 », « 2,5 », « • », or « ? » where nothing is known.
  func text(_ figure: Figure?) -> String {
    guard let figure else { return "?" }
    guard let value = figure.value else { return PlanNumbers.hidden }
    return language.grouped(Double(value) / Double(unit))
  }

  /// The number; null where it is hidden or nothing is known.
  func json(_ figure: Figure?) -> JSONValue {
    figure?.value.map { PlanNumbers.number($0, in: unit) } ?? .null
  }

  /// The number as a cell.
  func cell(_ figure: Figure?) -> AnswerTable.Cell {
    guard let figure else { return .unknown }
    return figure.value.map { .number(Double($0) / Double(unit)) } ?? .text(PlanNumbers.hidden)
  }
}
