extension ReportDocument {
  /// The document as Markdown, tables as GitHub and GitLab read them; of pictures only the words.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var markdown: String {
    "# " + Self.escaped(title) + "\n\n"
      + blocks.map { Self.markdown($0) }.joined(separator: "\n")
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let text): "## " + escaped(text) + "\n"
    case .paragraph(let text): escaped(text) + "\n"
    case .figures(let figures):
      figures.map { "- **\(escaped($0.value))** " + escaped($0.label) + "\n" }.joined()
    case .list(let points): points.map { "- " + escaped($0) + "\n" }.joined()
    case .table(let table): markdown(table)
    case .picture(_, let words): escaped(words) + "\n"
    }
  }

  private static func markdown(_ table: Table) -> String {
    let rule = table.isNumeric.map { $0 ? "---:" : "---" }
    return ([table.heads.map(escaped), rule] + table.rows.map { $0.map(escaped) })
      .map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "|", "\\", "*", "_", "`", "[", "]", "#": result += "\\" + String(scalar)
      case "<": result += "&lt;"
      case "&": result += "&amp;"
      case "\n", "\r": result += " "
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
