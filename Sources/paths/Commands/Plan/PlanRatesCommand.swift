import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan rates`: how often people go from each job to each other, from counts or a personnel history.
struct PlanRatesCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "rates", helpNames: [])

  @Option(name: .customLong("counts"))
  var counts: [String] = []

  @Option(name: .customLong("history"))
  var histories: [String] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  @Option(name: .customLong("rename"))
  var renamings: [String] = []

  @Option(name: .customLong("outside"))
  var outside: [String] = []

  @Option(name: .customLong("renewal-days"))
  var renewalDays: [Int] = []

  @Option(name: .customLong("bridge-days"))
  var bridgeDays: [Int] = []

  @Option(name: .customLong("cutoff"))
  var cutoffs: [String] = []

  @Option(name: .customLong("min-cell"))
  var minCells: [Int] = []

  @Option(name: .customLong("confidence"))
  var confidences: [Double] = []

  @Option(name: .customLong("by"))
  var groupings: [String] = []

  @Option(name: .customLong("as-graph"))
  var graphs: [String] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var note: PlanNoteOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let counts = try single(counts, "--counts", language)
    let history = try single(histories, "--history", language)
    try checkFiles(counts: counts, history: history, session)
    let (titles, renaming) = (
      try single(titles, "--titles", language), try single(renamings, "--rename", language)
    )
    let options = RatesRequest.Options(
      titles: titles, renaming: renaming, outside: outside,
      minCell: try whole(minCells, "--min-cell", 1...1_000_000, language)
        ?? PlanRequest.usualMinCell,
      confidence: try confidence(language),
      reading: try columns.reading(
        of: ["counts": counts, "history": history, "titles": titles, "rename": renaming], graph,
        language))
    let request = RatesRequest(session: session, options: options)
    if let head = try grouping(counts: counts, language), let counts {
      return try output.answer(try request.groups(counts: counts, by: head), note: note, language)
    }
    let found: RatesRequest.Found
    if let counts {
      found = try request.rates(counts: counts)
    } else if let history {
      found = try request.rates(history: history, rules: try rules(language))
    } else {
      preconditionFailure("the files were checked")
    }
    let graphFile = try single(graphs, "--as-graph", language)
    let drawn = try graphFile.map { (_) throws(Failure) in try request.graph(found) }
    var delivery = found.delivery
    if let graphFile, let drawn {
      try OutputFile(
        path: graphFile, language: language, inputs: delivery.inputs,
        isPrivate: delivery.isPersonal
      ).write(Array(drawn.nomenclature.fileText.utf8))
      delivery.remarks += request.remarks(drawn, in: graphFile)
    }
    return try output.answer(delivery, note: note, language)
  }

  // MARK: Checks

  private func checkFiles(
    counts: String?, history: String?, _ session: Session
  ) throws(Failure) {
    let language = session.language
    try requireOneStandardInput(
      (session.graph?.files ?? []) + [counts, history, titles.first, renamings.first], language)
    guard (counts == nil) != (history == nil) else {
      throw Failure(
        Exit.usage,
        [
          counts == nil
            ? language(
              "il manque --counts FICHIER ou --history FICHIER",
              "--counts FILE or --history FILE is missing")
            : language(
              "--counts ne va pas avec --history", "--counts does not go with --history"),
          language("  Voir : paths plan rates --help", "  See: paths plan rates --help"),
        ])
    }
    let ofHistory = [
      ("--rename", !renamings.isEmpty), ("--renewal-days", !renewalDays.isEmpty),
      ("--bridge-days", !bridgeDays.isEmpty), ("--cutoff", !cutoffs.isEmpty),
    ]
    for (option, isGiven) in ofHistory where isGiven && history == nil {
      throw Failure(
        Exit.usage, language("\(option) demande --history", "\(option) needs --history"))
    }
    guard history == nil || outside.isEmpty else {
      throw Failure(
        Exit.usage, language("--outside demande --counts", "--outside needs --counts"))
    }
  }

  /// The head of the column of groups, where one is asked for.
  private func grouping(counts: String?, _ language: Language) throws(Failure) -> String? {
    guard let head = try single(groupings, "--by", language) else { return nil }
    guard counts != nil else {
      throw Failure(
        Exit.usage,
        [
          language("--by demande --counts", "--by needs --counts"),
          language(
            "  D’un historique, comptez d’abord par groupe : Benchmarks/History/aggregate.sql, le groupe en plus",
            "  Count a history by group first: Benchmarks/History/aggregate.sql, with the group beside"
          ),
        ])
    }
    guard graphs.isEmpty else {
      throw Failure(
        Exit.usage,
        language(
          "--as-graph ne va pas avec --by : un graphe est celui de tous",
          "--as-graph does not go with --by: a graph is that of all"))
    }
    guard head.contains(where: { $0.isLetter || $0.isNumber }) else {
      throw Failure(
        Exit.usage,
        language(
          "--by demande l’en-tête d’une colonne, pas « \(head) »",
          "--by takes the head of a column, not “\(head)”"))
    }
    return head
  }

  private func rules(_ language: Language) throws(Failure) -> HistoryRules {
    var cutoff: Int?
    if let text = try single(cutoffs, "--cutoff", language) {
      guard let day = CalendarDay(text) else {
        throw Failure(
          Exit.usage,
          language(
            "--cutoff demande une date (aaaa-mm-jj ou jj/mm/aaaa), pas « \(text) »",
            "--cutoff takes a date (yyyy-mm-dd or dd/mm/yyyy), not “\(text)”"))
      }
      cutoff = day.number
    }
    return HistoryRules(
      renewalDays: try whole(renewalDays, "--renewal-days", 0...36_600, language) ?? 31,
      bridgeDays: try whole(bridgeDays, "--bridge-days", 0...36_600, language) ?? 183,
      cutoff: cutoff)
  }

  /// The level of confidence as a share of one; typed in percent.
  private func confidence(_ language: Language) throws(Failure) -> Double {
    let percent = try single(confidences, "--confidence", language) ?? 95
    guard percent >= 50, percent <= 99.9999 else {
      throw Failure(
        Exit.usage,
        language(
          "--confidence demande un pourcentage de 50 à 99,9999, pas \(language.numeral(percent))",
          "--confidence takes a percentage from 50 to 99.9999, not \(language.numeral(percent))"))
    }
    return percent / 100
  }
}
