extension ReportDocument {
  /// The document as one page of HTML for A4: nothing is fetched, nothing runs.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var html: String {
    """
    <!DOCTYPE html>
    <html lang="\(XMLText.escaped(language))">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
    <title>\(XMLText.escaped(title))</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <main>
    <h1>\(XMLText.escaped(title))</h1>
    \(blocks.map { Self.html($0) }.joined(separator: "\n"))
    </main>
    </body>
    </html>

    """
  }

  private static let style = """
    @page { size: A4; margin: 13mm 15mm; }
    body { margin: 0; background: \(Theme.light.colour(.ground)); color: \(Theme.light.colour(.ink));
      font: 10pt/1.4 \(SVGStyle.fonts); }
    main { max-width: 180mm; margin: 0 auto; padding: 8mm 4mm; }
    h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 4mm; }
    h2 { font-size: 12.5pt; margin: 5mm 0 2mm; break-after: avoid; }
    p, ul { margin: 0 0 2mm; }
    ul { padding-left: 5mm; }
    dl { display: flex; gap: 5mm; margin: 4mm 0; }
    dl div { flex: 1; border-top: 2px solid \(Theme.light.colour(.family(0))); padding-top: 2mm; }
    dt { font: 600 17pt/1.3 \(SVGStyle.fonts); }
    dd { margin: 0; color: \(Theme.light.colour(.secondary)); }
    table { border-collapse: collapse; width: 100%; font-size: 9pt; }
    th { text-align: left; border-bottom: 1px solid \(Theme.light.colour(.ink)); }
    td { border-bottom: 1px solid #D5DAE0; }
    th, td { padding: 1mm 2mm 1mm 0; vertical-align: top; overflow-wrap: anywhere; }
    .n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
    th:first-child { min-width: 18mm; }
    th:nth-child(2) { min-width: 26mm; }
    table + p { margin-top: 3mm; }
    tr, figure { break-inside: avoid; }
    figure { margin: 2mm 0; }
    svg { max-width: 100%; height: auto; }
    """

  private static func html(_ block: Block) -> String {
    switch block {
    case .heading(let text): return "<h2>\(XMLText.escaped(text))</h2>"
    case .paragraph(let text): return "<p>\(XMLText.escaped(text))</p>"
    case .figures(let figures):
      let items = figures.map {
        "<div><dt>\(XMLText.escaped($0.value))</dt><dd>\(XMLText.escaped($0.label))</dd></div>"
      }
      return "<dl>\(items.joined())</dl>"
    case .list(let points):
      return "<ul>\(points.map { "<li>\(XMLText.escaped($0))</li>" }.joined())</ul>"
    case .table(let table): return html(table)
    case .picture(let svg, _): return "<figure>\n\(svg)</figure>"
    }
  }

  private static func html(_ table: Table) -> String {
    func row(_ cells: [String], _ tag: String) -> String {
      let cells = zip(cells, table.isNumeric).map { cell, isNumeric in
        "<\(tag)\(isNumeric ? " class=\"n\"" : "")>\(XMLText.escaped(cell))</\(tag)>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    return "<table>\n<thead>\(row(table.heads, "th"))</thead>\n<tbody>\n"
      + table.rows.map { row($0, "td") + "\n" }.joined() + "</tbody>\n</table>"
  }
}
