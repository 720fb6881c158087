import TestSupport
import Testing

@testable import Pictures

struct RowOrderTests {
  @Test(arguments: 0..<100 as Range<UInt64>)
  func `no two boxes share a cell, and each stays in its lane`(seed: UInt64) {
    let random = RandomGrid(seed: seed)
    let grid = random.grid
    var cells: Set<[Int]> = []
    for (index, box) in grid.boxes.enumerated() where !grid.isLoose(index) {
      #expect(cells.insert([box.row, box.column]).inserted, "\(random)")
      let start = grid.laneRows[..<random.laneOf[index]].reduce(0, +)
      #expect((start..<start + grid.laneRows[random.laneOf[index]]).contains(box.row))
    }
  }

  @Test func `neighbours come to lie side by side`() {
    let grid = Grid(
      laneRows: [3], columnCount: 2, isLastLoose: false,
      boxes: [0, 1, 2].map { Grid.Box(row: $0, column: 0) }
        + [0, 1, 2].map { Grid.Box(row: $0, column: 1) },
      edges: [(0, 5), (1, 4), (2, 3)].map { Grid.Edge(source: $0.0, target: $0.1, style: 0) })
    let ordered = RowOrder.ordered(grid, laneOf: Array(repeating: 0, count: 6))
    for edge in grid.edges {
      #expect(ordered.boxes[edge.source].row == ordered.boxes[edge.target].row)
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `no other choice of places is nearer to the wishes`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let places = (0..<1 + random.below(7)).map { Double($0 * (1 + random.below(2))) }.sorted()
    let wishes = (0..<random.below(places.count + 1)).map { _ in Double(random.below(12)) }.sorted()
    let chosen = RowOrder.nearest(wishes, among: places)
    #expect(chosen.count == wishes.count)
    func distance(_ some: [Double]) -> Double {
      zip(some, wishes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    }
    let every = (0..<1 << places.count).map { set in
      places.indices.filter { set & (1 << $0) != 0 }.map { places[$0] }
    }.filter { $0.count == wishes.count }
    #expect(distance(chosen) == every.map(distance).min())
    #expect(every.contains(chosen))
  }
}
