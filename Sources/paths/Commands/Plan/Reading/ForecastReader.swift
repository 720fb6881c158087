import Careers
import Planning
import Tables

/// Makes the question of a forecast out of its files.
///
/// Sums do not depend on the order of rows: what is added up is put in order first.
struct ForecastReader {
  private(set) var reader: JobReader

  private var language: Language { reader.session.language }

  /// Prepares to read.
  init(_ session: Session, titles: PlanFile?) throws(Failure) {
    reader = try JobReader(session, titles: titles, usesGraph: false)
  }

  /// Takes in the jobs that files name; those of the first keep their spelling.
  mutating func takeNames(_ files: [(file: PlanFile?, keys: [String])]) throws(Failure) {
    for file in files { try reader.takeNames([file]) }
  }

  // MARK: Persons

  /// The people of each job; a row a person counts as one, or as its part of a full post.
  mutating func headcount(_ file: PlanFile) throws(Failure) -> [String: Double] {
    try sums(of: file, repeats: file.isPersonal || file.table.has("site")) {
      (reader, row) throws(Failure) in
      guard file.isPersonal else {
        return try ForecastNumber.requiredPersons("headcount", in: row, of: file)
      }
      let part = try ForecastNumber.persons("fte", in: row, of: file)
      return part ?? 1
    }
  }

  /// Numbers of persons by job, each title once.
  mutating func persons(_ key: String, of file: PlanFile) throws(Failure) -> [String: Double] {
    try sums(of: file) { (_, row) throws(Failure) in
      try ForecastNumber.requiredPersons(key, in: row, of: file)
    }
  }

  /// Shares by job, each title once.
  mutating func shares(_ key: String, of file: PlanFile) throws(Failure) -> [String: Double] {
    try sums(of: file) { (_, row) throws(Failure) in
      try ForecastNumber.rate(key, in: row, of: file)
    }
  }

  /// What rows give each job, added up: several titles may mean one job.
  private mutating func sums(
    of file: PlanFile, repeats: Bool = false,
    _ value: (JobReader, Int) throws(Failure) -> Double
  ) throws(Failure) -> [String: Double] {
    var values: [String: [Double]] = [:]
    var firstLines: [String: Int] = [:]
    for row in 0..<file.table.count {
      let title = try reader.text("job", in: row, of: file)
      let line = file.table.line(of: row)
      let first = firstLines.updateValue(line, forKey: JobNames.key(title))
      if let first, !repeats { throw Self.repeated(title, line, first, file) }
      values[reader.jobName(title), default: []].append(try value(reader, row))
    }
    return values.mapValues { $0.sorted().reduce(0, +) }
  }

  private static func repeated(
    _ title: String, _ line: Int, _ first: Int, _ file: PlanFile
  ) -> Failure {
    file.failure(
      line: line, "« \(title) » est déjà à la ligne \(first)",
      "“\(title)” is on line \(first) already")
  }

  /// The family that a file gives each job, or the career graph where the job is one of its profiles.
  mutating func families(_ file: PlanFile) throws(Failure) -> [String: String] {
    var families: [String: String] = [:]
    for row in 0..<file.table.count {
      guard let family = file.table.text("family", in: row) else { continue }
      let job = try reader.job("job", in: row, of: file)
      guard let first = families.updateValue(family, forKey: job) else { continue }
      guard first == family else {
        throw file.failure(
          line: file.table.line(of: row), "« \(job) » est déjà de la famille « \(first) »",
          "“\(job)” is of the family “\(first)” already")
      }
    }
    guard !file.table.has("family") else { return families }
    let nomenclature = reader.session.nomenclature
    for (job, place) in reader.resolver.profiles {
      guard let family = nomenclature.profile(place)?.family else { continue }
      families[job] = nomenclature.families.first { $0.id == family }?.name ?? family
    }
    return families
  }

  // MARK: Rates

