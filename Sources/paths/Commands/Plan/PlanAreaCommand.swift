import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan area`: the jobs within a given effort of one another.
struct PlanAreaCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "area", helpNames: [])

  @Option(name: .customLong("effort"))
  var effort = 2.0

  @Option(name: .customLong("moves"))
  var moves: [String] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    try requireCost(effort, "--effort", language)
    let titlePath = try single(titles, "--titles", language)
    let movePath = try single(moves, "--moves", language)
    let reading = try columns.reading(
      of: ["moves": movePath, "titles": titlePath], graph, language)
    guard let path = movePath else {
      guard titlePath == nil else {
        throw Failure(
          Exit.usage, language("--titles demande --moves", "--titles needs --moves"))
      }
      let areas = MobilityAreas(CareerGraph(session.nomenclature), effort: effort)
      return try output.answer(
        PlanDelivery(
          answer: AreaAnswer(session: session, areas: areas), isPersonal: false,
          inputs: session.graph?.files ?? [], remarks: session.remarks), language)
    }
    try requireOneStandardInput((session.graph?.files ?? []) + [path, titlePath], language)
    let file = try PlanFile(path, as: "moves", PlanForms.timedMoves, reading: reading, language)
    let titleFile = try reading.file(titlePath, as: "titles", PlanForms.titles, language)
    var reader = try NetworkReader(session, moves: file, titles: titleFile)
    let network = try reader.network(by: reader.measure) { $0.id.text }
    let files = [file, titleFile].compactMap(\.self)
    return try output.answer(
      PlanDelivery(
        answer: AreaAnswer(
          session: session, areas: JobAreas(network, effort: effort), measure: reader.measure,
          sources: PlanSources(files: files.map(\.source), nomenclature: nil)),
        isPersonal: false, inputs: files.map(\.path) + (session.graph?.files ?? []),
        remarks: session.remarks + files.flatMap(\.remarks) + reader.reader.resolver.remarks),
      language)
  }
}
