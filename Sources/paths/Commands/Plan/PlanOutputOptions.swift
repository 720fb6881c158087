import ArgumentParser

/// Where an answer about many people goes, and how it is written.
struct PlanOutputOptions: ParsableArguments {
  @Option(name: [.customShort("o"), .customLong("output")])
  var outputs: [String] = []

  @Flag(name: .customLong("excel-fr"))
  var isForExcel = false

  @Option(name: .customLong("format"))
  var format: AnswerFormat?

  /// Hands the answer out, and the note where one is asked for; an answer that is `refused` writes no file but is told.
  func answer(
    _ delivery: PlanDelivery, note: PlanNoteOptions? = nil, refused: Bool = false,
    _ language: Language
  ) throws(Failure) -> Answer {
    let writer = PlanWriter(delivery: delivery, isForExcel: isForExcel)
    let output = try single(outputs, "-o", language)
    let report = try single(note?.reports ?? [], "--report", language)
    guard !refused else { return try writer.answer(format, to: nil) }
    let written = try report.map { path throws(Failure) in try writer.writeReport(to: path) }
    return try writer.answer(format, to: output, written: [written].compactMap(\.self))
  }
}

/// The note that some answers have, to be handed on.
struct PlanNoteOptions: ParsableArguments {
  @Option(name: .customLong("report"))
  var reports: [String] = []
}
