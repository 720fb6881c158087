import Testing

@testable import Pictures

struct ColourTests {
  @Test(arguments: [
    ("#FFFFFF", "#000000", 21.0), ("#FFFFFF", "#FFFFFF", 1), ("#777777", "#FFFFFF", 4.48),
    ("#0000FF", "#FFFFFF", 8.59), ("#FF0000", "#FFFFFF", 4.0),
  ])
  func `contrast is that of the standard's examples`(one: String, other: String, ratio: Double) {
    #expect(abs(Colour(one).contrast(with: Colour(other)) - ratio) < 0.01)
    #expect(Colour(one).contrast(with: Colour(other)) == Colour(other).contrast(with: Colour(one)))
  }

  @Test func `a mixture lies between its parts`() {
    let white = Colour("#FFFFFF")
    #expect(white.mixed(with: Colour("#000000"), share: 0).text == "#FFFFFF")
    #expect(white.mixed(with: Colour("#000000"), share: 1).text == "#000000")
    #expect(white.mixed(with: Colour("#0A0000"), share: 1).text == "#0A0000")
    #expect(white.mixed(with: Colour("#000000"), share: 0.2).text == "#CCCCCC")
  }
}
