/// A grid with every box and edge in its place on the page: the steps, in their order.
///
/// Requires: boxes in rows of their lanes and columns (``LaneOrder``, ``RowOrder``).
/// Ensures: no two boxes overlap; no edge passes a box; no two edges lie on each other, but for those that leave
/// a box as one bundle or arrive at one port; every edge starts and ends on the borders of its boxes. The same
/// grid gives the same places.
struct GridRouting: Sendable {
  let boxes: [Rect]
  /// The corners of each edge, from border to border.
  let edges: [[Point]]
  /// The bundle of each edge.
  let bundles: [Int]
  /// Top and bottom of each lane.
  let lanes: [ClosedRange<Double>]
  /// The left border of each column.
  let columns: [Double]
  let width: Double
  let height: Double

  /// Routes the edges of a grid.
  ///
  /// - Complexity: O(edges × rows + n²) for n the most lines in one channel.
  init(_ grid: Grid, _ measures: GridMeasures = GridMeasures()) {
    // 1. The way of each edge through channels and gaps.
    let ways = EdgeWays.ways(grid)
    // 2. What leaves a box together.
    let bundles = Bundles(grid, ways)
    // 3. Lines in gaps side by side: the heights follow.
    let gapTracks = Self.gapTracks(bundles)
    let rows = RowFrame(
      grid, linesInGap: Self.counts(gapTracks, bundles.branches.map(\.gap), grid.rowCount + 1),
      measures)
    // 4. Lines in channels side by side: the widths follow.
    let items = bundles.trunks.map { trunk in
      Self.item(trunk, gapTracks, bundles, rows, measures)
    }
    let trackOf = Self.tracks(items, at: bundles.trunks.map(\.channel))
    let columns = ColumnFrame(
      grid,
      linesInChannel: Self.counts(trackOf, bundles.trunks.map(\.channel), grid.columnCount + 1),
      measures)
    let trackX = zip(bundles.trunks, trackOf).map { columns.line($1, in: $0.channel) }
    // 5. Where lines leave and arrive.
    let ports = Ports(
      grid, ways, bundles, rows, trackX: trackX, trunkExtents: items.map(\.extent))
    // 6. Boxes and corners.
    let boxes = Self.boxes(grid, rows, columns, measures)
    self.boxes = boxes
    let gapY = zip(bundles.branches, gapTracks).map { rows.line($1, in: $0.gap) }
    edges = grid.edges.indices.map { edge in
      Corners(grid, ways, bundles, ports, boxes, trackX: trackX, gapY: gapY).line(of: edge)
    }
    self.bundles = bundles.ofEdge
    lanes = rows.lanes
    self.columns = columns.columns
    width = columns.width
    height = rows.height
  }

  private static func gapTracks(_ bundles: Bundles) -> [Int] {
    let items = bundles.branches.map { branch in
      let before = branch.before.map(Self.stretch)
      let after = branch.after.map(Self.stretch)
      return Tracks.Item(extent: hull(before + after), before: before, after: after)
    }
    return tracks(items, at: bundles.branches.map(\.gap))
  }

  /// The tracks of lines that lie at different places.
  private static func tracks(_ items: [Tracks.Item], at places: [Int]) -> [Int] {
    var result = Array(repeating: 0, count: items.count)
    for place in Set(places).sorted() {
      let here = items.indices.filter { places[$0] == place }
      for (item, track) in zip(here, Tracks.assign(here.map { items[$0] })) {
        result[item] = track
      }
    }
    return result
  }

  /// How many tracks each place needs.
  private static func counts(_ tracks: [Int], _ places: [Int], _ count: Int) -> [Int] {
    zip(tracks, places).reduce(into: Array(repeating: 0, count: count)) { counts, item in
      counts[item.1] = max(counts[item.1], item.0 + 1)
    }
  }

  /// A channel as a stretch along a gap.
  private static func stretch(_ channel: Int) -> ClosedRange<Double> {
    Double(channel) - 0.3...Double(channel) + 0.3
  }

  /// A trunk with the heights at which it may be joined.
  private static func item(
    _ trunk: Bundles.Trunk, _ gapTracks: [Int], _ bundles: Bundles, _ rows: RowFrame,
    _ measures: GridMeasures
  ) -> Tracks.Item {
    func stretch(_ join: Bundles.Join) -> ClosedRange<Double> {
      switch join {
      case .row(let row):
        let middle = rows.rows[row]
        return middle - measures.boxHeight / 2...middle + measures.boxHeight / 2
      case .loose(let box):
        let middle = rows.loose[box] ?? 0
        return middle - measures.looseHeight / 2...middle + measures.looseHeight / 2
      case .gap(let gap):
        let track = bundles.branch(trunk.bundle, in: gap).map { gapTracks[$0] } ?? 0
        let line = rows.line(track, in: gap)
        return line - 1...line + 1
      }
    }
    let before = trunk.before.map(stretch)
    let after = trunk.after.map(stretch)
    return Tracks.Item(extent: hull(before + after), before: before, after: after)
  }

  private static func hull(_ stretches: [ClosedRange<Double>]) -> ClosedRange<Double> {
    (stretches.map(\.lowerBound).min() ?? 0)...(stretches.map(\.upperBound).max() ?? 0)
  }

  private static func boxes(
    _ grid: Grid, _ rows: RowFrame, _ columns: ColumnFrame, _ measures: GridMeasures
  ) -> [Rect] {
    grid.boxes.indices.map { index in
      let box = grid.boxes[index]
      let height = grid.isLoose(index) ? measures.looseHeight : measures.boxHeight
      let middle = rows.loose[index] ?? rows.rows[box.row]
      return Rect(
        x: columns.columns[box.column], y: middle - height / 2, width: measures.boxWidth,
        height: height)
    }
  }
}
