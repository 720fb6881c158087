import ArgumentParser
import Careers
import Planning

/// `paths plan retirements`: how many people come to the age of retirement in each job and year.
struct PlanRetirementsCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "retirements", helpNames: [])

  @Option(name: .customLong("pyramid"))
  var pyramids: [String] = []

  @Option(name: .customLong("age"))
  var ages: [Int] = []

  @Option(name: .customLong("periods"))
  var periods: [Int] = []

  @Option(name: .customLong("delay"))
  var delays: [Int] = []

  @Option(name: .customLong("first-year"))
  var firstYears: [Int] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  @Option(name: .customLong("min-cell"))
  var minCells: [Int] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var note: PlanNoteOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    guard let path = try single(pyramids, "--pyramid", language) else {
      throw Failure(
        Exit.usage,
        [
          language("il manque --pyramid FICHIER", "--pyramid FILE is missing"),
          language(
            "  Voir : paths plan retirements --help", "  See: paths plan retirements --help"),
        ])
    }
    guard let age = try whole(ages, "--age", 1...120, language) else {
      throw Failure(
        Exit.usage,
        language(
          "il manque --age N : l’âge de départ", "--age N is missing: the age of retirement"))
    }
    let count = try whole(periods, "--periods", 1...100, language) ?? 3
    let delay = try whole(delays, "--delay", 0...50, language) ?? 1
    let firstYear = try whole(firstYears, "--first-year", 1...9_999, language)
    let minCell = try whole(minCells, "--min-cell", 1...1_000_000, language)
    let titlesPath = try single(titles, "--titles", language)
    try requireOneStandardInput((session.graph?.files ?? []) + [path, titlesPath], language)
    let reading = try columns.reading(of: ["pyramid": path, "titles": titlesPath], graph, language)
    let pyramid = try PlanFile(path, as: "pyramid", PlanForms.pyramid, reading: reading, language)
    let mapping = try reading.file(titlesPath, as: "titles", PlanForms.titles, language)
    var reader = try ForecastReader(session, titles: mapping)
    try reader.takeNames([(pyramid, ["job"])])
    let groups = try reader.pyramid(pyramid)
    let files = [pyramid, mapping].compactMap(\.self)
    let sources = PlanSources(
      files: files.map(\.source), nomenclature: mapping == nil ? nil : session.nomenclature)
    func answer(_ minCell: Int?) -> RetirementsAnswer {
      RetirementsAnswer(
        session: session, forecast: RetirementForecast(groups, age: age, periods: count),
        delayed: RetirementForecast(groups, age: age + delay, periods: count), periods: count,
        minCell: minCell, sources: sources,
        periodNames: PeriodNames(language: language, firstYear: firstYear))
    }
    let delivery = PlanDelivery(
      answer: answer(minCell),
      report: {
        RetirementsReport(answer: answer(minCell ?? PlanRequest.usualMinCell)).document
      }, isPersonal: false, inputs: files.map(\.path) + (session.graph?.files ?? []),
      remarks: session.remarks + files.flatMap(\.remarks) + reader.reader.resolver.remarks)
    return try output.answer(delivery, note: note, language)
  }
}
