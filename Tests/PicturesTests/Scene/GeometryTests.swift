import Testing

@testable import Pictures

struct GeometryTests {
  @Test(arguments: [
    (0, "0"), (1, "1"), (-1, "-1"), (0.5, "0.5"), (12.345, "12.35"), (12.3, "12.3"),
    (-0.25, "-0.25"), (0.001, "0"), (-0.001, "0"), (1.05, "1.05"), (100_000, "100000"),
    (99.999, "100"),
  ])
  func `a number has at most two decimals and no trailing zeros`(number: Double, text: String) {
    #expect(numeral(number) == text)
  }

  @Test func `rectangles that share a border do not overlap`() {
    let rect = Rect(x: 0, y: 0, width: 10, height: 10)
    #expect(!rect.overlaps(Rect(x: 10, y: 0, width: 5, height: 5)))
    #expect(rect.overlaps(Rect(x: 9.9, y: 9.9, width: 5, height: 5)))
    #expect(rect.contains(rect) && !rect.contains(rect.moved(by: Point(x: 1, y: 0))))
    #expect(rect.grown(by: -1) == Rect(x: 1, y: 1, width: 8, height: 8))
  }
}
