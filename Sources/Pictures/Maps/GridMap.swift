internal import Careers

/// Profiles in lanes by family and columns by the experience asked, with the moves between them.
struct GridMap {
  private let content: MapContent
  private let words: MapWords
  private let highlight: Highlight?
  /// The families whose lanes stand out; `nil` where all do alike.
  private let focus: Set<String>?
  /// The families drawn, from top to bottom.
  private let lanes: [Family]
  /// The columns drawn, from left to right.
  private let columns: [MapColumn]
  private let columnOf: [PlaceID: MapColumn]

  /// Room above the drawing for the heads of columns.
  static let heads = 44.0

  init(_ content: MapContent, words: MapWords, highlight: Highlight? = nil) {
    self.content = content
    self.words = words
    self.highlight = highlight
    let drawn = Set(content.profiles.map(\.family))
    let families = content.nomenclature.families.filter { drawn.contains($0.id) }
    focus = highlight?.families ?? content.family.map { [$0.id] }
    lanes = LaneOrder.order(Self.costs(families, content)).map { families[$0] }
    let columnOf = MapColumn.columns(of: content.nomenclature)
    columns = Set(content.places.compactMap { columnOf[$0] }).sorted()
    self.columnOf = columnOf
  }

  /// What families have to do with each other: the firmer a move between them, the more.
  private static func costs(_ families: [Family], _ content: MapContent) -> [[Int]] {
    let places = Dictionary(
      uniqueKeysWithValues: families.enumerated().map { ($0.element.id, $0.offset) })
    func lane(_ place: PlaceID) -> Int? {
      content.nomenclature.profile(place).flatMap { places[$0.family] }
    }
    var costs = families.map { _ in families.map { _ in 0 } }
    for move in content.nomenclature.moves {
      guard let from = lane(move.from), let to = lane(move.to), from != to else { continue }
      costs[from][to] += 4 - move.doubt.rawValue
      costs[to][from] += 4 - move.doubt.rawValue
    }
    return costs
  }

  // MARK: The grid

  /// The boxes in their cells, and their rows before they are chosen.
  private func grid() -> Grid {
    let laneOf = laneOf
    var cells: [[Int]: Int] = [:]
    var boxes: [(lane: Int, place: Int, column: Int)] = []
    for (index, place) in content.places.enumerated() {
      let column = column(of: place)
      let isLoose = content.nomenclature.profile(place) == nil
      let cell = [isLoose ? -1 : laneOf[index], column]
      boxes.append((laneOf[index], cells[cell, default: 0], column))
      cells[cell, default: 0] += 1
    }
    let laneRows = lanes.indices.map { lane in
      max(1, cells.filter { $0.key[0] == lane }.map(\.value).max() ?? 1)
    }
    var starts = [0]
    for rows in laneRows { starts.append(starts[starts.count - 1] + rows) }
    let index = Dictionary(
      uniqueKeysWithValues: content.places.enumerated().map { ($0.element, $0.offset) })
    let grid = Grid(
      laneRows: laneRows, columnCount: columns.count, isLastLoose: columns.last == .outside,
      boxes: boxes.map { Grid.Box(row: starts[$0.lane] + $0.place, column: $0.column) },
      edges: zip(content.moves, styles(content.moves)).map { move, style in
        guard let from = index[move.from], let to = index[move.to] else {
          preconditionFailure("\(move.from) → \(move.to) is not on the map")
        }
        return Grid.Edge(source: from, target: to, style: style)
      })
    return RowOrder.ordered(grid, by: stated(index), laneOf: laneOf)
  }

  /// All moves between the places drawn, whatever their doubt: rows and lanes follow them, so that maps with more
  /// or fewer lines have their boxes in the same order.
  private func stated(_ index: [PlaceID: Int]) -> [Grid.Edge] {
    content.nomenclature.moves.compactMap { move in
      guard let from = index[move.from], let to = index[move.to] else { return nil }
      return Grid.Edge(source: from, target: to, style: 0)
    }
  }

  /// The style of each move: moves of one doubt leave a box together, lit or not, so that no line moves when a route
  /// is lit.
  ///
  /// Where people are counted, those of a box leave apart as long as there are styles, for a line that was
  /// shared would show the widest and not the sum.
  private func styles(_ moves: [Move]) -> [Int] {
    guard !content.counts.isEmpty else { return moves.map(\.doubt.rawValue) }
    var counted: [PlaceID: Int] = [:]
    return moves.map { move in
      guard content.counts[move] != nil else { return 0 }
      counted[move.from, default: 0] += 1
      return min(3, counted[move.from] ?? 1)
    }
  }

  private var laneOf: [Int] {
    content.places.map { place in
      guard let profile = content.nomenclature.profile(place) else { return 0 }
      return lanes.firstIndex { $0.id == profile.family } ?? 0
    }
  }

  private func column(of place: PlaceID) -> Int {
    columns.firstIndex { $0 == columnOf[place] } ?? 0
  }

  // MARK: The scene

