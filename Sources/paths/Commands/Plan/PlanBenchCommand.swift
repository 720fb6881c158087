import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan bench`: who could fill the critical posts, and how soon.
struct PlanBenchCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "bench", helpNames: [])

  @Option(name: .customLong("moves"))
  var moves: [String] = []

  @Option(name: .customLong("headcount"))
  var headcounts: [String] = []

  @Option(name: .customLong("critical"))
  var critical: [String] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  @Option(name: .customLong("ready-now"))
  var nows: [Double] = []

  @Option(name: .customLong("soon"))
  var soons: [Double] = []

  @Option(name: .customLong("later"))
  var laters: [Double] = []

  @Option(name: .customLong("min-cell"))
  var minCells: [Int] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var note: PlanNoteOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let minCell = try whole(minCells, "--min-cell", 1...1_000_000, language)
    guard !critical.isEmpty else {
      throw Failure(
        Exit.usage,
        [
          language(
            "il manque --critical MÉTIER ou FICHIER : quels postes sont critiques",
            "--critical JOB or FILE is missing: which posts are critical"),
          language("  Voir : paths plan bench --help", "  See: paths plan bench --help"),
        ])
    }
    let files = try files(session)
    var reader = try NetworkReader(session, moves: files.moves, titles: files.titles)
    let hasMonths = files.moves?.table.has("months") == true
    let limits = try limits(hasMonths: hasMonths, language)
    try reader.takeNames([(files.headcount, ["job"])])
    let resolver = reader.reader.resolver
    let network = try reader.network(by: hasMonths ? .months : .moves, named: resolver.label)
    let people = try files.headcount.map { file throws(Failure) in
      try HeadcountReader(file, &reader)
    }
    let headcount = people?.headcount ?? [:]
    let jobs = try posts(files.critical, network, headcount, &reader, session)
    let bench = Bench(
      network, limits: limits, headcount: headcount, critical: jobs, personUnit: people?.unit ?? 1)
    let isPersonal = files.headcount?.isPersonal == true
    let evidence = PlanEvidence(
      session: session, profiles: reader.reader.resolver.profiles, isOnGraph: files.moves == nil)
    let sources = PlanSources(
      files: files.all.map(\.source),
      nomenclature: files.moves == nil ? session.nomenclature : nil)
    func answer(_ least: Int?) -> BenchAnswer {
      BenchAnswer(
        session: session, sheet: BenchSheet(bench, minCell: least), sources: sources,
        hasHeadcount: files.headcount != nil, evidence: evidence)
    }
    let usual = PlanRequest.usualMinCell
    return try output.answer(
      PlanDelivery(
        answer: answer(minCell ?? (isPersonal ? usual : nil)),
        report: { BenchReport(answer: answer(minCell ?? usual)).document }, isPersonal: isPersonal,
        inputs: files.all.map(\.path) + (session.graph?.files ?? []),
        remarks: session.remarks + files.all.flatMap(\.remarks)
          + reader.reader.resolver.remarks), note: note, language)
  }

  /// The files, and the critical jobs by their titles.
  private struct Files {
    let moves: PlanFile?
    let headcount: PlanFile?
    let titles: PlanFile?
    let critical: (titles: [String], files: [PlanFile])

    var all: [PlanFile] {
      [moves, headcount].compactMap(\.self) + critical.files + [titles].compactMap(\.self)
    }
  }

  private func files(_ session: Session) throws(Failure) -> Files {
    let language = session.language
    let paths = (
      moves: try single(moves, "--moves", language),
      headcount: try single(headcounts, "--headcount", language),
      titles: try single(titles, "--titles", language)
    )
    try requireOneStandardInput(
      (session.graph?.files ?? []) + [paths.moves, paths.headcount, paths.titles] + critical,
      language)
    guard paths.moves == nil || paths.headcount != nil else {
      throw Failure(
        Exit.usage,
        language(
          "il manque --headcount FICHIER (métier, effectif) : qui est prêt se compte",
          "--headcount FILE (job, headcount) is missing: who is ready is counted"))
    }
    let reading = try columns.reading(
      of: [
        "moves": paths.moves, "headcount": paths.headcount, "titles": paths.titles,
        "critical": critical.first(where: NetworkReader.isFile),
      ], graph, language)
    return Files(
      moves: try reading.file(paths.moves, as: "moves", PlanForms.timedMoves, language),
      headcount: try reading.file(
        paths.headcount, as: "headcount", PlanForms.positions, counts: "current", language),
      titles: try reading.file(paths.titles, as: "titles", PlanForms.titles, language),
      critical: try NetworkReader.list(critical, as: "critical", reading, language))
  }

  /// The critical jobs.
  ///
  /// - Throws: a ``Failure`` with exit code 3 for one that neither moves nor headcount know.
  private func posts(
    _ critical: (titles: [String], files: [PlanFile]), _ network: JobNetwork,
    _ headcount: [String: Int], _ reader: inout NetworkReader, _ session: Session
  ) throws(Failure) -> [String] {
    var jobs: [String] = []
    for title in critical.titles {
      let job = reader.jobName(title)
      guard network.number(of: job) == nil, headcount[job] == nil else {
        jobs.append(job)
        continue
      }
      if moves.isEmpty {
        let profile = try session.profile(title) { session.command("plan bench --critical \($0)") }
        jobs.append(reader.reader.resolver.label(profile))
      } else {
        throw NetworkReader.unknown(
          title, "--critical", among: network.jobs + headcount.keys, session.language)
      }
    }
    return jobs
  }

  /// The limits of the bands; `nil` where months are not known.
  private func limits(
    hasMonths: Bool, _ language: Language
  ) throws(Failure) -> Bench.Limits? {
    let given = [
      ("--ready-now", try single(nows, "--ready-now", language)),
      ("--soon", try single(soons, "--soon", language)),
      ("--later", try single(laters, "--later", language)),
    ]
    guard hasMonths else {
      guard let option = given.first(where: { $0.1 != nil })?.0 else { return nil }
      throw Failure(
        Exit.usage,
        language(
          "\(option) demande --moves avec une colonne de mois : sans elle on ne compte que des étapes",
          "\(option) needs --moves with a column of months: without it only steps are counted"))
    }
    for (option, value) in given {
      if let value { try requireCost(value, option, language) }
    }
    let usual = Bench.Limits.usual
    let (now, soon, later) = (
      given[0].1 ?? usual.now, given[1].1 ?? usual.soon, given[2].1 ?? usual.later
    )
    guard now < soon, soon < later else {
      let texts = [now, soon, later].map(language.numeral).joined(separator: ", ")
      throw Failure(
        Exit.usage,
        language(
          "--ready-now, --soon et --later doivent croître, pas \(texts)",
          "--ready-now, --soon and --later must ascend, not \(texts)"))
    }
    return Bench.Limits(now: now, soon: soon, later: later)
  }
}
