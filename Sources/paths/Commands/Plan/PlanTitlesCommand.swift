import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan titles FILE`: what a company's job titles may mean on the graph, to be confirmed.
struct PlanTitlesCommand: GraphCommand {
  static let configuration = CommandConfiguration(commandName: "titles", helpNames: [])

  @Argument var file: String

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    try requireOneStandardInput((session.graph?.files ?? []) + [file], language)
    let table = try PlanFile(
      file, as: "titles", PlanForms.positions, counts: "current",
      reading: try columns.reading(of: ["titles": file], graph, language), language)
    var titles: [String: String] = [:]
    for row in 0..<table.table.count {
      guard let title = table.table.text("job", in: row) else { continue }
      let key = JobNames.key(title)
      titles[key] = min(titles[key] ?? title, title)
    }
    let matcher = TitleMatcher(session.nomenclature)
    let answer = TitlesAnswer(
      session: session, matches: titles.values.sorted().map(matcher.match),
      sources: PlanSources(files: [table.source], nomenclature: session.nomenclature))
    return try answer.answer(format, remarks: session.remarks + table.remarks)
  }
}
