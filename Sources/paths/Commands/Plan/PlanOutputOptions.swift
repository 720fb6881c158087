import ArgumentParser

/// Where an answer about many people goes, and how it is written.
struct PlanOutputOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")])
  var outputs: [String] = []

  @Option(name: .customLong("report"))
  var reports: [String] = []

  @Flag(name: .customLong("excel-fr"))
  var isForExcel = false

  @Option(name: .customLong("format"))
  var format: AnswerFormat?

  /// Hands the answer out; one that is `refused` writes no file but is told.
  func answer(
    _ delivery: PlanDelivery, refused: Bool = false, _ language: Language
  ) throws(Failure) -> Answer {
    let writer = PlanWriter(delivery: delivery, isForExcel: isForExcel)
    let report = try single(reports, "--report", language)
    let output = try single(outputs, "-o", language)
    guard !refused else { return try writer.answer(format, to: nil) }
    let written = try report.map { path throws(Failure) in try writer.writeReport(to: path) }
    return try writer.answer(format, to: output, written: [written].compactMap(\.self))
  }
}
