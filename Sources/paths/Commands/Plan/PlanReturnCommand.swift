import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan return`: what it costs to train people for other jobs, beside replacing them.
struct PlanReturnCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "return", helpNames: [])

  @Option(name: .customLong("plan"))
  var plans: [String] = []

  @Option(name: .customLong("external"))
  var externals: [String] = []

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
    let plan = try needed(plans, "--plan", language)
    let external = try needed(externals, "--external", language)
    let others = (
      moves: try single(moves, "--moves", language),
      titles: try single(titles, "--titles", language)
    )
    try requireOneStandardInput(
      (session.graph?.files ?? []) + [plan, external, others.moves, others.titles], language)
    let reading = try columns.reading(
      of: [
        "plan": plan, "external": external, "moves": others.moves, "titles": others.titles,
      ], graph, language)
    let planned = try PlannedMoves(plan, reading, session)
    let costFile = try PlanFile(
      external, as: "external", PlanForms.economics, reading: reading, language)
    let moveFile = try reading.file(others.moves, as: "moves", PlanForms.timedMoves, language)
    let titleFile = try reading.file(others.titles, as: "titles", PlanForms.titles, language)
    var reader = try EconomicsReader(session, costs: costFile, titles: titleFile)
    let costs = try reader.costs()
    let months = try reader.months(moveFile)
    let answer = ReturnAnswer(
      session: session,
      result: ReskillingReturn(reader.moves(planned.rows, months: months), costs: costs),
      sources: PlanSources(
        files: [planned.source, costFile.source]
          + [moveFile, titleFile].compactMap { $0?.source }, nomenclature: nil))
    let files = [costFile, moveFile, titleFile].compactMap(\.self)
    return try output.answer(
      PlanDelivery(
        answer: answer, isPersonal: false,
        inputs: [plan] + files.map(\.path) + (session.graph?.files ?? []),
        remarks: session.remarks + planned.remarks + files.flatMap(\.remarks)), language)
  }

  private func needed(
    _ values: [String], _ option: String, _ language: Language
  ) throws(Failure) -> String {
    // No `??` here: it would forget the type of the error.
    if let path = try single(values, option, language) { return path }
    throw Failure(
      Exit.usage,
      [
        language("il manque \(option) FICHIER", "\(option) FILE is missing"),
        language("  Voir : paths plan return --help", "  See: paths plan return --help"),
      ])
  }
}
