/// Which edges leave a box as one line, and the lines they run along together.
///
/// Requires: the way of each edge.
/// Ensures: edges of one bundle have one source, one style and one side; each gap and each channel that a bundle
/// uses holds one line of it.
struct Bundles: Sendable {
  /// Where a line in a channel is joined.
  enum Join: Hashable, Sendable {
    /// From the box in this row.
    case row(Int)
    /// From the line of the bundle in this gap.
    case gap(Int)
    /// From a box beside the rows.
    case loose(Int)
  }

  /// A line of a bundle up and down a channel.
  struct Trunk: Hashable, Sendable {
    let bundle: Int
    let channel: Int
    /// Joins from the left.
    var before: [Join] = []
    /// Joins from the right.
    var after: [Join] = []
  }

  /// A line of a bundle along a gap, from channel to channel.
  struct Branch: Hashable, Sendable {
    let bundle: Int
    let gap: Int
    /// The channels where it is joined from above.
    var before: [Int] = []
    /// The channels where it is joined from below.
    var after: [Int] = []
  }

  private struct Place: Hashable {
    let bundle: Int
    let at: Int
  }

  /// The bundle of each edge.
  let ofEdge: [Int]
  let count: Int
  private(set) var trunks: [Trunk] = []
  private(set) var branches: [Branch] = []
  private var trunkIndex: [Place: Int] = [:]
  private var branchIndex: [Place: Int] = [:]

  /// - Complexity: O(edges × edges of a bundle).
  init(_ grid: Grid, _ ways: [EdgeWays.Way]) {
    struct Key: Hashable {
      let source: Int
      let style: Int
      let side: EdgeWays.Side
    }
    var bundles: [Key: Int] = [:]
    ofEdge = zip(grid.edges, ways).map { edge, way in
      let key = Key(source: edge.source, style: edge.style, side: way.exit)
      return bundles[key]
        ?? {
          bundles[key] = bundles.count
          return bundles.count - 1
        }()
    }
    count = bundles.count
    for (index, way) in ways.enumerated() { join(index, way, grid) }
  }

  /// The number of the line of a bundle in a channel, if it has one there.
  func trunk(_ bundle: Int, in channel: Int) -> Int? {
    trunkIndex[Place(bundle: bundle, at: channel)]
  }

  /// The number of the line of a bundle in a gap, if it has one there.
  func branch(_ bundle: Int, in gap: Int) -> Int? {
    branchIndex[Place(bundle: bundle, at: gap)]
  }

  /// Whether an edge runs level from box to box.
  static func isStraight(_ edge: Grid.Edge, _ way: EdgeWays.Way, _ grid: Grid) -> Bool {
    let isLevel = way.crossing == .none || way.crossing == .sourceRow
    let isAcross = way.exit != way.entry && (way.exit == .left || way.exit == .right)
    return isLevel && isAcross && !grid.isLoose(edge.source) && !grid.isLoose(edge.target)
      && grid.boxes[edge.source].row == grid.boxes[edge.target].row
  }

  private mutating func join(_ index: Int, _ way: EdgeWays.Way, _ grid: Grid) {
    guard way.exit == .left || way.exit == .right else { return }
    let edge = grid.edges[index]
    guard !Self.isStraight(edge, way, grid) else { return }
    let bundle = ofEdge[index]
    let start = joined(edge.source, grid)
    let end = joined(edge.target, grid)
    let startsLeft = way.exit == .right
    let endsLeft = way.entry == .right
    switch way.crossing {
    case .none:
      add(start, isBefore: startsLeft, bundle, way.first)
      add(end, isBefore: endsLeft, bundle, way.first)
    case .sourceRow:
      add(start, isBefore: startsLeft, bundle, way.second)
      add(end, isBefore: endsLeft, bundle, way.second)
    case .targetRow:
      add(start, isBefore: startsLeft, bundle, way.first)
      add(end, isBefore: endsLeft, bundle, way.first)
    case .gap(let gap):
      add(start, isBefore: startsLeft, bundle, way.first)
      add(.gap(gap), isBefore: !startsLeft, bundle, way.first)
      add(.gap(gap), isBefore: startsLeft, bundle, way.second)
      add(end, isBefore: endsLeft, bundle, way.second)
      addBranch(gap, bundle, way.first, isAbove: grid.boxes[edge.source].row < gap)
      addBranch(gap, bundle, way.second, isAbove: grid.boxes[edge.target].row < gap)
    }
  }

  private func joined(_ box: Int, _ grid: Grid) -> Join {
    grid.isLoose(box) ? .loose(box) : .row(grid.boxes[box].row)
  }

  private mutating func add(_ join: Join, isBefore: Bool, _ bundle: Int, _ channel: Int) {
    let place = Place(bundle: bundle, at: channel)
    let index = trunkIndex[place] ?? trunks.count
    if index == trunks.count {
      trunks.append(Trunk(bundle: bundle, channel: channel))
      trunkIndex[place] = index
    }
    if isBefore, !trunks[index].before.contains(join) { trunks[index].before.append(join) }
    if !isBefore, !trunks[index].after.contains(join) { trunks[index].after.append(join) }
  }

  private mutating func addBranch(_ gap: Int, _ bundle: Int, _ channel: Int, isAbove: Bool) {
    let place = Place(bundle: bundle, at: gap)
    let index = branchIndex[place] ?? branches.count
    if index == branches.count {
      branches.append(Branch(bundle: bundle, gap: gap))
      branchIndex[place] = index
    }
    if isAbove, !branches[index].before.contains(channel) {
      branches[index].before.append(channel)
    }
    if !isAbove, !branches[index].after.contains(channel) { branches[index].after.append(channel) }
  }
}
