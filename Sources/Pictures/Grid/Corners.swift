/// The corners of each edge: its way with the places that lines and ports have got.
struct Corners {
  private let grid: Grid
  private let ways: [EdgeWays.Way]
  private let bundles: Bundles
  private let ports: Ports
  private let boxes: [Rect]
  private let trackX: [Double]
  private let gapY: [Double]

  init(
    _ grid: Grid, _ ways: [EdgeWays.Way], _ bundles: Bundles, _ ports: Ports, _ boxes: [Rect],
    trackX: [Double], gapY: [Double]
  ) {
    self.grid = grid
    self.ways = ways
    self.bundles = bundles
    self.ports = ports
    self.boxes = boxes
    self.trackX = trackX
    self.gapY = gapY
  }

  /// From the border of the source to that of the target, without points on a straight piece.
  ///
  /// - Complexity: O(1).
  func line(of edge: Int) -> [Point] {
    let way = ways[edge]
    let bundle = bundles.ofEdge[edge]
    let source = boxes[grid.edges[edge].source]
    let target = boxes[grid.edges[edge].target]
    if way.exit == .top || way.exit == .bottom {
      let x = source.centre.x + ports.entries[edge]
      return way.exit == .bottom
        ? [Point(x: x, y: source.bottom), Point(x: x, y: target.y)]
        : [Point(x: x, y: source.y), Point(x: x, y: target.bottom)]
    }
    let start = Point(
      x: way.exit == .right ? source.right : source.x, y: ports.exits[bundle])
    let end = Point(x: way.entry == .right ? target.right : target.x, y: ports.entries[edge])
    var points = [start]
    switch way.crossing {
    case .none, .targetRow:
      if let x = x(bundle, way.first) {
        points += [Point(x: x, y: start.y), Point(x: x, y: end.y)]
      }
    case .sourceRow:
      if let x = x(bundle, way.second) {
        points += [Point(x: x, y: start.y), Point(x: x, y: end.y)]
      }
    case .gap(let gap):
      if let first = x(bundle, way.first), let second = x(bundle, way.second),
        let branch = bundles.branch(bundle, in: gap)
      {
        points += [
          Point(x: first, y: start.y), Point(x: first, y: gapY[branch]),
          Point(x: second, y: gapY[branch]), Point(x: second, y: end.y),
        ]
      }
    }
    return Self.simplified(points + [end])
  }

  private func x(_ bundle: Int, _ channel: Int) -> Double? {
    bundles.trunk(bundle, in: channel).map { trackX[$0] }
  }

  /// Without points that repeat one or lie between their neighbours.
  static func simplified(_ points: [Point]) -> [Point] {
    points.reduce(into: [Point]()) { kept, point in
      if kept.last == point { return }
      if kept.count > 1 {
        let (before, last) = (kept[kept.count - 2], kept[kept.count - 1])
        let isOnLine =
          (before.x == last.x && last.x == point.x)
          || (before.y == last.y && last.y == point.y)
        if isOnLine { kept.removeLast() }
      }
      kept.append(point)
    }
  }
}
