import Careers
import Planning
import Tables

/// The files of a forecast.
struct ForecastFiles {
  let headcount: PlanFile
  let transitions: PlanFile?
  let attrition: PlanFile?
  let recruitment: PlanFile?
  let mix: PlanFile?
  let target: PlanFile?
  let actual: PlanFile?
  let titles: PlanFile?

  /// Those that are there, in a fixed order.
  var all: [PlanFile] {
    [headcount, transitions, attrition, recruitment, mix, target, actual, titles]
      .compactMap(\.self)
  }
}

/// What a forecast is made of, as its files have it.
struct ForecastQuestion {
  let session: Session
  let workforce: Workforce
  let recruitment: Recruitment
  /// The people each job should have, where a file says so.
  let target: [String: Double]?
  /// The people there are at the end, where a file says so.
  let actual: [String: Double]?
  /// The family of each job, where it is known.
  let families: [String: String]
  let sources: PlanSources
  /// Whether people were counted on reading.
  let isPersonal: Bool
  let inputs: [String]
  let remarks: [String]
  private let reader: JobReader

  init(_ session: Session, _ files: ForecastFiles, growth: Double?) throws(Failure) {
    var reader = try ForecastReader(session, titles: files.titles)
    try reader.takeNames([
      (files.headcount, ["job"]), (files.transitions, ["from", "to"]), (files.attrition, ["job"]),
      (files.recruitment, ["job"]), (files.mix, ["job"]), (files.target, ["job"]),
      (files.actual, ["job"]),
    ])
    let headcount = try reader.headcount(files.headcount)
    var moves: (moves: [Workforce.Move], lines: [String: Int]) = ([], [:])
    if let file = files.transitions { moves = try reader.moves(file) }
    var exits: (rates: [String: Double], lines: [String: Int]) = ([:], [:])
    if let file = files.attrition { exits = try reader.exits(file) }
    var recruits: [String: Double]?
    if let file = files.recruitment {
      recruits = try reader.persons("persons_per_period", of: file)
    }
    var mix: [String: Double]?
    if let file = files.mix { mix = try reader.shares("share", of: file) }
    var target: [String: Double]?
    if let file = files.target {
      target = try reader.persons(Self.targetKey(file), of: file)
    }
    var actual: [String: Double]?
    if let file = files.actual { actual = try reader.headcount(file) }
    let others = [recruits, mix, target, actual].flatMap { $0.map { Array($0.keys) } ?? [] }
    do throws(WorkforceProblem) {
      workforce = try Workforce(
        headcount: headcount, moves: moves.moves, exits: exits.rates, others: others)
      if let recruits {
        recruitment = try .fixed(recruits, in: workforce)
      } else if let mix {
        recruitment = try .mix(mix, growth: growth ?? 0, in: workforce)
      } else {
        recruitment = .nobody
      }
    } catch {
      throw Self.failure(error, files, moves.lines, exits.lines)
    }
    families = try reader.families(files.headcount)
    self.session = session
    self.reader = reader.reader
    self.target = target
    self.actual = actual
    sources = PlanSources(
      files: files.all.map(\.source),
      nomenclature: files.titles == nil ? nil : session.nomenclature)
    isPersonal = files.all.contains(where: \.isPersonal)
    inputs = files.all.map(\.path) + (session.graph?.files ?? [])
    remarks =
      session.remarks + files.all.flatMap(\.remarks) + reader.reader.resolver.remarks
      + Self.starters(workforce, headcount, session.language)
  }

  /// The one spelling of the job that a title means.
  func jobName(_ title: String) -> String {
    var reader = reader
    return reader.jobName(title)
  }

  /// What each job should have, by number of job.
  ///
  /// - Throws: a ``Failure`` with exit code 65 where a job has no target: unknown is not 0.
  func targets() throws(Failure) -> [Double] {
    let missing = workforce.jobs.filter { target?[$0] == nil }
    guard missing.isEmpty else {
      let language = session.language
      let names = missing.prefix(8).map(language.quote).joined(separator: ", ")
      throw Failure(
        Exit.badData,
        language("sans cible : ", "without a target: ") + names
          + (missing.count > 8
            ? language(" et \(missing.count - 8) autres", " and \(missing.count - 8) more") : "")
          + language(
            " ; écrivez 0 si personne ne doit y rester", "; write 0 if nobody is to stay there"))
    }
    return workforce.jobs.map { target?[$0] ?? 0 }
  }

