import Careers
import Planning
import Tables

/// A plan that is asked for: its files and options, checked together.
struct PlanRequest {
  /// The files by their options, without dashes.
  let files: [String: String]
  /// Jobs that are to have nobody, whatever their target is.
  let closed: [String]
  let isStrict: Bool
  let maxMoves: Int?
  /// The most that moves may cost, in euros, and the most of them that may be made.
  let budget: Int?
  let seats: Int?
  let isDated: Bool
  let horizon: Int?
  let waitingCost: Int
  let startsLate: Bool
  let minCell: Int?
  let reading: PlanReading

  /// A plan as it was worked out.
  struct Plan {
    let answer: RedeployAnswer
    /// Makes the same with small numbers hidden, as it is handed on.
    let masked: () -> RedeployAnswer
    let isPersonal: Bool
    let inputs: [String]
    let remarks: [String]
    let exit: Int32

    /// The plan as it is handed out.
    var delivery: PlanDelivery {
      PlanDelivery(
        answer: answer, report: { PlanReport(answer: masked()).document },
        picture: { PlanPicture(answer: answer).svg }, isPersonal: isPersonal, inputs: inputs,
        remarks: remarks, exit: exit)
    }
  }

  /// The least number of persons shown where no other is asked for: in what is handed on, and wherever people
  /// were counted on reading.
  static let usualMinCell = 5

  // MARK: Checks

  /// Refuses options that make no sense together.
  ///
  /// - Throws: a ``Failure`` with exit code 64.
  func check(_ session: Session) throws(Failure) {
    let language = session.language
    try requireOneStandardInput((session.graph?.files ?? []) + files.values, language)
    let needed = isDated ? ["release", "needs", "moves"] : ["positions"]
    let foreign =
      isDated ? ["positions", "targets"] : ["release", "needs"]
    for option in needed where files[option] == nil {
      throw Failure(
        Exit.usage,
        [
          language("il manque --\(option) FICHIER", "--\(option) FILE is missing"),
          language("  Voir : paths plan redeploy --help", "  See: paths plan redeploy --help"),
        ])
    }
    for option in foreign where files[option] != nil {
      throw Failure(
        Exit.usage,
        isDated
          ? language(
            "--\(option) ne va pas avec --periods", "--\(option) does not go with --periods")
          : language("--\(option) demande --periods", "--\(option) needs --periods"))
    }
    guard files["external"] == nil || files["moves"] != nil else {
      throw Failure(
        Exit.usage,
        language(
          "--external demande --moves : les passerelles du graphe n’ont pas de prix en euros",
          "--external needs --moves: the moves of the graph have no price in euros"))
    }
    try checkNumbers(language)
    try checkLimits(language)
  }

  /// Limits of money and seats are for plans in which somebody may stay without a place.
  private func checkLimits(_ language: Language) throws(Failure) {
    guard let option = budget != nil ? "--budget" : seats != nil ? "--seats" : nil else { return }
    guard budget == nil || files["moves"] != nil else {
      throw Failure(
        Exit.usage,
        language(
          "--budget demande --moves : les passerelles du graphe n’ont pas de prix en euros",
          "--budget needs --moves: the moves of the graph have no price in euros"))
    }
    guard files["external"] == nil else {
      throw Failure(
        Exit.usage,
        language(
          "\(option) ne va pas avec --external : recrutements et départs font alors tout ce qui reste",
          "\(option) does not go with --external: hires and exits then do all that is left"))
    }
    guard maxMoves == nil else {
      throw Failure(
        Exit.usage,
        language(
          "\(option) ne va pas avec --max-moves", "\(option) does not go with --max-moves"))
    }
  }

