/// Labels as people should read them: apostrophes that a database wrote twice are one.
struct LabelReader {
  private(set) var doubledApostrophes = 0

  /// The label; apostrophes written twice are counted.
  mutating func label(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "'")) else { return text }
    let label = text.replacing("''", with: "'")
    doubledApostrophes += (text.utf8.count - label.utf8.count)
    return label
  }
}
