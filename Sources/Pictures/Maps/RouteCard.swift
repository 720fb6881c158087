internal import Careers
internal import Routes

/// Routes side by side, each a strip from top to bottom, each step with the words that state it.
struct RouteCard {
  private let routes: [Route]
  private let content: MapContent
  private let words: MapWords

  private static let boxWidth = 208.0
  private static let boxHeight = 34.0
  private static let pad = 18.0
  private static let stripGap = 14.0
  /// From a strip's top to its first box.
  private static let head = 56.0
  /// From the left of a box to the line below it, and from there to the words beside it.
  private static let lineInset = 22.0
  private static let wordsInset = 16.0
  private static let quotation = TextStyle(size: 10, face: .regular)
  private static let evidence = TextStyle(size: 11, face: .bold)
  private static let leading = 1.25

  /// - Precondition: there is a route.
  init(_ routes: [Route], in nomenclature: Nomenclature, words: MapWords) {
    precondition(!routes.isEmpty, "no route to show")
    self.routes = routes
    self.words = words
    content = MapContent(nomenclature, profiles: [], moves: routes.flatMap(\.moves))
  }

  /// The card.
  ///
  /// - Complexity: O(moves of the routes).
  func scene() -> Scene {
    let width = Self.boxWidth + 2 * Self.pad
    let heights = routes.map(height)
    let count = Double(routes.count)
    let frame = PageFrame(words: words)
    var (scene, top) = frame.page(
      width: count * width + (count - 1) * Self.stripGap, height: heights.max() ?? 0, heads: 12)
    for (number, route) in routes.enumerated() {
      let x = PageFrame.margin + Double(number) * (width + Self.stripGap)
      add(
        route, number, Rect(x: x, y: top, width: width, height: heights[number]), &scene)
    }
    frame.finish(&scene)
    return scene
  }

  private func add(_ route: Route, _ number: Int, _ strip: Rect, _ scene: inout Scene) {
    let family = content.nomenclature.profile(route.places[route.places.count - 1])?.family
    scene.lanes.append(
      Scene.Lane(
        rect: strip, family: number == 0 ? family.map(content.familyIndex) : nil, hasBar: false))
    for (line, text) in words.routeHeads[number].enumerated() {
      scene.texts.append(
        Scene.Text(
          place: Point(x: strip.x + Self.pad, y: strip.y + 24 + 17 * Double(line)), text: text,
          style: line == 0 ? .head : .small, ink: line == 0 ? .ink : .secondary))
    }
    let shapes = MapShapes(content: content, words: words)
    var y = strip.y + Self.head
    for (step, place) in route.places.enumerated() {
      let rect = Rect(
        x: strip.x + Self.pad, y: y, width: Self.boxWidth, height: Self.boxHeight)
      let isEnd = step == 0 || step == route.moves.count
      var box = shapes.box(place, rect: rect, emphasis: isEnd ? .lit : .plain)
      box.id = "\(number + 1)-\(place)"
      scene.boxes.append(box)
      guard step < route.moves.count else { return }
      y = rect.bottom + gap(route.moves[step])
      add(route.moves[step], below: rect, to: y, &scene)
    }
  }

  /// A step from the box that was added last to the next, which will start at a height.
  private func add(_ move: Move, below rect: Rect, to y: Double, _ scene: inout Scene) {
    let x = rect.x + Self.lineInset
    let source = scene.boxes.count - 1
    scene.lines.append(
      MapShapes(content: content, words: words).line(
        move, source: source, target: source + 1,
        points: [Point(x: x, y: rect.bottom), Point(x: x, y: y)], bundle: source))
    var base = rect.bottom + 10
    for (text, style) in lines(move) {
      base += style.size * Self.leading
      scene.texts.append(
        Scene.Text(
          place: Point(x: x + Self.wordsInset, y: base - style.size * 0.2), text: text,
          style: style, ink: style == Self.evidence ? .ink : .secondary))
    }
  }

  /// The words of a step: how it is stated, by which sheet and line, in which words.
  private func lines(_ move: Move) -> [(String, TextStyle)] {
    guard let evidence = move.evidence.first else { return [(words.supposed, Self.evidence)] }
    let head = "\(words.doubts[move.doubt.rawValue]), \(words.sheet) \(evidence.sheet)"
    let text = "«\u{A0}\(evidence.cue) […] \(evidence.mention)\u{A0}», l.\u{A0}\(evidence.lines)"
    let width = Self.boxWidth - Self.lineInset - Self.wordsInset
    let quoted = Paragraph.lines(text, width: width, style: Self.quotation, atMost: 5)
    return [(Label.cut(head, to: width, Self.evidence), Self.evidence)]
      + quoted.map { ($0, Self.quotation) }
  }

  /// The room between two boxes that a step's words take.
  private func gap(_ move: Move) -> Double {
    20 + lines(move).reduce(0) { $0 + $1.1.size * Self.leading }
  }

  private func height(_ route: Route) -> Double {
    Self.head + Double(route.places.count) * Self.boxHeight + route.moves.reduce(0) { $0 + gap($1) }
      + Self.pad
  }
}
