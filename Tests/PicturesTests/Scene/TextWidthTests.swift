import Testing

@testable import Pictures

struct TextWidthTests {
  @Test(arguments: [
    (" ", TextWidth.Face.regular, 281.0), ("A", .regular, 676), ("é", .regular, 582),
    ("œ", .regular, 990), ("•", .bold, 464), ("i", .medium, 249), ("W", .bold, 1036),
    ("~", .regular, 659), ("\u{A0}", .medium, 265), ("ÿ", .bold, 586),
  ])
  func `a character is as wide as in the font`(text: String, face: TextWidth.Face, width: Double) {
    #expect(TextWidth.width(of: text, size: 1000, face: face) == width)
  }

  @Test func `widths add up and grow with the size`() {
    #expect(TextWidth.width(of: "", size: 10, face: .bold) == 0)
    let one = TextWidth.width(of: "Testeur", size: 10, face: .medium)
    #expect(TextWidth.width(of: "TesteurTesteur", size: 10, face: .medium) == 2 * one)
    #expect(abs(TextWidth.width(of: "Testeur", size: 20, face: .medium) - 2 * one) < 1e-9)
  }

  @Test func `an unknown character counts as wide as the widest`() {
    #expect(TextWidth.width(of: "界", size: 10, face: .regular) == 10)
  }
}
