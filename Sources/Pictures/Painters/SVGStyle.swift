/// The style sheet of an SVG file, and the classes its elements have.
struct SVGStyle {
  let theme: Theme

  /// The typeface, and what to take where it is not installed.
  static let fonts = #"Inter,"Open Sans","DejaVu Sans",sans-serif"#

  /// The class that fills with a colour.
  static func fill(_ ink: Scene.Ink) -> String { "fill-" + name(ink) }

  /// The class that strokes with a colour.
  static func stroke(_ ink: Scene.Ink) -> String { "line-" + name(ink) }

  /// The class of a style of words.
  static func text(_ style: TextStyle) -> String {
    let face =
      switch style.face {
      case .regular: "regular"
      case .medium: "medium"
      case .bold: "bold"
      }
    let size = numeral(style.size).replacing(".", with: "-")
    return "\(face)\(style.isItalic ? "-italic" : "")-\(size)"
  }

  private static func name(_ ink: Scene.Ink) -> String {
    switch ink {
    case .family(let index): "family\(index)"
    case .laneTitle(let index): "title\(index)"
    case .ink: "ink"
    case .secondary: "secondary"
    case .ground: "ground"
    case .onFamily: "on-family"
    case .dimmedInk: "dimmed-ink"
    case .dimmedLine: "dimmed-line"
    }
  }

  /// The rules for what the scene holds, in a fixed order.
  func rules(for scene: Scene) -> String {
    let ground = theme.colour(.ground)
    var rules = [
      "text{font-family:\(Self.fonts)}",
      ".ground{fill:\(ground)}",
      ".line,.casing,.box{fill:none}",
      ".casing{stroke:\(ground);stroke-opacity:.85}",
      ".box{fill:\(ground);stroke-width:1.2}",
      ".pill{stroke-dasharray:3 2.5;stroke-width:1}",
      ".halo{fill:\(ground);stroke:\(ground);stroke-width:6}",
      ".disc{fill:\(theme.colour(.ink));stroke:\(ground);stroke-width:2}",
    ]
    let families = Set(
      scene.boxes.compactMap { family($0.ink) } + scene.lines.compactMap { family($0.ink) }
        + scene.lanes.compactMap(\.family)
    ).sorted()
    let inks: [Scene.Ink] =
      [.ink, .secondary, .ground, .onFamily, .dimmedInk, .dimmedLine]
      + families.map { .family($0) } + families.map { .laneTitle($0) }
    for ink in inks {
      let colour = theme.colour(ink)
      rules.append(".\(Self.fill(ink)){fill:\(colour)}.\(Self.stroke(ink)){stroke:\(colour)}")
    }
    let styles = Set(
      scene.texts.map(\.style) + scene.boxes.flatMap(\.texts).map(\.style)
        + (scene.discs.isEmpty ? [] : [TextStyle(size: 12, face: .bold)]))
    rules += styles.map(rule).sorted()
    return rules.joined(separator: "\n")
  }

  private func family(_ ink: Scene.Ink) -> Int? {
    guard case .family(let index) = ink else { return nil }
    return index
  }

  private func rule(_ style: TextStyle) -> String {
    let boldness =
      switch style.face {
      case .regular: "400"
      case .medium: "500"
      case .bold: "700"
      }
    return ".\(Self.text(style)){font-size:\(numeral(style.size))px;font-weight:\(boldness)"
      + (style.isItalic ? ";font-style:italic}" : "}")
  }
}
