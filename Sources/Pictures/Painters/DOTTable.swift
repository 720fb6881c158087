/// Boxes and words as HTML-like labels, the only ones in which Graphviz mixes colours and sizes.
struct DOTTable {
  let theme: Theme

  /// A box with its code on the left.
  func coded(_ box: Scene.Box) -> DOTValue {
    let texts = box.texts
    guard let code = texts.first else { return " " }
    let isFilled = box.emphasis == .lit
    let chip = theme.colour(isFilled || box.emphasis != .dimmed ? box.ink : .ground)
    let fill = theme.colour(isFilled ? box.ink : .ground)
    let outline = theme.colour(box.emphasis == .dimmed ? .dimmedLine : box.ink)
    // The border takes a point on each side.
    let height = Int(box.rect.height) - 2
    let codeWidth = Int(box.codeWidth)
    let width = Int(box.rect.width) - codeWidth - 8
    let cells =
      #"<TD WIDTH="\#(codeWidth)" HEIGHT="\#(height)" BGCOLOR="\#(chip)">\#(font(code))</TD>"#
      + #"<TD WIDTH="6"></TD>"#
      + #"<TD WIDTH="\#(width)" HEIGHT="\#(height)" ALIGN="LEFT" BALIGN="LEFT">"#
      + texts.dropFirst().map(font).joined(separator: "<BR/>") + "</TD>"
    return table(cells, attributes: #"BORDER="1" COLOR="\#(outline)" BGCOLOR="\#(fill)""#)
  }

  /// Lines one below the other, about the middle.
  func words(_ texts: [Scene.Text]) -> DOTValue {
    texts.isEmpty ? "" : .html(texts.map(font).joined(separator: "<BR/>"))
  }

  /// A line of words from the left.
  func line(_ text: Scene.Text) -> DOTValue {
    let ground = text.hasGround ? #" BGCOLOR="\#(theme.colour(.ground))""# : ""
    let width = Int(text.rect.width.rounded(.up))
    let height = Int(text.rect.height.rounded(.up))
    let align = text.anchor == .start ? "LEFT" : text.anchor == .end ? "RIGHT" : "CENTER"
    return table(
      #"<TD WIDTH="\#(width)" HEIGHT="\#(height)" ALIGN="\#(align)"\#(ground)>\#(font(text))</TD>"#,
      attributes: #"BORDER="0""#)
  }

  private func table(_ cells: String, attributes: String) -> DOTValue {
    .html(
      #"<TABLE \#(attributes) CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>"#
        + cells + "</TR></TABLE>")
  }

  private func font(_ text: Scene.Text) -> String {
    var words = DOTText.html(text.text)
    if text.style.face == .bold { words = "<B>" + words + "</B>" }
    if text.style.isItalic { words = "<I>" + words + "</I>" }
    return #"<FONT COLOR="\#(theme.colour(text.ink))" POINT-SIZE="\#(numeral(text.style.size))">"#
      + words + "</FONT>"
  }
}
