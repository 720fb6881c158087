import Careers
import Planning
import Tables

/// Rates that are asked for: reads the files, counts, hides, and makes a graph of what is shown.
struct RatesRequest {
  /// What goes for counts and histories alike.
  struct Options {
    let titles: String?
    let renaming: String?
    let outside: [String]
    let minCell: Int
    let confidence: Double
    let reading: PlanReading
  }

  /// Rates as they were worked out.
  struct Found {
    let answer: RatesAnswer
    /// The file of counts or the history.
    let file: PlanFile
    /// The profile of each job that has one.
    let profiles: [String: PlaceID]
    let inputs: [String]
    let remarks: [String]

    /// The rates as they are handed out.
    var delivery: PlanDelivery {
      PlanDelivery(
        answer: answer, report: { RatesReport(answer: answer).document },
        isPersonal: file.isPersonal, inputs: inputs, remarks: remarks)
    }
  }

  let session: Session
  let options: Options

  private var language: Language { session.language }

  // MARK: Rates

  /// The rates of a file of counts.
  ///
  /// - Throws: a ``Failure`` with exit code 65 or 66 for what cannot be read.
  func rates(counts path: String) throws(Failure) -> Found {
    let file = try PlanFile(
      path, as: "counts", PlanForms.counts, reading: options.reading, language)
    let titles = try self.titles()
    var reader = try CountsReader(
      session, file, titles: titles, outside: OutsideEnds(more: options.outside))
    let observed = try reader.moves()
    try requireSomething([observed], file)
    let rates = ObservedRates(
      observed, minCell: options.minCell, confidence: options.confidence)
    let knowsStays = observed.cells.contains { $0.kind == .stay }
    return found(
      rates, [file, titles].compactMap(\.self), profiles: reader.reader.resolver.profiles,
      remarks: knowsStays ? [] : [noStays(path)])
  }

  private func noStays(_ path: String) -> String {
    language(
      "\(path) : ni restés ni exposition : les taux sont des parts de ceux qui sont partis",
      "\(path): neither stays nor exposure: the rates are shares of those who left")
  }

  /// The rates of each group of a file of counts, side by side; a column of the file says which row is whose.
  ///
  /// - Throws: a ``Failure`` with exit code 65 or 66 for what cannot be read, or for groups that overlap.
  func groups(counts path: String, by head: String) throws(Failure) -> PlanDelivery {
    let file = try PlanFile(
      path, as: "counts", PlanForms.groupedCounts, reading: options.reading,
      groupedBy: head, language)
    let titles = try self.titles()
    var reader = try CountsReader(
      session, file, titles: titles, outside: OutsideEnds(more: options.outside))
    let seen = try reader.groups()
    try requireSomething(seen.map(\.moves), file)
    let groups: ObservedGroups
    do throws(OverlappingGroups) {
      groups = try ObservedGroups(
        seen, minCell: options.minCell, confidence: options.confidence)
    } catch {
      throw overlap(error, file)
    }
    let files = [file, titles].compactMap(\.self)
    let answer = RatesByAnswer(
      session: session, head: file.table.head(of: "group"), groups: groups,
      sources: sources(files))
    return PlanDelivery(
      answer: answer, isPersonal: file.isPersonal, inputs: inputs(files),
      remarks: session.remarks + files.flatMap(\.remarks)
        + (seen.allSatisfy(\.wholeJobs.isEmpty) ? [noStays(path)] : []))
  }

  private func overlap(_ problem: OverlappingGroups, _ file: PlanFile) -> Failure {
    let (some, others) = (problem.some, problem.others)
    func sum(_ names: [String]) -> String { names.map(language.quote).joined(separator: " + ") }
    return file.failure(
      "les groupes se recoupent : \(sum(some)) = \(sum(others)), ligne à ligne ; chaque personne ne doit compter que dans un groupe, ou ce qui est masqué se retrouve ; ne gardez que l’un des côtés",
      "the groups overlap: \(sum(some)) = \(sum(others)), row by row; each person must count in one group only, or what is hidden can be worked out; keep one of the sides"
    )
  }

