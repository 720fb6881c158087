import TestSupport
import Testing

@testable import Pictures

struct TracksTests {
  private func items(seed: UInt64) -> [Tracks.Item] {
    var random = SeededRandom(seed: seed)
    return (0..<random.below(8)).map { _ in
      let joins = (0...1 + random.below(3)).map { _ in Double(random.below(12)) }
      let before = joins.filter { _ in random.below(2) == 0 }
      return Tracks.Item(
        extent: (joins.min() ?? 0)...(joins.max() ?? 0), before: before.map { $0...$0 },
        after: joins.filter { !before.contains($0) }.map { $0...$0 })
    }
  }

  private func crossings(_ items: [Tracks.Item], _ order: [Int]) -> Int {
    order.indices.reduce(0) { sum, place in
      order[(place + 1)...].reduce(sum) {
        $0 + Tracks.crossings(items[order[place]], before: items[$1])
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `lines that touch lie on different tracks`(seed: UInt64) {
    let items = items(seed: seed)
    let tracks = Tracks.assign(items)
    for one in items.indices {
      for other in items.indices where other < one {
        #expect(
          tracks[one] != tracks[other] || !items[one].extent.overlaps(items[other].extent))
      }
    }
    #expect((tracks.max() ?? 0) < max(1, items.count) && tracks.allSatisfy { $0 >= 0 })
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `moving one line does not give fewer crossings`(seed: UInt64) {
    let items = items(seed: seed)
    let tracks = Tracks.assign(items)
    let order = items.indices.sorted { (tracks[$0], $0) < (tracks[$1], $1) }
    let now = crossings(items, order)
    for place in order.indices {
      for other in order.indices {
        var moved = order
        moved.insert(moved.remove(at: place), at: other)
        #expect(crossings(items, moved) >= now)
      }
    }
  }

  @Test func `a line that turns off inside another's extent lies on its side of it`() {
    let long = Tracks.Item(extent: 0...10, before: [0...0], after: [10...10])
    let short = Tracks.Item(extent: 3...5, before: [3...3, 5...5])
    #expect(Tracks.assign([long, short]) == [1, 0])
  }
}
