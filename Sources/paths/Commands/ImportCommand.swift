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

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let bytes = try InputFile.bytes(text, language)
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
    guard output != "-" else {
      return Answer(text: nomenclature.fileText, remarks: report.warnings)
    }
    let file = OutputFile(
      path: output, language: language, inputs: [text, self.curation].compactMap(\.self))
    try file.write(Array(nomenclature.fileText.utf8))
    return try report.answer(format)
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
