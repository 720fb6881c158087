/// Writes a table as text that spreadsheet programs open as it was meant.
///
/// ```swift
/// TableWriter(.plain).text([["métier", "effectif"], ["Testeur", "3"]])
/// ```
public struct TableWriter: Sendable {
  /// For whom it is written.
  public enum Form: Sendable {
    /// For programs: RFC 4180 with commas, a decimal point and line feeds.
    case plain
    /// For a French spreadsheet program: a mark, semicolons, a decimal comma, CR LF.
    case frenchSpreadsheet
  }

  private let form: Form

  /// Makes a writer.
  public init(_ form: Form) {
    self.form = form
  }

  /// The text of a table, its heads first.
  ///
  /// A cell that a spreadsheet program would take for a formula gets an apostrophe before it, numbers do not.
  ///
  /// - Complexity: O(n) in the length of the text.
  public func text(_ rows: [[String]]) -> String {
    let separator = form == .plain ? "," : ";"
    let end = form == .plain ? "\n" : "\r\n"
    let lines = rows.map { $0.map(field).joined(separator: separator) + end }
    return (form == .plain ? "" : "\u{FEFF}") + lines.joined()
  }

  /// A number as this form writes it, with as few digits as say it exactly.
  public func numeral(_ number: Double) -> String {
    let text = Int(exactly: number).map(String.init) ?? "\(number)"
    return form == .plain ? text : text.replacing(".", with: ",")
  }

  private func field(_ text: String) -> String {
    let safe = isFormula(text) ? "'" + text : text
    let needsQuotes = safe.unicodeScalars.contains {
      ["\"", ",", ";", "\t", "\n", "\r"].contains($0)
    }
    return needsQuotes ? "\"" + safe.replacing("\"", with: "\"\"") + "\"" : safe
  }

  private func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, ["=", "+", "-", "@", "\t", "\r"].contains(first)
    else { return false }
    return (try? TableNumber(text, form == .plain ? .point : .comma)) == nil
  }
}