  /// The rates of a personnel history.
  ///
  /// - Throws: a ``Failure`` with exit code 65 or 66 for what cannot be read, 70 where numbers do not add up.
  func rates(history path: String, rules: HistoryRules) throws(Failure) -> Found {
    let file = try PlanFile(
      path, as: "history", PlanForms.history, isHistory: true, reading: options.reading,
      language)
    let titles = try self.titles()
    let renaming = try options.reading.file(
      options.renaming, as: "rename", PlanForms.renaming, language)
    var reader = try HistoryReader(session, file, titles: titles, renaming: renaming)
    let rows = try reader.rows()
    let tally: HistoryTally
    do throws(HistoryLedgerProblem) {
      tally = try HistoryTally(rows, rules)
    } catch {
      throw Failure(
        Exit.ourFault,
        language(
          "les nombres de lignes ne s’additionnent pas ; c’est une erreur du programme",
          "the numbers of rows do not add up; this is a fault of the program"))
    }
    try requireSomething([tally.moves], file)
    let rates = ObservedRates(
      tally.moves, minCell: options.minCell, confidence: options.confidence, showsSums: true)
    return found(
      rates, [file, renaming, titles].compactMap(\.self), profiles: reader.resolver.profiles,
      history: RatesAnswer.History(ledger: tally.ledger, rules: rules, cutoff: tally.cutoff))
  }

  private func titles() throws(Failure) -> PlanFile? {
    try options.reading.file(options.titles, as: "titles", PlanForms.titles, language)
  }

  private func requireSomething(_ observed: [ObservedMoves], _ file: PlanFile) throws(Failure) {
    guard observed.allSatisfy({ $0.cells.isEmpty && $0.entries.isEmpty }) else { return }
    throw file.failure("aucune ligne ne compte", "no row counts")
  }

  private func sources(_ files: [PlanFile]) -> PlanSources {
    PlanSources(
      files: files.map(\.source),
      nomenclature: options.titles == nil ? nil : session.nomenclature)
  }

  private func inputs(_ files: [PlanFile]) -> [String] {
    files.map(\.path) + (session.graph?.files ?? [])
  }

  private func found(
    _ rates: ObservedRates, _ files: [PlanFile], profiles: [String: PlaceID],
    history: RatesAnswer.History? = nil, remarks: [String] = []
  ) -> Found {
    Found(
      answer: RatesAnswer(
        session: session, rates: rates, sources: sources(files), history: history),
      file: files[0], profiles: profiles, inputs: inputs(files),
      remarks: session.remarks + files.flatMap(\.remarks) + remarks)
  }

  // MARK: The graph

  /// A career graph of the rates that are shown.
  ///
  /// - Throws: a ``Failure`` with exit code 65 where two jobs mean one profile, or a name cannot be one.
  func graph(_ found: Found) throws(Failure) -> ObservedGraph {
    let source = found.file.source
    let title = source.name.split(separator: "/").last.map(String.init) ?? source.name
    do throws(ObservedGraphProblem) {
      return try ObservedGraph(
        found.answer.rates,
        source: Source(
          title: title, edition: "", publisher: "", language: language.rawValue,
          sha256: source.sha256), lastLine: found.file.lastLine, on: session.nomenclature,
        profiles: found.profiles)
    } catch {
      switch error {
      case .sameProfile(let profile, let jobs):
        throw Failure(
          Exit.badData,
          language(
            "--as-graph : \(jobs.map(language.quote).joined(separator: ", ")) désignent tous \(session.label(profile)) ; donnez --titles pour les réunir",
            "--as-graph: \(jobs.map(language.quote).joined(separator: ", ")) all mean \(session.label(profile)); give --titles to join them"
          ))
      case .inconsistent(let problem):
        throw Failure(
          Exit.badData,
          language.problem(
            FileProblem(.inconsistent(problem), at: FilePosition(line: 1, column: 1)),
            in: found.file.path))
      }
    }
  }

  /// What is said of a graph that was written.
  func remarks(_ graph: ObservedGraph, in path: String) -> [String] {
    let moves = language.moves(graph.nomenclature.moves.count)
    let hidden =
      graph.hiddenCount == 0
      ? ""
      : language(
        " ; \(graph.hiddenCount) laissées de côté, car masquées",
        "; \(graph.hiddenCount) left out, as they are hidden")
    return [
      language("\(path) : graphe de \(moves)\(hidden)", "\(path): a graph of \(moves)\(hidden)")
    ]
  }
}
