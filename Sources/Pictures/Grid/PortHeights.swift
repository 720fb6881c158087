/// The heights that a side of a box offers to lines, from its middle, and the choice among them.
///
/// Multiples of 4, or the even numbers between them, but for those too near to lines beside the box. Lines beside
/// it lie at multiples of 4, so that the even numbers between are always 2 away.
struct PortHeights {
  private let reach: Double
  /// The lattices to choose from, those with more distance first.
  private let lattices: [[[Double]]]

  init(avoiding near: [Double], reach: Double) {
    self.reach = reach
    lattices = [4.0, 2].map { distance in
      [stride(from: -reach, through: reach, by: 4), stride(from: 2 - reach, through: reach, by: 4)]
        .map { heights in
          heights.filter { height in near.allSatisfy { abs($0 - height) >= distance } }
        }
    }
  }

  /// The most lines that fit.
  var most: Int { lattices.joined().map(\.count).max() ?? 0 }

  /// So many ascending heights, as near as can be to an even spread about the middle; the first `above` of them
  /// above all those in `level` and the rest below, where there is room.
  ///
  /// - Precondition: `count <= most`.
  func chosen(_ count: Int, above: Int, level: [Double]) -> [Double] {
    guard count > 0 else { return [] }
    let step = count == 1 ? 0 : min(8, 2 * reach / Double(count - 1))
    let wishes = (0..<count).map { step * (Double($0) - Double(count - 1) / 2) }
    if let highest = level.min(), let lowest = level.max() {
      let upper = wishes[..<above].map { $0 - 4 }
      let lower = wishes[above...].map { $0 + 4 }
      if let first = best(upper, where: { $0 < highest }),
        let second = best(lower, where: { $0 > lowest })
      {
        return first + second
      }
    }
    guard let heights = best(wishes, where: { _ in true }) else {
      preconditionFailure("no side has \(count) heights")
    }
    return heights
  }

  /// The heights nearest to the wishes of the first lattice with enough of them.
  private func best(_ wishes: [Double], where isAllowed: (Double) -> Bool) -> [Double]? {
    for pair in lattices {
      let found = pair.map { $0.filter(isAllowed) }.filter { $0.count >= wishes.count }
        .map { RowOrder.nearest(wishes, among: $0) }
      let best = found.min { distance($0, wishes) < distance($1, wishes) }
      if let best { return best }
    }
    return nil
  }

  private func distance(_ heights: [Double], _ wishes: [Double]) -> Double {
    zip(heights, wishes).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  }
}
