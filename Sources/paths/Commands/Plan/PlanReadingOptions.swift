import ArgumentParser

/// The option that says how the columns of a plan's files are called.
struct PlanReadingOptions: ParsableArguments {
  @Option(name: .customLong("heads"))
  var heads: [String] = []

  /// How the files that are given, by their options, are read; decimals are told by an option of the graph.
  func reading(
    of files: [String: String?], _ graph: GraphOptions, _ language: Language
  ) throws(Failure) -> PlanReading {
    try PlanReading(
      decimalMark: try graph.tables.mark(language), heads: heads, of: files, language)
  }
}
