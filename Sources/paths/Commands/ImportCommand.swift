import ArgumentParser
import Careers
import Sheets

/// `paths import TEXT -o FILE`: reads sheets into a nomenclature file.
struct ImportCommand: Command {
  static let configuration = CommandConfiguration(commandName: "import", helpNames: [])

  @Argument var text: String

  @Option(name: [.customShort("o"), .customLong("output")])
  var output = "-"

  @Option(name: .customLong("curation"))
  var curation: String?

  @Option(name: .customLong("format"))
  var format: AnswerFormat = .text

  @OptionGroup var tables: TableOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    try requireOneStandardInput([text, curation] + tables.profiles, language)
    let bytes = try InputFile.bytes(text, language)
    let source = try tables.source(text, language)
    if GraphFile.isTable(bytes, columns: source.columns) || source != GraphSource(file: text)
      || text.hasSuffix(".csv") || text.hasSuffix(".tsv")
    {
      return try answer(session, tables: try GraphFile.tables(bytes, source, language))
    }
    let curation = try curationFile(language)
    let reading: Reading
    do {
      reading = try SheetReader.read(
        bytes, title: curation?.title ?? "", edition: curation?.edition ?? "",
        publisher: curation?.publisher ?? "")
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: text))
    }
    let nomenclature: Nomenclature
    do {
      nomenclature = try reading.nomenclature.applying(curation?.corrections ?? [])
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: self.curation ?? ""))
    }
    let report = ReadingReport(
      session: session, source: text, output: output, nomenclature: nomenclature,
      remarks: reading.remarks)
    return try written(report, remarks: [], language)
  }

  /// What a table of moves gives, which has nothing in it to be understood or not.
  private func answer(
    _ session: Session, tables contents: GraphFile.Contents
  ) throws(Failure) -> Answer {
    guard curation == nil else {
      throw Failure(
        Exit.usage,
        session.language(
          "--curation va avec des fiches, non avec un tableau : corrigez le tableau",
          "--curation goes with sheets, not with a table: correct the table"))
    }
    let report = ReadingReport(
      session: session, source: text, output: output, nomenclature: contents.nomenclature,
      remarks: [])
    return try written(report, remarks: contents.remarks, session.language)
  }

  private func written(
    _ report: ReadingReport, remarks: [String], _ language: Language
  ) throws(Failure) -> Answer {
    let text = report.nomenclature.fileText
    guard output != "-" else { return Answer(text: text, remarks: report.warnings + remarks) }
    let inputs = [self.text, curation].compactMap(\.self) + tables.profiles
    try OutputFile(path: output, language: language, inputs: inputs).write(Array(text.utf8))
    return try report.answer(format, remarks: remarks)
  }

  private func curationFile(_ language: Language) throws(Failure) -> CurationFile? {
    guard let curation else { return nil }
    let bytes = try InputFile.bytes(curation, language)
    do {
      return try CurationFile(file: bytes)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: curation))
    }
  }
}
