import Testing

@testable import paths

struct SparklineTests {
  @Test func `bars are as high as numbers`() {
    #expect(Sparkline.text([8, 4, 2, 1, 0], width: 9) == "█▄▂▁·")
    #expect(Sparkline.text([4], most: 8, width: 9) == "▄")
    #expect(Sparkline.text([0, 0], width: 9) == "··" && Sparkline.text([], width: 9) == "")
  }

  @Test func `of many numbers first and last are shown`() {
    let text = Sparkline.text((0..<100).map { Double($0) }, width: 8)
    #expect(text.count == 8 && text.first == "·" && text.last == "█")
  }
}