  /// The column that says what a job should have.
  private static func targetKey(_ file: PlanFile) throws(Failure) -> String {
    if file.table.has("target") { return "target" }
    guard file.table.has("headcount") else {
      throw Failure(
        Exit.badData,
        file.language(
          "\(file.path) : pas de colonne cible", "\(file.path): no column of targets"))
    }
    return "headcount"
  }

  /// What is said of jobs that the file of people does not name.
  private static func starters(
    _ workforce: Workforce, _ headcount: [String: Double], _ language: Language
  ) -> [String] {
    let new = workforce.jobs.filter { headcount[$0] == nil }
    guard !new.isEmpty else { return [] }
    let names = new.prefix(8).map(language.quote).joined(separator: ", ")
    let more =
      new.count > 8 ? language(" et \(new.count - 8) autres", " and \(new.count - 8) more") : ""
    return [
      language(
        "sans effectif dans le fichier, comptés à 0 au départ : ",
        "without people in the file, counted as 0 at the start: ") + names + more
    ]
  }

  // MARK: Problems

  /// What is said of numbers that make no sense together.
  private static func failure(
    _ problem: WorkforceProblem, _ files: ForecastFiles, _ moveLines: [String: Int],
    _ exitLines: [String: Int]
  ) -> Failure {
    let language = files.headcount.language
    /// The file and line where a job's rates first come.
    func place(_ job: String) -> String {
      if let line = moveLines[job], let file = files.transitions { return "\(file.path):\(line)" }
      if let line = exitLines[job], let file = files.attrition { return "\(file.path):\(line)" }
      return files.headcount.path
    }
    func told(_ place: String, _ french: String, _ english: String) -> Failure {
      Failure(Exit.badData, place + language(" : ", ": ") + language(french, english))
    }
    /// A sum as it is, and as a percentage: never rounded to what it should be.
    func share(_ sum: Double) -> String {
      func numeral(_ number: Double) -> String {
        language.numeral((number * 1e9).rounded() / 1e9)
      }
      return numeral(sum) + " (" + numeral(sum * 100) + language("\u{A0}%", "%") + ")"
    }
    switch problem {
    case .rowAboveOne(let job, let sum):
      return told(
        place(job),
        "« \(job) » : mobilités et départs font \(share(sum)) de l’effectif, plus que tous ; corrigez un taux",
        "“\(job)”: moves and exits make \(share(sum)) of the people, more than all; correct a rate"
      )
    case .rowBelowOne(let job, let sum):
      return told(
        place(job),
        "« \(job) » : ceux qui restent, partent ou bougent ne font que \(share(sum)) de l’effectif ; dites où va le reste, ou retirez la ligne de ceux qui restent",
        "“\(job)”: those who stay, leave or move make only \(share(sum)) of the people; say where the others go, or remove the row of those who stay"
      )
    case .badMix(let sum):
      return told(
        files.mix?.path ?? "",
        "les parts font \(share(sum)), et non 1",
        "the shares make \(share(sum)), not 1")
    case .tooManyJobs(let count):
      return told(
        files.headcount.path,
        "\(count) métiers : plus de \(Workforce.jobsMax) ; regroupez-les",
        "\(count) jobs: more than \(Workforce.jobsMax); put some together")
    case .conflictingRates(let from, let to):
      return told(
        place(from), "\(from) → \(to) : deux taux", "\(from) → \(to): two rates")
    case .conflictingExits(let job), .badHeadcount(let job, _), .badRate(let job, _),
      .badRecruits(let job, _):
      return told(place(job), "« \(job) » : nombre impossible", "“\(job)”: impossible number")
    }
  }
}