  private func checkNumbers(_ language: Language) throws(Failure) {
    let least: [(option: String, value: Int?, least: Int)] = [
      ("--max-moves", maxMoves, 1), ("--budget", budget, 0), ("--seats", seats, 0),
      ("--horizon", horizon, 0),
      ("--waiting-cost", waitingCost, 0), ("--min-cell", minCell, 1),
    ]
    for (option, value, least) in least {
      guard let value, value < least else { continue }
      throw Failure(
        Exit.usage,
        language(
          "\(option) demande un nombre à partir de \(least), pas \(value)",
          "\(option) takes a number from \(least), not \(value)"))
    }
    let undated = [
      ("--horizon", horizon != nil), ("--waiting-cost", waitingCost != 0), ("--late", startsLate),
    ]
    for (option, isGiven) in undated where isGiven && !isDated {
      throw Failure(
        Exit.usage, language("\(option) demande --periods", "\(option) needs --periods"))
    }
    guard !isDated || closed.isEmpty else {
      throw Failure(
        Exit.usage,
        language("--close ne va pas avec --periods", "--close does not go with --periods"))
    }
    guard !isDated || maxMoves == nil else {
      throw Failure(
        Exit.usage,
        language(
          "--max-moves ne va pas avec --periods", "--max-moves does not go with --periods"))
    }
  }

  // MARK: The plan

  /// Reads the files and works out the plan.
  ///
  /// - Throws: a ``Failure`` with exit code 65 or 66 for what cannot be read, 1 for a plan that cannot be exact,
  ///   70 for one that does not prove itself.
  func plan(_ session: Session) throws(Failure) -> Plan {
    let language = session.language
    let moves = try file("moves", isDated ? PlanForms.datedMoves : PlanForms.moves, language)
    let titles = try file("titles", PlanForms.titles, language)
    let externals = try file("external", PlanForms.externals, language)
    var reader = try StaffingReader(session, titles: titles, moves: moves, externals: externals)
    let isMoney = moves != nil
    let rest = [moves, externals, titles].compactMap(\.self)
    if isDated {
      guard let releases = try file("release", PlanForms.releases, language),
        let needs = try file("needs", PlanForms.needs, language)
      else { preconditionFailure("the files were checked") }
      let staffing = try reader.datedStaffing(
        releases: releases, needs: needs, horizon: horizon, waitingCost: waitingCost)
      let solved = try solved(language, moves: []) { () throws(PlanFailure) in
        guard let limits = try limits(staffing.personUnit) else {
          return try DatedRedeployment(staffing, startsLate: startsLate)
        }
        return try DatedRedeployment(staffing, limits: limits, startsLate: startsLate)
      }
      return try plan(
        reader, [releases, needs] + rest, isMoney: isMoney, isProof: solved.certificate.isProof
      ) { PlanSheet(solved, minCell: $0) }
    }
    guard let positions = try file("positions", PlanForms.positions, language, counts: "current")
    else { preconditionFailure("the files were checked") }
    let targets = try file("targets", PlanForms.targets, language)
    let staffing = try reader.staffing(positions, targets: targets, closed: closed)
    let solved = try solved(language, moves: staffing.moves) { () throws(PlanFailure) in
      guard let limits = try limits(staffing.personUnit) else {
        return try Redeployment(staffing, maxMoves: maxMoves)
      }
      return try Redeployment(staffing, limits: limits)
    }
    let limit = maxMoves.flatMap { limit in solved.limitProof.map { (moves: limit, proof: $0) } }
    return try plan(
      reader, [positions, targets].compactMap(\.self) + rest, isMoney: isMoney,
      isProof: solved.certificate.isProof, limit: limit
    ) { PlanSheet(solved, minCell: $0) }
  }

  /// The limits of money and seats in the units of a staffing.
  private func limits(_ unit: Int) throws(PlanFailure) -> PlanLimits? {
    guard budget != nil || seats != nil else { return nil }
    func scaled(_ value: Int?) throws(PlanFailure) -> Int? {
      guard let value else { return nil }
      let (product, isLarge) = value.multipliedReportingOverflow(by: unit)
      guard !isLarge else { throw .tooLarge }
      return product
    }
    return PlanLimits(budget: try scaled(budget), seats: try scaled(seats))
  }

