internal import Careers

/// What a list of profiles says that a profile asks; what it does not say is `nil`.
struct ListedRequirements {
  /// No more years can be asked, here as in a graph file.
  private static let yearsMax = 60

  let diploma: Diploma?
  let experience: Experience?

  /// Reads the level of diploma, « Bac+3 » or 3, and the years of experience of a row.
  ///
  /// - Throws: ``TableProblem`` where a cell is no level or no such number of years.
  init(_ table: Table, _ row: Int) throws(TableProblem) {
    diploma = try table.text("diploma", in: row).map { text throws(TableProblem) in
      guard let level = Diploma.level(text) else {
        let column = table.head(of: "diploma")
        throw table.problem(.notALevel(column: column, text: text), "diploma", in: row)
      }
      return Diploma(lowest: level)
    }
    experience = try table.whole("experience", in: row).map { years throws(TableProblem) in
      guard years <= Self.yearsMax else {
        let column = table.head(of: "experience")
        throw table.problem(.tooLarge(column: column, text: "\(years)"), "experience", in: row)
      }
      return Experience(least: years)
    }
  }
}
