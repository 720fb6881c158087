/// How words are set: sizes in points.
struct TextStyle: Hashable, Sendable {
  let size: Double
  let face: TextWidth.Face
  var isItalic = false

  static let title = TextStyle(size: 25, face: .bold)
  static let subtitle = TextStyle(size: 13, face: .regular)
  static let head = TextStyle(size: 12.5, face: .bold)
  static let label = TextStyle(size: 11.2, face: .medium)
  static let code = TextStyle(size: 10, face: .bold)
  static let small = TextStyle(size: 11, face: .regular)
  static let outside = TextStyle(size: 10, face: .regular, isItalic: true)

  /// The same at another size.
  func sized(_ size: Double) -> TextStyle {
    TextStyle(size: size, face: face, isItalic: isItalic)
  }
}
