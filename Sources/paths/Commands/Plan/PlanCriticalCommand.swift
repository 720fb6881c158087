import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan critical`: which jobs it would be dangerous to lose.
struct PlanCriticalCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "critical", helpNames: [])

  @Option(name: .customLong("moves"))
  var moves: [String] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  @Option(name: .customLong("entry"))
  var entries: [String] = []

  @Option(name: .customLong("targets"))
  var targets: [String] = []

  @Option(name: .customLong("top"))
  var limits: [Int] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var note: PlanNoteOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let limit = try whole(limits, "--top", 1...100_000, language) ?? 10
    let names = (
      moves: try single(moves, "--moves", language),
      titles: try single(titles, "--titles", language)
    )
    try requireOneStandardInput(
      (session.graph?.files ?? []) + [names.moves, names.titles] + entries + targets, language)
    let reading = try columns.reading(
      of: [
        "moves": names.moves, "titles": names.titles,
        "entry": entries.first(where: NetworkReader.isFile),
        "targets": targets.first(where: NetworkReader.isFile),
      ], graph, language)
    let movesFile = try reading.file(names.moves, as: "moves", PlanForms.timedMoves, language)
    let titlesFile = try reading.file(names.titles, as: "titles", PlanForms.titles, language)
    let entryList = try NetworkReader.list(entries, as: "entry", reading, language)
    let targetList = try NetworkReader.list(targets, as: "targets", reading, language)
    var reader = try NetworkReader(session, moves: movesFile, titles: titlesFile)
    let network = try reader.network(by: reader.measure) { $0.id.text }
    let finder = CriticalJobFinder(session: session, network: network, isOnGraph: movesFile == nil)
    let given = try finder.jobs(entryList.titles, "--entry", &reader)
    let wanted = try finder.jobs(targetList.titles, "--targets", &reader)
    let chosen = try given.isEmpty ? finder.usualEntries() : given
    let files = [movesFile, titlesFile].compactMap(\.self) + entryList.files + targetList.files
    let answer = CriticalAnswer(
      session: session,
      critical: CriticalJobs(
        network, entries: chosen,
        targets: wanted.isEmpty ? network.jobs.indices.filter { !chosen.contains($0) } : wanted),
      measure: reader.measure, limit: limit, isOnGraph: movesFile == nil,
      usual: (entries: given.isEmpty, targets: wanted.isEmpty),
      profiles: reader.reader.resolver.profiles,
      sources: PlanSources(
        files: files.map(\.source),
        nomenclature: movesFile == nil ? session.nomenclature : nil))
    return try output.answer(
      PlanDelivery(
        answer: answer, report: { CriticalReport(answer: answer).document },
        picture: answer.picture, isPersonal: false,
        inputs: files.map(\.path) + (session.graph?.files ?? []),
        remarks: session.remarks + files.flatMap(\.remarks) + reader.reader.resolver.remarks),
      note: note, language)
  }
}
