internal import Careers

/// A profile with those that lead to it on its left and those it leads to on its right, step by step.
///
/// Each place stands in the column of the fewest moves it takes; one that is before and after stands on both sides.
/// Only moves from one column to the next are drawn. Nothing leads through an outside place.
struct EgoMap {
  /// A place in a column: -1 is a step before, 2 two steps after.
  private struct Stop: Hashable {
    let place: PlaceID
    let step: Int
  }

  private let content: MapContent
  private let depth: Int
  private let stops: [Stop]
  /// The moves drawn, with the columns of their ends.
  private let moves: [(move: Move, from: Stop, to: Stop)]

  /// - Precondition: the place is a profile of the nomenclature, `depth >= 1`.
  /// - Complexity: O(depth × moves).
  init(around centre: PlaceID, depth: Int, in nomenclature: Nomenclature, maxDoubt: Doubt) {
    precondition(depth >= 1, "a depth of at least 1, not \(depth)")
    self.depth = depth
    let moves = nomenclature.moves.filter { $0.doubt <= maxDoubt }
    let after = Self.steps(from: centre, depth, in: nomenclature) { place in
      moves.filter { $0.from == place }.map(\.to)
    }
    let before = Self.steps(from: centre, depth, in: nomenclature) { place in
      moves.filter { $0.to == place }.map(\.from)
    }
    var drawn: [(move: Move, from: Stop, to: Stop)] = []
    for move in moves {
      if let from = after[move.from], let to = after[move.to], to == from + 1 {
        drawn.append((move, Stop(place: move.from, step: from), Stop(place: move.to, step: to)))
      }
      if let from = before[move.from], let to = before[move.to], from == to + 1 {
        drawn.append((move, Stop(place: move.from, step: -from), Stop(place: move.to, step: -to)))
      }
    }
    self.moves = drawn
    stops = Set(drawn.flatMap { [$0.from, $0.to] } + [Stop(place: centre, step: 0)])
      .sorted { ($0.step, $0.place) < ($1.step, $1.place) }
    content = MapContent(
      nomenclature, profiles: stops.compactMap { nomenclature.profile($0.place) },
      moves: drawn.map(\.move))
  }

  /// How many boxes and moves the map has.
  var size: (boxes: Int, moves: Int) { (stops.count, moves.count) }

  /// The fewest moves to each place, up to a number.
  private static func steps(
    from centre: PlaceID, _ depth: Int, in nomenclature: Nomenclature,
    _ neighbours: (PlaceID) -> [PlaceID]
  ) -> [PlaceID: Int] {
    var steps = [centre: 0]
    var layer = [centre]
    for step in 1...depth {
      let inside = layer.filter { nomenclature.profile($0) != nil }
      layer = inside.flatMap(neighbours).filter { steps.updateIfNew($0, step) }
    }
    return steps
  }

  /// The map.
  ///
  /// - Complexity: that of ``GridRouting``.
  func scene(words: MapWords) -> Scene {
    var measures = GridMeasures()
    measures.left = 0
    measures.rowGap = 12
    measures.channelLeast = 90
    let routing = GridRouting(grid(), measures)
    let frame = PageFrame(words: words)
    var (scene, top) = frame.page(width: routing.width, height: routing.height, heads: 44)
    let origin = Point(x: PageFrame.margin, y: top)
    let shapes = MapShapes(content: content, words: words)
    let first = stops.first?.step ?? 0
    for (column, x) in routing.columns.enumerated() {
      scene.texts.append(
        Scene.Text(
          place: Point(x: origin.x + x + measures.boxWidth / 2, y: top - 12),
          text: words.steps[depth + first + column], style: .head, ink: .secondary,
          anchor: .middle))
    }
    let after = Set(stops.filter { $0.step >= 0 }.map(\.place))
    for (stop, rect) in zip(stops, routing.boxes) {
      var box = shapes.box(
        stop.place, rect: rect.moved(by: origin), emphasis: stop.step == 0 ? .lit : .plain)
      // One that is also after keeps its code there.
      if stop.step < 0, after.contains(stop.place) { box.id += "-before" }
      scene.boxes.append(box)
    }
    let places = Dictionary(
      uniqueKeysWithValues: stops.enumerated().map { ($0.element, $0.offset) })
    scene.lines = moves.enumerated().map { index, move in
      shapes.line(
        move.move, source: places[move.from] ?? 0, target: places[move.to] ?? 0,
        points: routing.edges[index].map { Point(x: $0.x + origin.x, y: $0.y + origin.y) },
        bundle: routing.bundles[index])
    }.sorted { (-$0.doubt.rawValue, $0.bundle) < (-$1.doubt.rawValue, $1.bundle) }
    frame.finish(&scene)
    return scene
  }

  private func grid() -> Grid {
    let first = stops.first?.step ?? 0
    let last = stops.last?.step ?? 0
    var counts: [Int: Int] = [:]
    let boxes = stops.map { stop in
      defer { counts[stop.step, default: 0] += 1 }
      return Grid.Box(row: counts[stop.step, default: 0], column: stop.step - first)
    }
    let places = Dictionary(
      uniqueKeysWithValues: stops.enumerated().map { ($0.element, $0.offset) })
    let grid = Grid(
      laneRows: [counts.values.max() ?? 1], columnCount: last - first + 1, isLastLoose: false,
      boxes: boxes,
      edges: moves.map { move in
        Grid.Edge(
          source: places[move.from] ?? 0, target: places[move.to] ?? 0,
          style: move.move.doubt.rawValue)
      })
    return RowOrder.ordered(grid, laneOf: boxes.map { _ in 0 })
  }
}

extension [PlaceID: Int] {
  /// Sets a value that is not there yet; says whether it did.
  fileprivate mutating func updateIfNew(_ place: PlaceID, _ step: Int) -> Bool {
    guard self[place] == nil else { return false }
    self[place] = step
    return true
  }
}
