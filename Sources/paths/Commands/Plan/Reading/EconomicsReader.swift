import Careers
import Planning
import Tables

/// Reads what jobs cost and how long moves take, and puts the moves of a plan beside them.
struct EconomicsReader {
  private var reader: JobReader
  private let file: PlanFile

  init(_ session: Session, costs file: PlanFile, titles: PlanFile?) throws(Failure) {
    self.file = file
    reader = try JobReader(session, titles: titles, usesGraph: false)
    try reader.takeNames([(file, ["job"])])
  }

  /// What each job costs; an empty cell is not known.
  mutating func costs() throws(Failure) -> [ReskillingReturn.Costs] {
    var rows: [ReskillingReturn.Costs] = []
    var firstLines: [String: Int] = [:]
    for row in 0..<file.table.count {
      let job = try reader.newJob(in: row, of: file, &firstLines)
      rows.append(
        ReskillingReturn.Costs(
          job: job, hire: try reader.amount("hire", in: row, of: file),
          exit: try reader.amount("exit", in: row, of: file),
          wage: try reader.amount("wage", in: row, of: file),
          rampUp: try reader.amount("ramp_up", in: row, of: file)))
    }
    return rows
  }

  /// The months of each move of a file, which must have a column of them.
  mutating func months(_ moves: PlanFile?) throws(Failure) -> [[String]: Double] {
    guard let moves else { return [:] }
    let language = reader.session.language
    guard moves.table.has("months") else {
      throw Failure(
        Exit.badData,
        language(
          "\(moves.path) : pas de colonne de mois, dont --moves est ici la source",
          "\(moves.path): no column of months, which --moves is given for here"))
    }
    var months: [[String]: Double] = [:]
    for row in 0..<moves.table.count {
      let pair = [
        try reader.job("from", in: row, of: moves), try reader.job("to", in: row, of: moves),
      ]
      guard let number = try reader.amount("months", in: row, of: moves) else { continue }
      if let first = months.updateValue(number, forKey: pair), first != number {
        throw moves.failure(
          line: moves.table.line(of: row),
          "la même passerelle est déjà plus haut, avec un autre nombre de mois",
          "the same move is further up already, with another number of months")
      }
    }
    return months
  }

  /// The moves of a plan, rows that say the same added up.
  mutating func moves(
    _ rows: [PlannedMoves.Row], months: [[String]: Double]
  ) -> [ReskillingReturn.Move] {
    struct Key: Hashable, Comparable {
      let from: String
      let to: String
      let months: Double?

      static func < (left: Key, right: Key) -> Bool {
        (left.from, left.to, left.months ?? -1) < (right.from, right.to, right.months ?? -1)
      }
    }
    var sums: [Key: (persons: Double, cost: Double?)] = [:]
    for row in rows where row.persons > 0 {
      let (from, to) = (reader.jobName(row.from), reader.jobName(row.to))
      let key = Key(from: from, to: to, months: row.months ?? months[[from, to]])
      let sum = sums[key] ?? (0, 0)
      let cost = sum.cost.flatMap { cost in row.cost.map { cost + $0 } }
      sums[key] = (sum.persons + row.persons, cost)
    }
    return sums.keys.sorted().map { key in
      ReskillingReturn.Move(
        from: key.from, to: key.to, persons: sums[key]?.persons ?? 0,
        training: sums[key]?.cost, months: key.months)
    }
  }
}
