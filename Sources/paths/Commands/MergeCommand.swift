import ArgumentParser
import Careers
import Planning

/// `paths merge [GRAPH] OBSERVED`: a graph with what was seen on its moves.
struct MergeCommand: Command {
  static let configuration = CommandConfiguration(commandName: "merge", helpNames: [])

  @Argument var files: [String]

  @Option(name: .customLong("prior"))
  var priors: [Double] = []

  @Option(name: .customLong("top"))
  var limits: [Int] = []

  @Option(name: [.customShort("o"), .customLong("output")])
  var outputs: [String] = []

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    guard let seenFile = files.last, files.count < 3 else {
      throw Failure(
        Exit.usage,
        language(
          "merge demande un graphe observé, ou un graphe et un graphe observé, pas \(files.count) fichiers",
          "merge takes an observed graph, or a graph and an observed graph, not \(files.count) files"
        ))
    }
    try requireOneStandardInput(files, language)
    let prior = try single(priors, "--prior", language) ?? 1
    try requireCost(prior, "--prior", language)
    let statedFile = files.count == 2 ? files[0] : nil
    let stated = try statedFile.map { file throws(Failure) in try GraphFile.edition(file, language)
    }
    let seen = try GraphFile.edition(seenFile, language)
    guard
      seen.moves.contains(where: { $0.count != nil })
        || seen.profiles.contains(where: { $0.observation != nil })
    else {
      throw Failure(
        Exit.badData,
        [
          language(
            "\(seenFile) : ce graphe ne porte aucune observation",
            "\(seenFile): this graph holds no observation"),
          language(
            "  Pour en faire un : paths plan rates --counts FICHIER --as-graph \(shown(seenFile))",
            "  To make one: paths plan rates --counts FILE --as-graph \(shown(seenFile))"),
        ])
    }
    let merged: MergedGraph
    do throws(NomenclatureProblem) {
      merged = try MergedGraph(stated ?? .shipped, seen, prior: prior)
    } catch {
      throw Failure(
        Exit.badData,
        language.problem(
          FileProblem(.inconsistent(error), at: FilePosition(line: 1, column: 1)), in: seenFile))
    }
    let output = try single(outputs, "-o", language)
    let answer = try MergeAnswer(
      session: session, merged: merged, graphs: [stated ?? .shipped, seen],
      top: try whole(limits, "--top", 1...1_000_000, language)
    )
    .answer(format)
    guard let output else { return answer }
    try OutputFile(path: output, language: language, inputs: files)
      .write(Array(merged.nomenclature.fileText.utf8))
    let written = language("Écrit : ", "Written: ") + output
    return Answer(
      text: answer.text, remarks: answer.remarks + [written], exit: answer.exit,
      isStyled: answer.isStyled)
  }
}
