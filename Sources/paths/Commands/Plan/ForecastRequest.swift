import Careers
import Planning
import Tables

/// A forecast that is asked for, or a question like it: its files and options, checked together.
struct ForecastRequest {
  /// The commands that are made from these files.
  enum Kind: String {
    case forecast
    case steady
    case maintain
    case attain
  }

  let kind: Kind
  /// The files by their options, without dashes.
  let files: [String: String]
  let growth: Double?
  let reading: PlanReading

  /// The most periods that are looked ahead.
  static let periodsMax = 1_000

  /// Refuses options that make no sense together.
  ///
  /// - Throws: a ``Failure`` with exit code 64.
  func check(_ session: Session) throws(Failure) {
    let language = session.language
    try requireOneStandardInput((session.graph?.files ?? []) + files.values, language)
    func missing(_ option: String) -> Failure {
      Failure(
        Exit.usage,
        [
          language("il manque \(option) FICHIER", "\(option) FILE is missing"),
          language(
            "  Voir : paths plan \(kind.rawValue) --help",
            "  See: paths plan \(kind.rawValue) --help"),
        ])
    }
    guard files["headcount"] != nil else { throw missing("--headcount") }
    guard files["transitions"] != nil || files["attrition"] != nil else {
      throw missing(language("--transitions ou --attrition", "--transitions or --attrition"))
    }
    guard kind != .attain || files["target"] != nil else { throw missing("--target") }
    guard files["recruitment"] == nil || files["mix"] == nil else {
      throw Failure(
        Exit.usage,
        language(
          "--recruitment ne va pas avec --mix : l’un dit combien par métier, l’autre dans quelles proportions",
          "--recruitment does not go with --mix: one says how many a job, the other in what shares")
      )
    }
    guard growth == nil || kind == .attain || files["mix"] != nil else {
      throw Failure(
        Exit.usage, language("--growth demande --mix", "--growth needs --mix"))
    }
    guard kind != .steady || (growth ?? 0) == 0 else {
      throw Failure(
        Exit.usage,
        language(
          "un effectif qui grandit ou diminue ne se stabilise pas : ici --growth ne peut être que 0",
          "numbers that grow or shrink do not settle: here --growth can be 0 only"))
    }
    guard kind != .steady || files["recruitment"] != nil || files["mix"] != nil else {
      throw missing(language("--recruitment ou --mix", "--recruitment or --mix"))
    }
  }

  /// Reads the files.
  ///
  /// - Throws: a ``Failure`` with exit code 65 or 66 for what cannot be read or makes no sense.
  func question(_ session: Session) throws(Failure) -> ForecastQuestion {
    let language = session.language
    func file(
      _ option: String, _ form: TableForm, counts: String? = nil
    ) throws(Failure) -> PlanFile? {
      try reading.file(files[option], as: option, form, counts: counts, language)
    }
    let isCounted = kind == .forecast
    guard
      let headcount = try file(
        "headcount", isCounted ? PlanForms.headcount : PlanForms.plainHeadcount,
        counts: isCounted ? "headcount" : nil)
    else { preconditionFailure("the files were checked") }
    return try ForecastQuestion(
      session,
      ForecastFiles(
        headcount: headcount, transitions: try file("transitions", PlanForms.transitions),
        attrition: try file("attrition", PlanForms.attrition),
        recruitment: try file("recruitment", PlanForms.recruitment),
        mix: try file("mix", PlanForms.mix), target: try file("target", PlanForms.forecastTargets),
        actual: try file("actual", PlanForms.plainHeadcount),
        titles: try file("titles", PlanForms.titles)), growth: growth)
  }
}
