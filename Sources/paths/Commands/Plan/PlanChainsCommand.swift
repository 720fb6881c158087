import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan chains`: how many posts change hands when one falls vacant.
struct PlanChainsCommand: TableGraphCommand {
  static let configuration = CommandConfiguration(commandName: "chains", helpNames: [])

  @Option(name: .customLong("vacancies"))
  var files: [String] = []

  @OptionGroup var columns: PlanReadingOptions

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var graph: GraphOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    guard let path = try single(files, "--vacancies", language) else {
      throw Failure(
        Exit.usage,
        [
          language("il manque --vacancies FICHIER", "--vacancies FILE is missing"),
          language("  Voir : paths plan chains --help", "  See: paths plan chains --help"),
        ])
    }
    try requireOneStandardInput((session.graph?.files ?? []) + [path], language)
    let file = try PlanFile(
      path, as: "vacancies", PlanForms.vacancies,
      reading: try columns.reading(of: ["vacancies": path], graph, language), language)
    let chains = try chains(file, session)
    let answer = ChainsAnswer(
      session: session, chains: chains,
      sources: PlanSources(files: [file.source], nomenclature: nil))
    return try output.answer(
      PlanDelivery(
        answer: answer, isPersonal: false,
        inputs: [file.path] + (session.graph?.files ?? []),
        remarks: session.remarks + file.remarks,
        exit: chains.isEnding ? Exit.found : Exit.noAnswer), language)
  }

  private func chains(_ file: PlanFile, _ session: Session) throws(Failure) -> VacancyChains {
    let language = session.language
    // Titles need mean nothing on a graph.
    var reader = try JobReader(session, titles: nil, usesGraph: false)
    try reader.takeNames([(file, ["from", "to"])])
    var steps: [VacancyChains.Step] = []
    var seen: [String: (probability: Double, line: Int)] = [:]
    for row in 0..<file.table.count {
      let step = VacancyChains.Step(
        from: try reader.job("from", in: row, of: file),
        to: try reader.job("to", in: row, of: file),
        probability: try reader.requiredAmount("probability", in: row, of: file))
      let line = file.table.line(of: row)
      guard step.probability <= 1 else {
        let text = file.table.text("probability", in: row) ?? ""
        throw file.failure(
          line: line, "« \(text) » n’est pas une probabilité : de 0 à 1, ou en %",
          "“\(text)” is no probability: from 0 to 1, or in %")
      }
      let key = step.from + "\u{0}" + step.to
      if let first = seen[key] {
        guard first.probability == step.probability else {
          throw file.failure(
            line: line, "le même passage est déjà à la ligne \(first.line), avec un autre nombre",
            "the same step is on line \(first.line) already, with another number")
        }
        continue
      }
      seen[key] = (step.probability, line)
      steps.append(step)
    }
    do throws(VacancyChains.Problem) {
      return try VacancyChains(steps)
    } catch {
      switch error {
      case .aboveOne(let job, let sum):
        // To a billionth, above which a sum counts as more than 1: no sum shows what rounding adds to it.
        let shown = language.numeral((sum * 1e9).rounded() / 1e9)
        throw Failure(
          Exit.badData,
          language(
            "\(path(file)) : les probabilités de « \(job) » font \(shown), plus de 1 ; rien n’est ramené à 1",
            "\(path(file)): the probabilities of “\(job)” add up to \(shown), more than 1; nothing is scaled down"
          ))
      }
    }
  }

  private func path(_ file: PlanFile) -> String { file.path }
}
