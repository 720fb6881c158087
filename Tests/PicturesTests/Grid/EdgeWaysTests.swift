import Testing

@testable import Pictures

struct EdgeWaysTests {
  private func ways(_ boxes: [(row: Int, column: Int)], _ edges: [(Int, Int)]) -> [EdgeWays.Way] {
    EdgeWays.ways(
      Grid(
        laneRows: [1 + (boxes.map(\.row).max() ?? 0)],
        columnCount: 1 + (boxes.map(\.column).max() ?? 0), isLastLoose: false,
        boxes: boxes.map { Grid.Box(row: $0.row, column: $0.column) },
        edges: edges.map { Grid.Edge(source: $0.0, target: $0.1, style: 0) }))
  }

  @Test func `neighbours in a row are joined in one channel`() {
    let way = ways([(0, 0), (0, 1)], [(0, 1)])[0]
    #expect(way == EdgeWays.Way(exit: .right, entry: .left, first: 1, second: 1, crossing: .none))
  }

  @Test func `the way back leaves on the left`() {
    let way = ways([(0, 0), (0, 1)], [(1, 0)])[0]
    #expect(way == EdgeWays.Way(exit: .left, entry: .right, first: 1, second: 1, crossing: .none))
  }

  @Test func `an empty row is crossed, one with a box is not`() {
    #expect(ways([(0, 0), (0, 2)], [(0, 1)])[0].crossing == .sourceRow)
    let blocked = ways([(0, 0), (0, 1), (0, 2)], [(0, 2)])[0]
    guard case .gap = blocked.crossing else {
      Issue.record("\(blocked)")
      return
    }
  }

  @Test func `boxes one above the other are joined straight unless one stands between`() {
    #expect(ways([(0, 0), (2, 0)], [(0, 1)])[0].exit == .bottom)
    #expect(ways([(0, 0), (2, 0)], [(1, 0)])[0].exit == .top)
    let around = ways([(0, 0), (1, 0), (2, 0)], [(0, 2)])[0]
    #expect(around.exit == around.entry && around.exit != .bottom)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `no row is crossed where it holds a box`(seed: UInt64) {
    let grid = RandomGrid(seed: seed).grid
    for (edge, way) in zip(grid.edges, EdgeWays.ways(grid)) {
      let row: Int
      switch way.crossing {
      case .sourceRow: row = grid.boxes[edge.source].row
      case .targetRow: row = grid.boxes[edge.target].row
      case .none, .gap: continue
      }
      for column in min(way.first, way.second)..<max(way.first, way.second) {
        #expect(!grid.occupied[row][column])
      }
    }
  }
}