  /// The moves with their rates, and the line where each job first comes.
  mutating func moves(
    _ file: PlanFile
  ) throws(Failure) -> (moves: [Workforce.Move], lines: [String: Int]) {
    var moves: [Workforce.Move] = []
    var lines: [String: Int] = [:]
    var seen: [[String]: (rate: Double, line: Int)] = [:]
    for row in 0..<file.table.count {
      let move = Workforce.Move(
        from: try reader.job("from", in: row, of: file),
        to: try reader.job("to", in: row, of: file),
        rate: try ForecastNumber.rate("rate", in: row, of: file))
      let line = file.table.line(of: row)
      lines[move.from] = lines[move.from] ?? line
      if let first = seen.updateValue((move.rate, line), forKey: [move.from, move.to]) {
        guard first.rate == move.rate else {
          throw file.failure(
            line: line,
            "\(move.from) → \(move.to) est déjà à la ligne \(first.line), avec un autre taux",
            "\(move.from) → \(move.to) is on line \(first.line) already, with another rate")
        }
      }
      moves.append(move)
    }
    return (moves, lines)
  }

  /// The exit rates by job, and the line where each comes.
  mutating func exits(
    _ file: PlanFile
  ) throws(Failure) -> (rates: [String: Double], lines: [String: Int]) {
    var rates: [String: Double] = [:]
    var lines: [String: Int] = [:]
    for row in 0..<file.table.count {
      let job = try reader.job("job", in: row, of: file)
      let rate = try ForecastNumber.rate("exit_rate", in: row, of: file)
      let line = file.table.line(of: row)
      if let first = rates.updateValue(rate, forKey: job), first != rate {
        throw file.failure(
          line: line,
          "« \(job) » est déjà à la ligne \(lines[job] ?? line), avec un autre taux",
          "“\(job)” is on line \(lines[job] ?? line) already, with another rate")
      }
      lines[job] = lines[job] ?? line
    }
    return (rates, lines)
  }

  /// The people of each job by band of ages.
  mutating func pyramid(_ file: PlanFile) throws(Failure) -> [RetirementForecast.Group] {
    guard file.table.has("headcount") || file.table.has("women") || file.table.has("men") else {
      throw Failure(
        Exit.badData,
        language(
          "\(file.path) : pas de colonne de personnes (effectif, ou F et H)",
          "\(file.path): no column of people (headcount, or F and H)"))
    }
    var bands = AgeBandCheck()
    var groups: [RetirementForecast.Group] = []
    for row in 0..<file.table.count {
      let job = try reader.job("job", in: row, of: file)
      let text = try reader.text("age_band", in: row, of: file)
      let line = file.table.line(of: row)
      guard let band = AgeBand(text) else {
        let place = file.table.place(of: "age_band", in: row)
        throw Failure(
          Exit.badData,
          "\(file.path):\(place.line):\(place.column)"
            + language(
              " : « \(text) » n’est pas une tranche d’âge ; écrivez 55-59, 60+ ou moins de 25",
              ": “\(text)” is no band of ages; write 55-59, 60+ or under 25"))
      }
      try bands.add(band, of: job, line: line, file)
      groups.append(.init(job: job, band: band, persons: try people(in: row, of: file)))
    }
    return groups
  }

  /// The people of a row of a pyramid: all, or women and men.
  private func people(in row: Int, of file: PlanFile) throws(Failure) -> Double {
    let all = try ForecastNumber.persons("headcount", in: row, of: file)
    let women = try ForecastNumber.persons("women", in: row, of: file)
    let men = try ForecastNumber.persons("men", in: row, of: file)
    guard let all else {
      guard women != nil || men != nil else {
        throw reader.missing(file.table.has("headcount") ? "headcount" : "women", in: row, of: file)
      }
      return (women ?? 0) + (men ?? 0)
    }
    if let women, let men, abs(women + men - all) > 0.005 {
      throw file.failure(
        line: file.table.line(of: row),
        "femmes et hommes font \(language.rounded(women + men)), l’effectif est \(language.rounded(all))",
        "women and men make \(language.rounded(women + men)), the headcount is \(language.rounded(all))"
      )
    }
    return all
  }
}
