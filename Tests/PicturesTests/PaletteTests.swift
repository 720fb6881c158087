import Testing

@testable import Pictures

struct PaletteTests {
  @Test(arguments: Palette.families)
  func `white text is legible on every family`(colour: String) throws {
    #expect(try contrast(colour, Palette.ground) >= 4.45)
  }

  @Test(arguments: [Palette.ink, Palette.secondary])
  func `text is legible on the paper`(colour: String) throws {
    #expect(try contrast(colour, Palette.ground) >= 4.5)
  }

  @Test func `families differ, and the list starts again after the last`() {
    #expect(Set(Palette.families).count == Palette.families.count)
    #expect(Palette.family(Palette.families.count) == Palette.family(0))
  }

  /// The contrast ratio of WCAG 2.2, from the relative luminances.
  private func contrast(_ one: String, _ other: String) throws -> Double {
    let luminances = try [luminance(one), luminance(other)].sorted()
    return (luminances[1] + 0.05) / (luminances[0] + 0.05)
  }

  private func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let channels = [16, 8, 0].map { Double((number >> $0) & 0xFF) / 255 }.map(linear)
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  /// The standard's curve to the power 2.4, as ((x + 0.055) / 1.055)² times its fifth root squared.
  private func linear(_ channel: Double) -> Double {
    guard channel > 0.04045 else { return channel / 12.92 }
    let base = (channel + 0.055) / 1.055
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }
}
