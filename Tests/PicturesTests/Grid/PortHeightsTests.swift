import Testing

@testable import Pictures

struct PortHeightsTests {
  @Test(arguments: 1...7)
  func `lines are even about the middle where nothing is near`(count: Int) {
    let heights = PortHeights(avoiding: [], reach: 12).chosen(count, above: 0, level: [])
    #expect(heights.count == count && heights == heights.sorted())
    #expect(Set(heights).count == count)
    #expect(abs(heights.reduce(0, +)) <= 2 * Double(count))
  }

  @Test(arguments: 1...6)
  func `no line lies within 2 of what is near, though that be everywhere`(count: Int) {
    let near = Array(stride(from: -12.0, through: 12, by: 4))
    let heights = PortHeights(avoiding: near, reach: 12)
    #expect(heights.most == 6)
    for height in heights.chosen(count, above: 0, level: []) {
      #expect(near.allSatisfy { abs($0 - height) >= 2 })
    }
  }

  @Test func `those that go up lie above a level line, the others below`() {
    let heights = PortHeights(avoiding: [0], reach: 12)
    #expect(heights.chosen(2, above: 1, level: [0]) == [-8, 8])
    let two = heights.chosen(2, above: 0, level: [0])
    #expect(two.allSatisfy { $0 > 0 })
  }
}
