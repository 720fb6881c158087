import TestSupport

@testable import Pictures

/// A random grid with its rows chosen: lanes, holes, hubs, edges both ways, and sometimes boxes beside the rows.
struct RandomGrid: CustomStringConvertible {
  let seed: UInt64
  let grid: Grid
  let laneOf: [Int]

  init(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let laneRows = (0...random.below(4)).map { _ in 1 + random.below(4) }
    let isLastLoose = random.below(2) == 0
    let columns = 1 + random.below(5) + (isLastLoose ? 1 : 0)
    var boxes: [Grid.Box] = []
    var laneOf: [Int] = []
    var start = 0
    let fill = 1 + random.below(4)
    for (lane, rows) in laneRows.enumerated() {
      for column in 0..<(isLastLoose ? columns - 1 : columns) {
        for row in 0..<rows where random.below(4) < fill {
          boxes.append(Grid.Box(row: start + row, column: column))
          laneOf.append(lane)
        }
      }
      start += rows
    }
    if isLastLoose {
      for _ in 0...random.below(8) {
        boxes.append(Grid.Box(row: random.below(start), column: columns - 1))
        laneOf.append(0)
      }
    }
    var edges: [Grid.Edge] = []
    if boxes.count > 1 {
      var pairs: Set<[Int]> = []
      for _ in 0..<random.below(1 + 3 * boxes.count) {
        // Every other edge leaves or reaches a hub, so that sides get crowded.
        let source = random.below(3) == 0 ? 0 : random.below(boxes.count)
        let target = random.below(3) == 0 ? boxes.count / 2 : random.below(boxes.count)
        guard source != target, pairs.insert([source, target]).inserted else { continue }
        edges.append(Grid.Edge(source: source, target: target, style: random.below(4)))
      }
    }
    self.seed = seed
    self.laneOf = laneOf
    grid = RowOrder.ordered(
      Grid(
        laneRows: laneRows, columnCount: columns, isLastLoose: isLastLoose, boxes: boxes,
        edges: edges), laneOf: laneOf)
  }

  var description: String {
    "seed \(seed): \(grid.boxes.count) boxes, \(grid.edges.count) edges, lanes \(grid.laneRows)"
  }
}
