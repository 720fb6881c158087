import Testing

@testable import Pictures

struct GridRoutingTests {
  private func judge(_ grid: Grid, _ routing: GridRouting) -> GridJudge {
    GridJudge(
      boxes: routing.boxes,
      lines: grid.edges.enumerated().map { number, edge in
        GridJudge.Line(
          points: routing.edges[number], source: edge.source, target: edge.target,
          bundle: routing.bundles[number])
      })
  }

  @Test(arguments: 0..<400 as Range<UInt64>)
  func `no box overlaps, no line passes a box or lies on another, all touch their ends`(
    seed: UInt64
  ) {
    let random = RandomGrid(seed: seed)
    let routing = GridRouting(random.grid)
    let faults = judge(random.grid, routing).faults
    #expect(faults.isEmpty, "\(random): \(faults.prefix(3))")
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `everything lies on the page, boxes in their lanes and columns`(seed: UInt64) {
    let grid = RandomGrid(seed: seed).grid
    let routing = GridRouting(grid)
    let page = Rect(x: 0, y: 0, width: routing.width, height: routing.height)
    for (index, rect) in routing.boxes.enumerated() {
      #expect(page.contains(rect) && rect.x == routing.columns[grid.boxes[index].column])
    }
    for point in routing.edges.joined() {
      #expect((0...page.right).contains(point.x) && (0...page.bottom).contains(point.y))
    }
    for (upper, lower) in zip(routing.lanes, routing.lanes.dropFirst()) {
      #expect(upper.upperBound < lower.lowerBound)
    }
  }

  @Test func `a bundle is one source and one style`() {
    let grid = RandomGrid(seed: 11).grid
    let routing = GridRouting(grid)
    for (one, bundle) in routing.bundles.enumerated() {
      for (other, same) in routing.bundles.enumerated() where same == bundle {
        #expect(grid.edges[one].source == grid.edges[other].source)
        #expect(grid.edges[one].style == grid.edges[other].style)
      }
    }
  }

  @Test func `the same grid gives the same places`() {
    let grid = RandomGrid(seed: 5).grid
    #expect(GridRouting(grid).edges == GridRouting(grid).edges)
  }

  @Test func `what is wrong is seen`() {
    let box = Rect(x: 0, y: 0, width: 10, height: 10)
    let far = Rect(x: 100, y: 0, width: 10, height: 10)
    let between = Rect(x: 50, y: 0, width: 10, height: 10)
    let line = { (number: Int, y: Double) in
      GridJudge.Line(
        points: [Point(x: 10, y: y), Point(x: 100, y: y)], source: 0, target: 1, bundle: number)
    }
    #expect(GridJudge(boxes: [box, far], lines: [line(0, 5), line(1, 8)]).faults.isEmpty)
    #expect(GridJudge(boxes: [box, box], lines: []).faults.count == 1)
    #expect(!GridJudge(boxes: [box, far, between], lines: [line(0, 5)]).faults.isEmpty)
    #expect(!GridJudge(boxes: [box, far], lines: [line(0, 11)]).faults.isEmpty)
    let bent = GridJudge.Line(
      points: [Point(x: 10, y: 5), Point(x: 90, y: 5), Point(x: 90, y: 8), Point(x: 100, y: 8)],
      source: 0, target: 1, bundle: 1)
    #expect(!GridJudge(boxes: [box, far], lines: [line(0, 5), bent]).faults.isEmpty)
  }
}
