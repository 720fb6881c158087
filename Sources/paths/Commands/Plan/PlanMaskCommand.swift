import ArgumentParser
import Careers
import Planning
import Tables

/// `paths plan mask FILE`: a table of persons with its small numbers hidden.
struct PlanMaskCommand: Command {
  static let configuration = CommandConfiguration(commandName: "mask", helpNames: [])

  @Argument var file: String

  @Option(name: .customLong("min-cell"))
  var minCells: [Int] = []

  @Flag(name: .customLong("no-totals"))
  var hasNoTotals = false

  @OptionGroup var output: PlanOutputOptions

  @OptionGroup var common: CommonOptions

  func answer(_ session: Session) async throws(Failure) -> Answer {
    let language = session.language
    let least =
      try whole(minCells, "--min-cell", 1...1_000_000, language) ?? PlanRequest.usualMinCell
    let bytes = try InputFile.bytes(file, language)
    let table: CountTable
    do {
      table = try CountTable(bytes)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: file))
    }
    let personal = PersonColumns.among([table.labelHead] + table.heads)
    guard personal.isEmpty else {
      throw Failure(
        Exit.badData,
        language(
          "\(file) : colonnes sur des personnes : ", "\(file): columns about single persons: ")
          + personal.joined(separator: ", "))
    }
    guard !hasNoTotals || (table.rowTotals == nil && table.columnTotals == nil) else {
      throw Failure(
        Exit.usage,
        language(
          "--no-totals : \(file) a des totaux, qui seraient publiés",
          "--no-totals: \(file) has totals, which would be published"))
    }
    let answer = MaskAnswer(
      session: session, table: table, minCell: least, publishesTotals: !hasNoTotals,
      sources: PlanSources(
        files: [PlanSources.File(role: "table", name: file, sha256: sha256(bytes))],
        nomenclature: nil))
    let remarks = session.remarks + table.notes.map { language.note($0, in: file) }
    return try output.answer(
      PlanDelivery(answer: answer, isPersonal: false, inputs: [file], remarks: remarks), language)
  }
}
