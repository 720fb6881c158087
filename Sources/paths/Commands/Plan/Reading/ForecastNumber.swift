import Careers
import Tables

/// Numbers of persons and rates as the files of forecasts have them.
enum ForecastNumber {
  /// A number of persons, decimals included; `nil` where the cell is empty.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for a percentage and anything else that is none.
  static func persons(
    _ key: String, in row: Int, of file: PlanFile
  ) throws(Failure) -> Double? {
    guard let number = try number(key, in: row, of: file) else { return nil }
    guard !number.isPercentage, number.value < 1e9 else {
      let head = file.table.head(of: key)
      let text = file.table.text(key, in: row) ?? ""
      throw file.failure(
        file.table.problem(
          number.isPercentage
            ? .notANumber(column: head, text: text) : .tooLarge(column: head, text: text), key,
          in: row))
    }
    return number.value
  }

  /// A number of persons that must not be missing.
  static func requiredPersons(
    _ key: String, in row: Int, of file: PlanFile
  ) throws(Failure) -> Double {
    // No `??` here: it would forget the type of the error.
    if let persons = try persons(key, in: row, of: file) { return persons }
    throw file.failure(
      file.table.problem(.missingValue(column: file.table.head(of: key)), key, in: row))
  }

  /// A rate, from 0 to 1 or as a percentage, that must not be missing.
  ///
  /// - Throws: a ``Failure`` with exit code 65, also for what is above 1: 5 for « 5 % » is not guessed.
  static func rate(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Double {
    guard let number = try number(key, in: row, of: file) else {
      throw file.failure(
        file.table.problem(.missingValue(column: file.table.head(of: key)), key, in: row))
    }
    guard number.value <= 1 else {
      let place = file.table.place(of: key, in: row)
      let text = file.table.text(key, in: row) ?? ""
      throw Failure(
        Exit.badData,
        "\(file.path):\(place.line):\(place.column)"
          + file.language(
            " : taux au-dessus de 1 : « \(text) » ; écrivez 0,05 ou 5 %",
            ": rate above 1: “\(text)”; write 0.05 or 5%"))
    }
    return number.value
  }

  private static func number(
    _ key: String, in row: Int, of file: PlanFile
  ) throws(Failure) -> TableNumber? {
    do throws(TableProblem) {
      guard let number = try file.table.number(key, in: row) else { return nil }
      guard number.units >= 0 else {
        throw file.table.problem(
          .negative(column: file.table.head(of: key), text: file.table.text(key, in: row) ?? ""),
          key, in: row)
      }
      return number
    } catch {
      throw file.failure(error)
    }
  }
}
