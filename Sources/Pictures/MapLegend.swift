internal import Careers

/// The words around a map as one HTML-like label: title, families, line styles, source.
struct MapLegend {
  let style: MapStyle
  /// The families drawn, by number.
  let families: [Family]
  /// The ranks of doubt drawn.
  let doubts: [Doubt]
  let showsOutside: Bool

  /// The label of the whole graph.
  ///
  /// Graphviz draws a line sample as the dashed or dotted border of a cell; a rank that no move on the map
  /// has is left out of the legend.
  var label: DOTValue {
    var rows = [
      row(bold(words.title, size: 22)), row(font(words.subtitle, size: 12)),
      row(table(familyCells)),
      row(table(doubts.flatMap(lineCells) + outsideCells)),
      row(font(words.colourRule, size: 10)), row(font(words.source, size: 10)),
    ]
    if families.isEmpty { rows.remove(at: 2) }
    return .html("<TABLE BORDER=\"0\" CELLSPACING=\"4\">" + rows.joined() + "</TABLE>")
  }

  private var words: MapWords { style.words }

  private func row(_ content: String) -> String { "<TR><TD ALIGN=\"LEFT\">\(content)</TD></TR>" }

  private func table(_ cells: [String]) -> String {
    "<TABLE BORDER=\"0\" CELLSPACING=\"6\"><TR>" + cells.joined() + "</TR></TABLE>"
  }

  private func bold(_ text: String, size: Int) -> String {
    "<FONT POINT-SIZE=\"\(size)\"><B>\(DOTText.html(text))</B></FONT>"
  }

  private func font(_ text: String, size: Int) -> String {
    "<FONT POINT-SIZE=\"\(size)\" COLOR=\"\(Palette.secondary)\">\(DOTText.html(text))</FONT>"
  }

  private var familyCells: [String] {
    families.map { family in
      let index = style.nomenclature.families.firstIndex(of: family) ?? 0
      let name = wrapped("\(family.id) \(family.name)", width: 26).map(DOTText.html)
      return
        "<TD BGCOLOR=\"\(Palette.family(index))\"><FONT POINT-SIZE=\"10\" COLOR=\"\(Palette.ground)\">"
        + name.joined(separator: "<BR/>") + "</FONT></TD>"
    }
  }

  private func lineCells(_ doubt: Doubt) -> [String] {
    let (border, dash) =
      switch doubt {
      case .named: (2, "SOLID")
      case .category: (2, "DASHED")
      case .asked: (1, "DASHED")
      case .partial: (1, "DOTTED")
      }
    let sample =
      "<TD WIDTH=\"40\" HEIGHT=\"2\" BORDER=\"\(border)\" SIDES=\"B\" STYLE=\"\(dash)\"></TD>"
    return [sample, "<TD ALIGN=\"LEFT\">" + font(words.doubts[doubt.rawValue], size: 11) + "</TD>"]
  }

  private var outsideCells: [String] {
    guard showsOutside else { return [] }
    let pill =
      "<TD BORDER=\"1\" STYLE=\"ROUNDED,DASHED\">" + font(words.outside, size: 11) + "</TD>"
    return [pill]
  }
}
