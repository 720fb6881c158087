internal import Careers

/// What every picture carries around its drawing: title, subtitle, the legend of what is drawn, the source.
struct PageFrame {
  static let margin = 26.0
  /// From the top of the page to the drawing, without heads.
  static let header = 76.0
  static let footer = 74.0

  let words: MapWords

  /// An empty page for a drawing of this size, with room above it for the heads of columns; the drawing starts at
  /// (``margin``, top).
  func page(width: Double, height: Double, heads: Double) -> (Scene, top: Double) {
    let titleWidth = max(
      TextWidth.width(of: words.title, size: TextStyle.title.size, face: .bold),
      TextWidth.width(of: words.subtitle, size: TextStyle.subtitle.size, face: .regular))
    var scene = Scene(
      title: words.title, description: words.subtitle + ". " + words.source, source: words.source,
      provenance: words.provenance, width: max(width, titleWidth, 520) + 2 * Self.margin,
      height: Self.header + heads + height)
    scene.texts.append(
      Scene.Text(place: Point(x: Self.margin, y: 46), text: words.title, style: .title))
    scene.texts.append(
      Scene.Text(
        place: Point(x: Self.margin, y: 68), text: words.subtitle, style: .subtitle,
        ink: .secondary))
    return (scene, Self.header + heads)
  }

  /// Adds the legend of the lines and boxes drawn, and the source, and with them the height they take.
  ///
  /// `widths` are samples of widths that tell a number, with their words.
  func finish(
    _ scene: inout Scene, widths: [(width: Double, text: String)] = [], showsDoubt: Bool = true
  ) {
    var pen = Pen(x: Self.margin, y: scene.height + 30)
    add(words.reading, TextStyle(size: 11, face: .bold), .ink, gap: 16, &pen, &scene)
    let doubts = showsDoubt ? Set(scene.lines.map(\.doubt)) : []
    for doubt in Doubt.allCases where doubts.contains(doubt) {
      sample(doubt, MapShapes.width(doubt), self.words.legend[doubt.rawValue], &pen, &scene)
    }
    for (width, text) in widths { sample(.named, width, text, &pen, &scene) }
    if scene.boxes.contains(where: { $0.shape == .pill }) {
      wrap(&pen, for: 46 + width(words.outside), scene)
      scene.boxes.append(
        Scene.Box(
          id: "x-", rect: Rect(x: pen.x, y: pen.y - 11, width: 38, height: 14), shape: .pill,
          label: Label("", width: 20, style: .outside), ink: .secondary, tooltip: words.outside))
      pen.x += 46
      add(words.outside, .small, .secondary, gap: 24, &pen, &scene)
    }
    if !scene.lines.isEmpty, !words.colourRule.isEmpty {
      wrap(&pen, for: width(words.colourRule), scene)
      add(words.colourRule, .small, .secondary, gap: 24, &pen, &scene)
    }
    pen = Pen(x: Self.margin, y: pen.y + 19)
    add(words.source, .small, .secondary, gap: 0, &pen, &scene)
    scene.width = max(scene.width, pen.x + Self.margin)
    scene.height = pen.y + 25
  }

  private func sample(
    _ doubt: Doubt, _ lineWidth: Double, _ text: String, _ pen: inout Pen, _ scene: inout Scene
  ) {
    wrap(&pen, for: 52 + width(text), scene)
    scene.lines.append(
      Scene.Line(
        points: [Point(x: pen.x, y: pen.y - 4), Point(x: pen.x + 44, y: pen.y - 4)],
        doubt: doubt, ink: .ink, width: lineWidth))
    pen.x += 52
    add(text, .small, .secondary, gap: 24, &pen, &scene)
  }

  /// Where the next words of the legend go.
  private struct Pen {
    var x: Double
    var y: Double
  }

  private func width(_ text: String) -> Double {
    TextWidth.width(of: text, size: TextStyle.small.size, face: .regular)
  }

  /// Starts a new line where the page has no room left.
  private func wrap(_ pen: inout Pen, for width: Double, _ scene: Scene) {
    guard pen.x + width > scene.width - Self.margin, pen.x > Self.margin else { return }
    pen = Pen(x: Self.margin, y: pen.y + 19)
  }

  private func add(
    _ text: String, _ style: TextStyle, _ ink: Scene.Ink, gap: Double, _ pen: inout Pen,
    _ scene: inout Scene
  ) {
    let words = Scene.Text(
      place: Point(x: pen.x, y: pen.y), text: text, style: style, ink: ink)
    scene.texts.append(words)
    pen.x += words.width + gap
  }
}
