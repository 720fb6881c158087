internal import GraphCore

/// Numbers of persons that add up, and which of them to hide so that none of the small ones can be worked out.
///
/// Each number is an edge, each sum a vertex: what enters it adds up to what leaves it. A row of a table is a
/// vertex that its cells leave and its total enters, a job one that people enter and leave. Hidden numbers can
/// then be others than they are exactly where units can go round in circles of hidden edges.
///
/// ```swift
/// var network = CellNetwork(vertexCount: 2)
/// network.add(3, from: 0, to: 1)   // hidden: below 5
/// network.add(9, from: 0, to: 1)   // hidden too, or 12 less 9 would give the 3 away
/// network.add(12, from: 1, to: 0)
/// network.hidden(below: 5)         // [true, true, false]
/// ```
///
/// A reader is taken to know that zeros are always shown, so that what is hidden is at least 1, and every number
/// shown; not to know how the choice was made.
///
/// L. H. Cox, "Network models for complementary cell suppression", 1995,
/// doi:10.1080/01621459.1995.10476628.
package struct CellNetwork: Sendable {
  private struct Cell {
    let source: Int
    let target: Int
    let value: Int
    let isPublished: Bool
    let isSensitive: Bool
  }

  private let vertexCount: Int
  private var cells: [Cell] = []

  /// A network of so many sums and no number.
  package init(vertexCount: Int) {
    self.vertexCount = vertexCount
  }

  /// Adds a number that leaves one sum and enters another, to be published or never shown anyway.
  ///
  /// One that `isSensitive` is hidden however large it is, unless it is zero: six moves by two persons.
  package mutating func add(
    _ value: Int, from source: Int, to target: Int, isPublished: Bool = true,
    isSensitive: Bool = false
  ) {
    cells.append(
      Cell(
        source: source, target: target, value: value, isPublished: isPublished,
        isSensitive: isSensitive))
  }

  /// For each number, whether it has to be hidden: those from 1 to below the least, and more until none of them
  /// can be worked out, the smaller ones first.
  ///
  /// The smallest choice of all is a hard problem; each small number gets the cheapest circle there is at its
  /// turn.
  ///
  /// - Complexity: O(h x (v + n log n)) for h hidden among n numbers and v sums; less where circles are short.
  package func hidden(below least: Int) -> [Bool] {
    var isHidden = cells.map {
      $0.isPublished && $0.value > 0 && ($0.value < least || $0.isSensitive)
    }
    let rows = isHidden.contains(true) ? self.rows() : []
    // Hidden numbers by their sums: those of one pair make a circle without a search.
    var between: [Ends: (all: Int, shrinking: Int)] = [:]
    func note(_ cell: Cell) {
      let ends = Ends(source: cell.source, target: cell.target)
      let known = between[ends] ?? (0, 0)
      between[ends] = (known.all + 1, known.shrinking + (cell.value > 1 ? 1 : 0))
    }
    for index in cells.indices where isHidden[index] { note(cells[index]) }
    for index in cells.indices where isHidden[index] {
      let cell = cells[index]
      let known = between[Ends(source: cell.source, target: cell.target)] ?? (1, 0)
      // This one grows as another shrinks, or shrinks as another grows.
      let isFree = cell.value > 1 ? known.all > 1 : known.shrinking > 0
      guard !isFree else { continue }
      let circle = cheapestCircle(through: index, isHidden, rows)
      for other in circle where cells[other].isPublished && !isHidden[other] {
        isHidden[other] = true
        note(cells[other])
      }
    }
    return isHidden
  }

  /// The sums that a number joins.
  private struct Ends: Hashable {
    let source: Int
    let target: Int
  }

  /// The other numbers of a circle along which this one can grow by 1, or shrink, hiding as little as possible.
  ///
  /// There is always one where every sum is closed: whatever enters it leaves it.
  private func cheapestCircle(
    through index: Int, _ isHidden: [Bool], _ rows: [[(cell: Int, next: Int)]]
  ) -> [Int] {
    let cell = cells[index]
    let up = cheapestWay(from: cell.target, to: cell.source, without: index, isHidden, rows)
    let down =
      cell.value < 2
      ? nil : cheapestWay(from: cell.source, to: cell.target, without: index, isHidden, rows)
    guard let up else { return down?.cells ?? [] }
    guard let down, (down.cost, down.cells.count) < (up.cost, up.cells.count) else {
      return up.cells
    }
    return down.cells
  }

  private func cheapestWay(
    from start: Int, to end: Int, without excluded: Int, _ isHidden: [Bool],
    _ rows: [[(cell: Int, next: Int)]]
  ) -> (cost: Int, cells: [Int])? {
    var costs = [Int?](repeating: nil, count: vertexCount)
    var entries = [(cell: Int, from: Int)?](repeating: nil, count: vertexCount)
    var isDone = [Bool](repeating: false, count: vertexCount)
    // Of equal costs the first vertex, so that the choice never depends on the heap.
    var queue = BinaryHeap<(cost: Int, vertex: Int)> { ($0.cost, $0.vertex) < ($1.cost, $1.vertex) }
    costs[start] = 0
    queue.insert((0, start))
    while let (cost, here) = queue.popMin() {
      guard !isDone[here] else { continue }
      if here == end { break }
      isDone[here] = true
      for (index, next) in rows[here] where !isDone[next] && index != excluded {
        let isFree = isHidden[index] || !cells[index].isPublished
        let (sum, isLarge) = cost.addingReportingOverflow(isFree ? 0 : cells[index].value)
        guard !isLarge, costs[next].map({ sum < $0 }) ?? true else { continue }
        costs[next] = sum
        entries[next] = (index, here)
        queue.insert((sum, next))
      }
    }
    guard let cost = costs[end] else { return nil }
    var way: [Int] = []
    var vertex = end
    while vertex != start, let entry = entries[vertex] {
      way.append(entry.cell)
      vertex = entry.from
    }
    return (cost, way)
  }

  /// For each sum, the numbers that could grow or shrink by 1 there, and the sums at their other ends.
  private func rows() -> [[(cell: Int, next: Int)]] {
    var rows = [[(cell: Int, next: Int)]](repeating: [], count: vertexCount)
    for (index, cell) in cells.enumerated() {
      // A zero is shown and fixed; of what is never shown, not even that is known.
      if cell.value > 0 || !cell.isPublished { rows[cell.source].append((index, cell.target)) }
      if cell.value > (cell.isPublished ? 1 : 0) { rows[cell.target].append((index, cell.source)) }
    }
    return rows
  }
}
