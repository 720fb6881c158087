import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan classes FILE`: which jobs are emerging, sensitive, in tension or stable.
struct PlanClassesCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "classes", helpNames: [])

  @Argument var file: String

  @Option(name: .customLong("horizon"))
  var horizons: [Int] = []

  @Option(name: .customLong("emergence"))
  var emergences: [Double] = []

  @Option(name: .customLong("sensitive"))
  var sensitives: [Double] = []

  @Option(name: .customLong("tension"))
  var tensions: [Double] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    guard let horizon = try whole(horizons, "--horizon", 0...100, language) else {
      throw Failure(
        Exit.usage,
        [
          language(
            "il manque --horizon N : combien de périodes d’avance, celles des taux",
            "--horizon N is missing: how many periods ahead, those of the rates"),
          language("  Voir : paths plan classes --help", "  See: paths plan classes --help"),
        ])
    }
    let thresholds = try thresholds(language)
    try requireOneStandardInput((session.graph?.files ?? []) + [file], language)
    let table = try PlanFile(
      file, as: "classes", PlanForms.classes,
      reading: try columns.reading(of: ["classes": file], graph, language), language)
    let answer = ClassesAnswer(
      session: session,
      classes: JobClasses(
        try rows(table, session), horizon: horizon, thresholds: thresholds),
      leftOut: ["attrition", "retirements"].filter { !table.table.has($0) },
      sources: PlanSources(files: [table.source], nomenclature: nil))
    return try output.answer(
      PlanDelivery(
        answer: answer, isPersonal: false, inputs: [table.path] + (session.graph?.files ?? []),
        remarks: session.remarks + table.remarks), language)
  }

  private func thresholds(_ language: Language) throws(Failure) -> JobClasses.Thresholds {
    let usual = JobClasses.Thresholds.usual
    let emergence = try single(emergences, "--emergence", language) ?? usual.emergence
    let sensitive = try single(sensitives, "--sensitive", language) ?? usual.sensitive
    let tension = try single(tensions, "--tension", language) ?? usual.tension
    try requireCost(sensitive, "--sensitive", language)
    try requireCost(tension, "--tension", language)
    guard emergence > 1, emergence.isFinite else {
      throw Failure(
        Exit.usage,
        language(
          "--emergence demande un nombre au-dessus de 1, pas \(emergence)",
          "--emergence takes a number above 1, not \(emergence)"))
    }
    return JobClasses.Thresholds(emergence: emergence, sensitive: sensitive, tension: tension)
  }

  private func rows(
    _ file: PlanFile, _ session: Session
  ) throws(Failure) -> [JobClasses.Row] {
    var reader = try JobReader(session, titles: nil, usesGraph: false)
    try reader.takeNames([(file, ["job"])])
    var rows: [JobClasses.Row] = []
    var firstLines: [String: Int] = [:]
    for row in 0..<file.table.count {
      let job = try reader.newJob(in: row, of: file, &firstLines)
      // A column that is not there is left out and said; a cell that is empty is a mistake.
      let attrition =
        file.table.has("attrition")
        ? try reader.requiredAmount("attrition", in: row, of: file) : 0
      guard attrition <= 1 else {
        let text = file.table.text("attrition", in: row) ?? ""
        throw file.failure(
          line: file.table.line(of: row), "« \(text) » n’est pas un taux : de 0 à 1, ou en %",
          "“\(text)” is no rate: from 0 to 1, or in %")
      }
      rows.append(
        JobClasses.Row(
          job: job, current: try reader.requiredAmount("current", in: row, of: file),
          attrition: attrition,
          retirements: file.table.has("retirements")
            ? try reader.requiredAmount("retirements", in: row, of: file) : 0,
          target: try reader.requiredAmount("target", in: row, of: file)))
    }
    return rows
  }
}
