import Planning
import TestSupport
import Testing

struct SmallCellsTests {
  @Test func `a small cell takes others with it, round in a circle`() {
    let cells = SmallCells([[3, 20, 30], [40, 50, 60]], below: 5)
    #expect(cells.hidden == [[true, true, false], [true, true, false]])
    #expect(cells.hiddenRowTotals == [false, false] && !cells.hidesGrandTotal)
  }

  @Test func `zero and what is large enough are shown`() {
    let cells = SmallCells([[0, 5], [7, 0]], below: 5)
    #expect(cells.hidden == [[false, false], [false, false]])
    #expect(SmallCells([], below: 5).hidden.isEmpty)
  }

  @Test func `two ones in a row of two are each known, so more is hidden`() {
    let cells = SmallCells([[1, 1, 9], [9, 9, 9], [9, 9, 9]], below: 5)
    #expect(recomputable([[1, 1, 9], [9, 9, 9], [9, 9, 9]], cells).isEmpty)
    #expect(cells.hidden[0][0] && cells.hidden[0][1])
    #expect(cells.hidden[0][2] || cells.hiddenRowTotals[0])
  }

  @Test func `a list hides a second cell, as its total is shown`() {
    let cells = SmallCells([[2, 30, 8]], below: 5, columnTotals: false)
    #expect(cells.hidden == [[true, false, true]] && !cells.hidesGrandTotal)
    let without = SmallCells(
      [[2, 30, 8]], below: 5, rowTotals: false, columnTotals: false, grandTotal: false)
    #expect(without.hidden == [[true, false, false]])
  }

  @Test func `where nothing else can be hidden the totals are`() {
    let cells = SmallCells([[2, 0], [0, 0]], below: 5)
    #expect(cells.hidden == [[true, false], [false, false]])
    #expect(cells.hiddenRowTotals == [true, false] && cells.hiddenColumnTotals == [true, false])
    #expect(cells.hidesGrandTotal)
  }

  @Test(arguments: UInt64(0)..<150)
  func `no hidden number can be worked out`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let (height, width) = (1 + random.below(3), 1 + random.below(3))
    let table = (0..<height).map { _ in
      (0..<width).map { _ in random.below(3) == 0 ? 0 : random.below(7) }
    }
    let cells = SmallCells(table, below: 3)
    for (row, counts) in table.enumerated() {
      for (column, count) in counts.enumerated() {
        #expect(!(1..<3).contains(count) || cells.hidden[row][column], "\(table)")
        #expect(count > 0 || !cells.hidden[row][column], "\(table)")
      }
    }
    #expect(recomputable(table, cells).isEmpty, "\(table)")
  }

  /// The hidden numbers, by place, that have one value in all tables that look the same: all are tried.
  private func recomputable(_ table: [[Int]], _ cells: SmallCells) -> [[Int]] {
    let places = table.indices.flatMap { row in
      table[row].indices.filter { cells.hidden[row][$0] }.map { [row, $0] }
    }
    var seen = places.map { _ in Set<Int>() }
    var other = table
    func fill(_ next: Int) {
      guard next < places.count else {
        guard looksTheSame(other, table, cells) else { return }
        for (index, place) in places.enumerated() { seen[index].insert(other[place[0]][place[1]]) }
        return
      }
      let place = places[next]
      for value in max(1, table[place[0]][place[1]] - 2)...table[place[0]][place[1]] + 2 {
        other[place[0]][place[1]] = value
        fill(next + 1)
      }
    }
    fill(0)
    return zip(places, seen).filter { $1.count < 2 }.map(\.0)
  }

  private func looksTheSame(_ left: [[Int]], _ right: [[Int]], _ cells: SmallCells) -> Bool {
    for row in left.indices where !cells.hiddenRowTotals[row] {
      if left[row].reduce(0, +) != right[row].reduce(0, +) { return false }
    }
    for column in left[0].indices where !cells.hiddenColumnTotals[column] {
      if left.reduce(0, { $0 + $1[column] }) != right.reduce(0, { $0 + $1[column] }) {
        return false
      }
    }
    let totals = [left, right].map { $0.reduce(0) { $0 + $1.reduce(0, +) } }
    return cells.hidesGrandTotal || totals[0] == totals[1]
  }
}