  /// The map.
  ///
  /// - Complexity: that of ``GridRouting``.
  func scene() -> Scene {
    let grid = grid()
    let measures = measures(grid)
    let routing = GridRouting(grid, measures)
    let frame = PageFrame(words: words)
    var (scene, top) = frame.page(
      width: routing.width, height: routing.height, heads: Self.heads)
    let origin = Point(x: PageFrame.margin, y: top)
    addLanes(routing, origin, measures, &scene)
    addHeads(routing, top, measures, &scene)
    let shapes = MapShapes(content: content, words: words)
    for (place, rect) in zip(content.places, routing.boxes) {
      scene.boxes.append(
        shapes.box(
          place, rect: rect.moved(by: origin),
          emphasis: highlight.map { $0.emphasis(of: place) } ?? .plain))
    }
    scene.lines = lines(routing, origin, shapes)
    scene.discs = discs(scene)
    if highlight != nil { scene.texts += figures(scene) }
    let ends = Set([content.counts.values.min(), content.counts.values.max()].compactMap(\.self))
    frame.finish(
      &scene,
      widths: ends.sorted().map {
        (MapShapes.width(ofPeople: $0, most: ends.max() ?? 1), words.people($0))
      })
    return scene
  }

  /// How many people make each move that is counted, on the longest piece of its line.
  private func figures(_ scene: Scene) -> [Scene.Text] {
    content.moves.compactMap { move in
      guard let count = content.counts[move], let line = line(of: move, scene) else { return nil }
      let disc = Scene.Disc(number: count, on: line.points)
      // Between two boxes one above the other there is only room beside the line.
      let isTight = disc.radius < 8
      return Scene.Text(
        place: Point(x: disc.centre.x + (isTight ? 7 : 0), y: disc.centre.y + (isTight ? 3 : 4)),
        text: disc.text, style: TextStyle(size: isTight ? 8.5 : 11, face: .bold), ink: line.ink,
        anchor: isTight ? .start : .middle, hasGround: !isTight)
    }
  }

  private func line(of move: Move, _ scene: Scene) -> Scene.Line? {
    scene.lines.first { line in
      guard let (source, target) = line.ends else { return false }
      return scene.boxes[source].id == move.from.text && scene.boxes[target].id == move.to.text
    }
  }

  /// The numbers of the steps of the route shown, each on the longest piece of its line.
  private func discs(_ scene: Scene) -> [Scene.Disc] {
    guard let highlight else { return [] }
    return highlight.main.enumerated().compactMap { step, move in
      line(of: move, scene).map { Scene.Disc(number: step + 1, on: $0.points) }
    }
  }

  /// The usual sizes, with as much room for the titles of lanes as the longest needs.
  private func measures(_ grid: Grid) -> GridMeasures {
    var measures = GridMeasures()
    let heights = grid.laneRows.map { rows in
      Double(rows) * (measures.boxHeight + measures.rowGap) - measures.rowGap + 2 * measures.lanePad
    }
    while measures.left < 270,
      zip(lanes, heights).contains(where: { lane, height in
        let rect = Rect(x: 0, y: 0, width: measures.left, height: height)
        return LaneTitle(lane, in: rect, width: measures.left - 20).isCut
      })
    {
      measures.left += 20
    }
    return measures
  }

  private func lines(_ routing: GridRouting, _ origin: Point, _ shapes: MapShapes) -> [Scene.Line] {
    let index = Dictionary(
      uniqueKeysWithValues: content.places.enumerated().map { ($0.element, $0.offset) })
    let lines = content.moves.enumerated().map { number, move in
      shapes.line(
        move, source: index[move.from] ?? 0, target: index[move.to] ?? 0,
        points: routing.edges[number].map { Point(x: $0.x + origin.x, y: $0.y + origin.y) },
        bundle: routing.bundles[number],
        emphasis: highlight.map { $0.emphasis(of: move) } ?? .plain)
    }
    // The firmest last, and so on top.
    return lines.sorted {
      ($0.emphasis.rank, -$0.doubt.rawValue, $0.bundle) < (
        $1.emphasis.rank, -$1.doubt.rawValue, $1.bundle
      )
    }
  }

  private func addLanes(
    _ routing: GridRouting, _ origin: Point, _ measures: GridMeasures, _ scene: inout Scene
  ) {
    let end =
      columns.last == .outside && columns.count > 1
      ? routing.columns[columns.count - 2] + measures.boxWidth + 14 : routing.width
    for (family, extent) in zip(lanes, routing.lanes) {
      let rect = Rect(
        x: origin.x, y: origin.y + extent.lowerBound, width: end,
        height: extent.upperBound - extent.lowerBound)
      let isDimmed = focus.map { !$0.contains(family.id) } ?? false
      let index = content.familyIndex(family.id)
      scene.lanes.append(
        Scene.Lane(rect: rect, family: index, emphasis: isDimmed ? .dimmed : .plain))
      scene.texts += LaneTitle(family, in: rect, width: measures.left - 20).texts(index: index)
    }
  }

  private func addHeads(
    _ routing: GridRouting, _ top: Double, _ measures: GridMeasures, _ scene: inout Scene
  ) {
    for (column, x) in zip(columns, routing.columns) {
      scene.texts.append(
        Scene.Text(
          place: Point(x: PageFrame.margin + x + measures.boxWidth / 2, y: top - 10),
          text: column.head(words), style: .head,
          ink: column.isStated ? .ink : .secondary, anchor: .middle))
    }
  }
}

extension Rect {
  /// The rectangle so much further right and down.
  func moved(by offset: Point) -> Rect {
    Rect(x: x + offset.x, y: y + offset.y, width: width, height: height)
  }
}

extension Scene.Emphasis {
  /// What is drawn later, and so on top, has a higher rank.
  var rank: Int {
    switch self {
    case .dimmed: 0
    case .plain: 1
    case .variant: 2
    case .lit: 3
    }
  }
}
