import Careers
import Planning
import Tables

/// Makes the question of a plan out of its files.
struct StaffingReader {
  private(set) var reader: JobReader
  private let moves: PlanFile?
  private let externals: PlanFile?

  private var language: Language { reader.session.language }

  /// Prepares to read: the moves, or the graph's where there is no file of them, and the external costs.
  init(
    _ session: Session, titles: PlanFile?, moves: PlanFile?, externals: PlanFile?
  ) throws(Failure) {
    self.moves = moves
    self.externals = externals
    reader = try JobReader(session, titles: titles, usesGraph: moves == nil)
  }

  // MARK: Plans

  /// The question of positions, moves and external costs.
  mutating func staffing(
    _ positions: PlanFile, targets: PlanFile?, closed: [String]
  ) throws(Failure) -> Staffing {
    let counted: [(PlanFile?, [String])] = [
      (positions, ["current", "target", "fte"]), (targets, ["target"]), (moves, ["capacity"]),
    ]
    let counter = try PersonCounter(
      counted.compactMap { file, keys in file.map { (file: $0, keys: keys) } })
    try reader.takeNames([(positions, ["job"]), (targets, ["job"])])
    try reader.takeNames([(moves, ["from", "to"])])
    try reader.takeNames([(externals, ["job"])])
    let rows = try close(closed, in: try self.positions(positions, targets: targets, counter))
    let ways = try readMoves(counter)
    let costs = try readExternals()
    do throws(StaffingProblem) {
      guard moves == nil else {
        return try Staffing(
          positions: rows, moves: ways, externals: costs, personUnit: counter.unit)
      }
      let nomenclature = reader.session.nomenclature
      let label = reader.resolver.label
      return try Staffing(rows, on: CareerGraph(nomenclature), personUnit: counter.unit) { place in
        nomenclature.profile(place).map(label) ?? place.text
      }
    } catch {
      throw failure(error)
    }
  }

  /// The question of releases, needs, moves that take time, and external costs.
  mutating func datedStaffing(
    releases: PlanFile, needs: PlanFile, horizon: Int?, waitingCost: Int
  ) throws(Failure) -> DatedStaffing {
    let counted: [(PlanFile?, [String])] = [
      (releases, ["persons"]), (needs, ["persons"]), (moves, ["seats"]),
    ]
    let counter = try PersonCounter(
      counted.compactMap { file, keys in file.map { (file: $0, keys: keys) } })
    try reader.takeNames([(releases, ["job"]), (needs, ["job"])])
    try reader.takeNames([(moves, ["from", "to"])])
    try reader.takeNames([(externals, ["job"])])
    let freed = try dated(releases, "period", counter)
    let wanted = try dated(needs, "due", counter)
    let last = (freed + wanted).map(\.period).max() ?? 0
    let ways = try readDatedMoves(counter)
    let costs = try readExternals()
    do throws(StaffingProblem) {
      return try DatedStaffing(
        moves: ways,
        releases: freed.map { .init(job: $0.job, period: $0.period, persons: $0.persons) },
        needs: wanted.map { .init(job: $0.job, due: $0.period, persons: $0.persons) },
        externals: costs, horizon: horizon ?? last, waitingCost: waitingCost,
        personUnit: counter.unit)
    } catch {
      throw failure(error)
    }
  }

  // MARK: Rows

  /// The jobs with their numbers; titles that mean one job add up.
  private mutating func positions(
    _ file: PlanFile, targets: PlanFile?, _ counter: PersonCounter
  ) throws(Failure) -> [Staffing.Position] {
    try requireTargets(file, targets)
    var current: [String: Int] = [:]
    var target: [String: Int] = [:]
    var firstLines: [String: Int] = [:]
    for row in 0..<file.table.count {
      let title = try reader.text("job", in: row, of: file)
      let line = file.table.line(of: row)
      if let first = firstLines.updateValue(line, forKey: JobNames.key(title)),
        !file.isPersonal, !file.table.has("site")
      {
        throw file.failure(
          line: line, "« \(title) » est déjà à la ligne \(first)",
          "“\(title)” is on line \(first) already")
      }
      let job = reader.jobName(title)
      let persons =
        file.isPersonal
        ? try counter.persons("fte", in: row, of: file) ?? counter.unit
        : try counter.requiredPersons("current", in: row, of: file)
      try add(persons, to: job, in: &current, file, line)
      if targets == nil {
        try add(
          try counter.requiredPersons("target", in: row, of: file), to: job, in: &target, file, line
        )
      }
    }
    if let targets {
      for row in 0..<targets.table.count {
        try add(
          try counter.requiredPersons("target", in: row, of: targets),
          to: try reader.job("job", in: row, of: targets), in: &target, targets,
          targets.table.line(of: row))
      }
    }
    return Set(current.keys).union(target.keys).sorted().map { job in
      Staffing.Position(job: job, current: current[job] ?? 0, target: target[job] ?? 0)
    }
  }

  /// The same jobs, some of them without a target.
  private mutating func close(
    _ closed: [String], in positions: [Staffing.Position]
  ) throws(Failure) -> [Staffing.Position] {
    var jobs: Set<String> = []
    for title in closed {
      let job = reader.jobName(title)
      guard positions.contains(where: { $0.job == job }) else {
        throw Failure(
          Exit.unknownName,
          language(
            "--close : « \(title) » n’est pas dans les effectifs",
            "--close: “\(title)” is not among the positions"))
      }
      jobs.insert(job)
    }
    return positions.map { position in
      jobs.contains(position.job)
        ? Staffing.Position(job: position.job, current: position.current, target: 0) : position
    }
  }

