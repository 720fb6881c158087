import Tables

/// An answer as rows: for a spreadsheet, a page, or eyes that look for columns.
struct AnswerTable: Equatable {
  /// One column: what programs call it in every language, and what people read above it.
  struct Column: Equatable {
    /// Who reads a column: a spreadsheet has room for every detail, a page or terminal has not.
    enum Readers {
      case all
      case programs
      case people
    }

    let key: String
    let title: String
    let readers: Readers

    init(_ key: String, _ title: String, for readers: Readers = .all) {
      self.key = key
      self.title = title
      self.readers = readers
    }
  }

  /// What stands in a cell.
  enum Cell: Equatable {
    case text(String)
    case number(Double)
    /// What nothing is known of, which is not zero.
    case unknown
  }

  let columns: [Column]
  let rows: [[Cell]]

  /// - Precondition: every row has a cell for each column.
  init(_ columns: [Column], _ rows: [[Cell]]) {
    for row in rows {
      precondition(row.count == columns.count, "\(row.count) cells for \(columns.count) columns")
    }
    self.columns = columns
    self.rows = rows
  }

  // MARK: Forms

  /// Comma-separated values as RFC 4180 has them, but for line feeds: the keys first, numbers with a point.
  var csv: String {
    let table = narrowed { $0.readers != .people }
    let lines = [table.columns.map(\.key)] + table.rows.map { $0.map(Self.plain) }
    return lines.map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
  }

  /// The table as a French spreadsheet program opens it: heads in its language, semicolons, decimal commas.
  var spreadsheet: String {
    let table = narrowed { $0.readers != .people }
    let writer = TableWriter(.frenchSpreadsheet)
    return writer.text(
      [table.columns.map { $0.title.isEmpty ? $0.key : $0.title }]
        + table.rows.map { row in
          row.map { cell in
            if case .number(let number) = cell { writer.numeral(number) } else { Self.plain(cell) }
          }
        })
  }

  /// A table of Markdown, as GitHub and GitLab read it.
  func markdown(_ language: Language) -> String {
    let table = narrowed { $0.readers != .programs }
    let rule = table.columns.indices.map { table.isNumeric($0) ? "---:" : "---" }
    let lines =
      [table.columns.map { Self.escaped($0.title) }, rule]
      + table.rows.map { $0.map { Self.escaped(Self.shown($0, language)) } }
    return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// Columns for the eye, numbers to the right; where the terminal is too narrow, long texts go over several
  /// lines.
  func aligned(_ language: Language) -> String {
    narrowed { $0.readers != .programs }.drawn(language)
  }

  private func drawn(_ language: Language) -> String {
    let cells = [columns.map(\.title)] + rows.map { $0.map { Self.shown($0, language) } }
    let widths = self.widths(of: cells)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    var lines = cells.map { row(of: $0, widths) }
    lines.insert([rule], at: 1)
    return lines.flatMap(\.self).joined(separator: "\n") + "\n"
  }

  /// The table with some of its columns.
  private func narrowed(_ keeps: (Column) -> Bool) -> AnswerTable {
    let kept = columns.indices.filter { keeps(columns[$0]) }
    return AnswerTable(kept.map { columns[$0] }, rows.map { row in kept.map { row[$0] } })
  }

  // MARK: Cells

  private static func plain(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .number(let number): Language.english.numeral(number)
    case .unknown: ""
    }
  }

  private static func shown(_ cell: Cell, _ language: Language) -> String {
    guard case .number(let number) = cell else { return plain(cell) }
    return (number < 0 ? "−" : "") + language.numeral(number.magnitude)
  }

  private static func field(_ text: String) -> String {
    let isPlain = !text.unicodeScalars.contains { ["\"", ",", "\n", "\r"].contains($0) }
    return isPlain ? text : "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|": result += "\\|"
      case "\\": result += "\\\\"
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private func isNumeric(_ column: Int) -> Bool {
    rows.contains { if case .number = $0[column] { true } else { false } }
  }

  // MARK: Alignment

  /// As wide as the cells are; while that is too much, the widest column gives way, down to a word or two.
  private func widths(of cells: [[String]]) -> [Int] {
    var widths = columns.indices.map { column in cells.map { $0[column].count }.max() ?? 0 }
    let gaps = 2 * (columns.count - 1)
    while widths.reduce(gaps, +) > Terminal.width {
      guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 9
      else { return widths }
      widths[widest] -= 1
    }
    return widths
  }

  private func row(of cells: [String], _ widths: [Int]) -> [String] {
    let parts = zip(cells, widths).map { cell, width in
      Terminal.wrapped(cell, prefix: "", width: width)
    }
    let height = parts.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let texts = columns.indices.map { column in
        let text = line < parts[column].count ? parts[column][line] : ""
        let padding = String(repeating: " ", count: max(0, widths[column] - text.count))
        return isNumeric(column) ? padding + text : text + padding
      }
      let blanks = texts.joined(separator: "  ").reversed().prefix { $0 == " " }.count
      return String(texts.joined(separator: "  ").dropLast(blanks))
    }
  }
}

extension AnswerTable.Cell {
  /// A text, or unknown where there is none.
  init(_ text: String?) { self = text.map(Self.text) ?? .unknown }

  /// A number, or unknown where there is none.
  init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .unknown }

  /// A number, or unknown where there is none.
  init(_ number: Double?) { self = number.map(Self.number) ?? .unknown }
}