  private func file(
    _ option: String, _ form: TableForm, _ language: Language, counts: String? = nil
  ) throws(Failure) -> PlanFile? {
    try reading.file(files[option], as: option, form, counts: counts, language)
  }

  private func plan(
    _ reader: StaffingReader, _ files: [PlanFile], isMoney: Bool, isProof: Bool,
    limit: (moves: Int, proof: Redeployment.LimitProof)? = nil,
    sheet: @escaping (Int?) -> PlanSheet
  ) throws(Failure) -> Plan {
    let session = reader.reader.session
    guard isProof else {
      throw Failure(
        Exit.ourFault,
        session.language(
          "le plan trouvé ne se laisse pas prouver ; c’est une erreur du programme",
          "the plan found cannot be proved; this is a fault of the program"))
    }
    if isStrict, reader.reader.resolver.hasUnknown {
      throw Failure(Exit.badData, reader.reader.resolver.remarks)
    }
    let isPersonal = files.contains(where: \.isPersonal)
    let evidence = PlanEvidence(
      session: session, profiles: reader.reader.resolver.profiles, isOnGraph: !isMoney)
    func answer(_ sheet: PlanSheet) -> RedeployAnswer {
      let rests = sheet.moves.contains { evidence.move(from: $0.from, to: $0.to) != nil }
      let isRefused = isStrict && !sheet.shortages.isEmpty
      return RedeployAnswer(
        session: session, sheet: sheet, status: isRefused ? .infeasible : sheet.status,
        sources: PlanSources(
          files: files.map(\.source),
          nomenclature: rests || !isMoney ? session.nomenclature : nil), isMoney: isMoney,
        limit: limit, evidence: evidence.move)
    }
    let shown = answer(sheet(minCell ?? (isPersonal ? Self.usualMinCell : nil)))
    return Plan(
      answer: shown, masked: { answer(sheet(minCell ?? Self.usualMinCell)) },
      isPersonal: isPersonal,
      inputs: files.map(\.path) + (session.graph?.files ?? []),
      remarks: session.remarks + files.flatMap(\.remarks) + reader.reader.resolver.remarks,
      exit: isStrict && !shown.sheet.shortages.isEmpty ? Exit.noAnswer : Exit.found)
  }

  private func solved<Solved>(
    _ language: Language, moves: [Staffing.Move], _ solve: () throws(PlanFailure) -> Solved
  ) throws(Failure) -> Solved {
    do throws(PlanFailure) {
      return try solve()
    } catch {
      switch error {
      case .tooLarge:
        throw Failure(
          Exit.badData,
          language(
            "les nombres sont trop grands pour des sommes exactes : comptez les coûts en milliers",
            "the numbers are too large for exact sums: count costs in thousands"))
      case .tooManyStages(let edges):
        throw Failure(
          Exit.badData,
          language(
            "métiers et passerelles fois périodes font \(edges) : plus de \(StaffNetwork.edgesMax) ; prenez des périodes plus longues",
            "jobs and moves times periods make \(edges): more than \(StaffNetwork.edgesMax); take longer periods"
          ))
      case .limitNeedsIntegerProgram(let numbers):
        let full = numbers.prefix(5).map { "\(moves[$0].from) → \(moves[$0].to)" }
        let more = numbers.count - full.count
        throw Failure(
          Exit.noAnswer,
          [
            language(
              "--max-moves : pas de plan exact, car des capacités sont partagées par des itinéraires de longueurs différentes (programme en nombres entiers, non un flot) : ",
              "--max-moves: no exact plan, as capacities are shared by routes of different lengths (an integer program, not a flow): "
            ) + full.joined(separator: ", ")
              + (more > 0 ? language(" et \(more) autres", " and \(more) more") : ""),
            language(
              "  Essayez une autre limite, ou sans limite", "  Try another limit, or none"),
          ])
      }
    }
  }
}
