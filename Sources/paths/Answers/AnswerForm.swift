import Careers
import Pictures

/// How an answer is written.
enum AnswerFormat: String, CaseIterable, Sendable {
  case text
  case table
  case json
  case csv
  case excelFR = "excel-fr"
  case markdown
  case dot
  case mermaid
}

/// What a command found, in every form in which it can be written.
///
/// A command makes one of these; the formats are the same for all of them, so that whoever knows one command
/// knows the output of every other.
protocol AnswerForm {
  var session: Session { get }
  /// For a person at a terminal.
  var lines: [String] { get }
  /// For a program: an object that starts with its schema.
  var json: JSONValue { get }
  /// For a spreadsheet: what the lines say, a row a fact.
  var table: AnswerTable { get }
  /// The moves to draw; `nil` where the answer is about none.
  var diagram: MoveDiagram? { get }
}

extension AnswerForm {
  var diagram: MoveDiagram? { nil }

  /// The answer in a format.
  ///
  /// - Throws: a ``Failure`` with exit code 64 where it has no such form.
  func answer(
    _ format: AnswerFormat, exit: Int32 = Exit.found, remarks: [String] = []
  ) throws(Failure) -> Answer {
    let text =
      switch format {
      case .text: lines.joined(separator: "\n") + "\n"
      case .table: table.aligned(session.language)
      case .json: JSONWriter().text(json)
      case .csv: table.csv
      case .excelFR: table.spreadsheet
      case .markdown: table.markdown(session.language)
      case .dot: try drawn().dot.text
      case .mermaid: try drawn().mermaid.text
      }
    return Answer(text: text, remarks: remarks, exit: exit, isStyled: format == .text)
  }

  private func drawn() throws(Failure) -> MoveDiagram {
    if let diagram { return diagram }
    let known = AnswerFormat.allCases.filter { $0 != .dot && $0 != .mermaid }.map(\.rawValue)
    throw Failure(
      Exit.usage,
      session.language(
        "cette réponse ne se dessine pas ; formats : ", "this answer cannot be drawn; formats: ")
        + known.joined(separator: ", "))
  }
}
