/// The heights of a grid: where rows, lines in gaps, lanes and the boxes beside the rows lie.
///
/// Requires: how many lines each gap holds.
/// Ensures: middles of rows and of loose boxes are multiples of 4, lines in gaps odd numbers, so that no line that
/// leaves a box (see ``Ports``) lies on one in a gap; loose boxes do not overlap.
struct RowFrame: Sendable {
  /// The middle of each row.
  let rows: [Double]
  /// The highest line of each gap.
  let gaps: [Double]
  /// Top and bottom of each lane.
  let lanes: [ClosedRange<Double>]
  /// The middle of each loose box, by box.
  let loose: [Int: Double]
  let height: Double
  private let pitch: Double

  /// - Complexity: O(rows + n log n) for n loose boxes.
  init(_ grid: Grid, linesInGap: [Int], _ measures: GridMeasures) {
    let starts = grid.laneStarts
    var rows: [Double] = []
    var gaps: [Double] = []
    var borders = [0.0]
    var y = 0.0
    for gap in 0...grid.rowCount {
      let isEnd = gap == 0 || gap == grid.rowCount
      let least =
        starts.contains(gap)
        ? measures.laneGap + 2 * measures.lanePad : isEnd ? measures.lanePad : measures.rowGap
      let lines = Double(max(0, linesInGap[gap] - 1)) * measures.trackPitch
      let needed = linesInGap[gap] == 0 ? 0 : lines + 2 * measures.gapMargin
      let height = max(least, needed)
      let middle = y + height / 2
      // The nearest odd number, so that lines in gaps never lie at the height of a box's line.
      gaps.append(2 * ((middle - lines / 2 - 1) / 2).rounded() + 1)
      if starts.contains(gap) { borders.append(middle) }
      y += height
      guard gap < grid.rowCount else { continue }
      rows.append(((y + measures.boxHeight / 2) / 4).rounded(.up) * 4)
      y = rows[gap] + measures.boxHeight / 2
    }
    let loose = Self.loose(grid, rows, measures)
    let lowest = loose.values.max().map { $0 + measures.loosePitch / 2 } ?? 0
    height = max(y, lowest)
    borders.append(y)
    lanes = grid.laneRows.indices.map { lane in
      let top = borders[lane] + (lane == 0 ? 0 : measures.laneGap / 2)
      let isLast = lane == grid.laneRows.count - 1
      return top...borders[lane + 1] - (isLast ? 0 : measures.laneGap / 2)
    }
    self.rows = rows
    self.gaps = gaps
    self.loose = loose
    pitch = measures.trackPitch
  }

  /// The height of a line in a gap.
  func line(_ track: Int, in gap: Int) -> Double { gaps[gap] + Double(track) * pitch }

  /// Loose boxes near the rows they wish: what overlaps is pooled and spread about its mean (the
  /// pool-adjacent-violators method of Ayer and others 1955).
  private static func loose(
    _ grid: Grid, _ rows: [Double], _ measures: GridMeasures
  ) -> [Int: Double] {
    let order = grid.boxes.indices.filter(grid.isLoose)
      .sorted { (grid.boxes[$0].row, $0) < (grid.boxes[$1].row, $1) }
    let pitch = measures.loosePitch
    var pools: [(sum: Double, count: Int)] = []
    for (index, box) in order.enumerated() {
      let wish = rows.isEmpty ? 0 : rows[min(grid.boxes[box].row, rows.count - 1)]
      pools.append((wish - Double(index) * pitch, 1))
      while pools.count > 1, let last = pools.last,
        case let previous = pools[pools.count - 2],
        last.sum / Double(last.count) < previous.sum / Double(previous.count)
      {
        pools.removeLast(2)
        pools.append((previous.sum + last.sum, previous.count + last.count))
      }
    }
    var middles: [Int: Double] = [:]
    var least = measures.loosePitch / 2
    var index = 0
    for pool in pools {
      for _ in 0..<pool.count {
        let wish = pool.sum / Double(pool.count) + Double(index) * pitch
        let middle = max(((wish / 4).rounded() * 4), (least / 4).rounded(.up) * 4)
        middles[order[index]] = middle
        least = middle + pitch
        index += 1
      }
    }
    return middles
  }
}
