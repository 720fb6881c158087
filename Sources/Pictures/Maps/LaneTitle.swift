internal import Careers

/// The number and name of a family on the left of its lane, in as many lines as there is room for.
struct LaneTitle {
  private let code: String
  private let lines: [String]
  private let style: TextStyle
  private let rect: Rect
  private let indent: Double
  /// Whether words had to be left out.
  let isCut: Bool

  private static let codeStyle = TextStyle(size: 18, face: .bold)

  /// Sets the name at the largest size, from 12.5 down to 8, at which it fits; what still does not is cut.
  init(_ family: Family, in rect: Rect, width: Double) {
    self.rect = rect
    code = family.id
    let codeWidth = TextWidth.width(
      of: family.id, size: Self.codeStyle.size, face: Self.codeStyle.face)
    indent = 16 + codeWidth + 8
    let room = width - indent
    var style = TextStyle.head
    var lines = Paragraph.lines(family.name, width: room, style: style)
    while Double(lines.count) * style.size * 1.2 > rect.height - 8
      || isTooWide(family.name, room, style),
      style.size > 8
    {
      style = style.sized(style.size - 0.5)
      lines = Paragraph.lines(family.name, width: room, style: style)
    }
    let most = max(1, Int((rect.height - 8) / (style.size * 1.2)))
    isCut = lines.count > most || isTooWide(family.name, room, style)
    self.lines = Paragraph.lines(family.name, width: room, style: style, atMost: most)
    self.style = style
  }

  /// The words, about the middle of the lane.
  func texts(index: Int) -> [Scene.Text] {
    let leading = style.size * 1.2
    let top = rect.centre.y - leading * Double(lines.count) / 2
    let first = top + leading * 0.8
    let code = Scene.Text(
      place: Point(x: rect.x + 16, y: lines.count == 1 ? rect.centre.y + 6.5 : first + 2),
      text: code,
      style: Self.codeStyle, ink: .laneTitle(index))
    return [code]
      + lines.enumerated().map { number, line in
        Scene.Text(
          place: Point(x: rect.x + indent, y: first + leading * Double(number)), text: line,
          style: style, ink: .laneTitle(index))
      }
  }
}

/// Whether a word is too long for a line.
private func isTooWide(_ name: String, _ width: Double, _ style: TextStyle) -> Bool {
  wordGroups(name).contains {
    TextWidth.width(of: $0, size: style.size, face: style.face) > width
  }
}
