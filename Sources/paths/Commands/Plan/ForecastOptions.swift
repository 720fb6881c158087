import ArgumentParser
import Careers
import Tables

/// The files that forecasts, steady states and ways to a target are made from.
struct ForecastOptions: ParsableArguments {
  @Option(name: .customLong("headcount"))
  var headcounts: [String] = []

  @Option(name: .customLong("transitions"))
  var transitions: [String] = []

  @Option(name: .customLong("attrition"))
  var attritions: [String] = []

  @Option(name: .customLong("titles"))
  var titles: [String] = []

  /// The files by their options, each given once.
  func paths(
    _ language: Language, and others: [(option: String, values: [String])] = []
  ) throws(Failure) -> [String: String] {
    var paths: [String: String] = [:]
    let given = [
      ("headcount", headcounts), ("transitions", transitions), ("attrition", attritions),
      ("titles", titles),
    ]
    for (option, values) in given + others {
      paths[option] = try single(values, "--" + option, language)
    }
    return paths
  }
}

/// Who is hired.
struct RecruitmentOptions: ParsableArguments {
  @Option(name: .customLong("recruitment"))
  var recruitments: [String] = []

  @Option(name: .customLong("mix"))
  var mixes: [String] = []

  @Option(name: .customLong("growth"), parsing: .unconditionalSingleValue)
  var growths: [Double] = []

  var files: [(option: String, values: [String])] {
    [("recruitment", recruitments), ("mix", mixes)]
  }

  /// By how many persons all grow in a period, where it is given.
  func growth(_ language: Language) throws(Failure) -> Double? {
    try Self.growth(growths, language)
  }

  /// The growth of an option.
  static func growth(_ growths: [Double], _ language: Language) throws(Failure) -> Double? {
    guard let growth = try single(growths, "--growth", language) else { return nil }
    guard growth.isFinite, abs(growth) < 1e9 else {
      throw Failure(
        Exit.usage,
        language(
          "--growth demande un nombre de personnes, pas \(growth)",
          "--growth takes a number of persons, not \(growth)"))
    }
    return growth
  }
}