  private func requireTargets(_ file: PlanFile, _ targets: PlanFile?) throws(Failure) {
    guard targets == nil, !file.table.has("target") else { return }
    throw Failure(
      Exit.badData,
      language(
        "\(file.path) : pas de colonne cible ; donnez --targets FICHIER (métier, cible), ou --heads \"positions.target=EN-TÊTE\"",
        "\(file.path): no column of targets; give --targets FILE (job, target), or --heads \"positions.target=HEAD\""
      ))
  }

  /// Adds persons to those of a job.
  private func add(
    _ persons: Int, to job: String, in sums: inout [String: Int], _ file: PlanFile, _ line: Int
  ) throws(Failure) {
    let (sum, isLarge) = (sums[job] ?? 0).addingReportingOverflow(persons)
    guard !isLarge else {
      throw file.failure(
        line: line, "trop de personnes pour être additionnées", "too many persons to be added up")
    }
    sums[job] = sum
  }

  private mutating func readMoves(_ counter: PersonCounter) throws(Failure) -> [Staffing.Move] {
    guard let moves else { return [] }
    var rows: [Staffing.Move] = []
    var seen: [String: (move: Staffing.Move, line: Int)] = [:]
    for row in 0..<moves.table.count where !isForbidden(row, moves) {
      let move = Staffing.Move(
        from: try reader.job("from", in: row, of: moves),
        to: try reader.job("to", in: row, of: moves),
        cost: try cost(in: row, of: moves),
        capacity: try counter.persons("capacity", in: row, of: moves))
      let line = moves.table.line(of: row)
      let key = move.from + "\u{0}" + move.to
      if let first = seen.updateValue((move, line), forKey: key), first.move != move {
        throw conflict(line: line, first: first.line, moves)
      }
      rows.append(move)
    }
    return rows
  }

  private mutating func readDatedMoves(
    _ counter: PersonCounter
  ) throws(Failure) -> [DatedStaffing.Move] {
    guard let moves else { return [] }
    var rows: [DatedStaffing.Move] = []
    var seen: [String: (move: DatedStaffing.Move, line: Int)] = [:]
    for row in 0..<moves.table.count where !isForbidden(row, moves) {
      let move = DatedStaffing.Move(
        from: try reader.job("from", in: row, of: moves),
        to: try reader.job("to", in: row, of: moves),
        cost: try cost(in: row, of: moves),
        seats: try counter.persons("seats", in: row, of: moves),
        periods: try reader.whole("periods", in: row, of: moves) ?? 1)
      let line = moves.table.line(of: row)
      let key = move.from + "\u{0}" + move.to
      if let first = seen.updateValue((move, line), forKey: key), first.move != move {
        throw conflict(line: line, first: first.line, moves)
      }
      rows.append(move)
    }
    return rows
  }

  private func conflict(line: Int, first: Int, _ file: PlanFile) -> Failure {
    file.failure(
      line: line, "la même passerelle est déjà à la ligne \(first), avec d’autres nombres",
      "the same move is on line \(first) already, with other numbers")
  }

  /// Whether a row of moves says that nobody may take it.
  private func isForbidden(_ row: Int, _ file: PlanFile) -> Bool {
    let word = FoldedName(file.table.text("forbidden", in: row) ?? "").text
    return ["oui", "x", "1", "vrai", "yes", "true", "interdit"].contains(word)
  }

  /// What a move costs; nothing where the file has no such column.
  private func cost(in row: Int, of file: PlanFile) throws(Failure) -> Int {
    guard file.table.has("cost") else { return 0 }
    return try reader.requiredWhole("cost", in: row, of: file)
  }

  private mutating func readExternals() throws(Failure) -> [Staffing.External]? {
    guard let externals else { return nil }
    var rows: [Staffing.External] = []
    var firstLines: [String: Int] = [:]
    for row in 0..<externals.table.count {
      let job = try reader.newJob(in: row, of: externals, &firstLines)
      rows.append(
        Staffing.External(
          job: job, hire: try reader.whole("hire", in: row, of: externals),
          exit: try reader.whole("exit", in: row, of: externals)))
    }
    return rows
  }

  private mutating func dated(
    _ file: PlanFile, _ key: String, _ counter: PersonCounter
  ) throws(Failure) -> [(job: String, period: Int, persons: Int)] {
    var rows: [(job: String, period: Int, persons: Int)] = []
    for row in 0..<file.table.count {
      rows.append(
        (
          try reader.job("job", in: row, of: file),
          try reader.requiredWhole(key, in: row, of: file),
          try counter.requiredPersons("persons", in: row, of: file)
        ))
    }
    return rows
  }

  // MARK: Problems

  /// What is said of rows that make no question together.
  private func failure(_ problem: StaffingProblem) -> Failure {
    let text =
      switch problem {
      case .conflictingPositions(let job), .conflictingExternals(let job):
        language("« \(job) » : deux lignes se contredisent", "“\(job)”: two rows contradict")
      case .conflictingMoves(let from, let to):
        language(
          "\(from) → \(to) : deux lignes se contredisent", "\(from) → \(to): two rows contradict")
      case .negativePersons(let job, let number), .negativeExternal(let job, let number):
        language("« \(job) » : \(number) est négatif", "“\(job)”: \(number) is negative")
      case .negativeMove(let from, let to, let number):
        language(
          "\(from) → \(to) : \(number) est négatif", "\(from) → \(to): \(number) is negative")
      case .beyondHorizon(let job, let period):
        language(
          "« \(job) » : la période \(period) est au-delà de --horizon",
          "“\(job)”: period \(period) is beyond --horizon")
      case .tooManyPersons(let job):
        language(
          "trop de personnes pour être additionnées (« \(job) »)",
          "too many persons to be added up (“\(job)”)")
      }
    return Failure(Exit.badData, text)
  }
}
