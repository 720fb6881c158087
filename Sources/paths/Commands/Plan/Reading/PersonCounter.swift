import Tables

/// Numbers of persons as a file has them: whole, or in hundredths as soon as one has decimals.
struct PersonCounter {
  /// What one person counts: 1 or 100.
  let unit: Int

  /// The unit in which all numbers of some columns are whole.
  init(_ files: [(file: PlanFile, keys: [String])]) throws(Failure) {
    var unit = 1
    for (file, keys) in files {
      for key in keys {
        for row in 0..<file.table.count {
          do throws(TableProblem) {
            if let number = try file.table.number(key, in: row), number.whole == nil { unit = 100 }
          } catch {
            throw file.failure(error)
          }
        }
      }
    }
    self.unit = unit
  }

  /// The persons in a cell, in units; `nil` where it is empty.
  ///
  /// - Throws: a ``Failure`` with exit code 65 for what is no number of persons.
  func persons(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Int? {
    let table = file.table
    do throws(TableProblem) {
      guard let number = try table.number(key, in: row) else { return nil }
      let text = table.text(key, in: row) ?? ""
      guard !number.isPercentage else {
        throw table.problem(.notANumber(column: table.head(of: key), text: text), key, in: row)
      }
      guard number.units >= 0 else {
        throw table.problem(.negative(column: table.head(of: key), text: text), key, in: row)
      }
      if let exact = number.scaled(unit == 1 ? 0 : 2) { return exact }
      let hundredths = (number.value * 100).rounded()
      guard hundredths < 1e15 else {
        throw table.problem(.tooLarge(column: table.head(of: key), text: text), key, in: row)
      }
      return Int(hundredths)
    } catch {
      throw file.failure(error)
    }
  }

  /// The persons in a cell that must not be empty, in units.
  func requiredPersons(_ key: String, in row: Int, of file: PlanFile) throws(Failure) -> Int {
    // No `??` here: it would forget the type of the error.
    if let persons = try persons(key, in: row, of: file) { return persons }
    throw file.failure(
      file.table.problem(.missingValue(column: file.table.head(of: key)), key, in: row))
  }
}
