/// A name set in at most two lines no wider than a box, and the style it takes to do so.
///
/// ```swift
/// Label("Chef de projet maîtrise d’œuvre", width: 131, style: .label).lines
/// // ["Chef de projet", "maîtrise d’œuvre"]
/// ```
struct Label: Hashable, Sendable {
  let lines: [String]
  let style: TextStyle

  /// A name smaller than this part of its usual size could not be read.
  static let leastScale = 0.62

  /// Breaks a name nearest its middle; a long one is set smaller, and cut with « … » where that is not enough.
  ///
  /// - Complexity: O(n²) in the number of words.
  init(_ name: String, width: Double, style: TextStyle) {
    func measured(_ line: String) -> Double {
      TextWidth.width(of: line, size: style.size, face: style.face)
    }
    func widest(_ lines: [String]) -> Double { lines.map(measured).max() ?? 0 }
    let name = DOTText.cleaned(name).replacing("\n", with: " ")
    if measured(name) <= width {
      lines = [name]
      self.style = style
      return
    }
    let chunks = wordGroups(name)
    var best = [name]
    for count in chunks.indices.dropFirst() {
      let pair = [chunks[..<count], chunks[count...]].map { $0.joined(separator: " ") }
      if widest(pair) < widest(best) { best = pair }
    }
    let scale = max(Self.leastScale, min(1, width / widest(best)))
    // Rounded down to a tenth, so that files show plain numbers.
    self.style = style.sized((style.size * scale * 10).rounded(.down) / 10)
    let smaller = self.style
    lines = best.map { Self.cut($0, to: width, smaller) }
  }

  /// The line, or as much of it as fits with « … ».
  static func cut(_ line: String, to width: Double, _ style: TextStyle) -> String {
    guard TextWidth.width(of: line, size: style.size, face: style.face) > width else { return line }
    var kept = line
    while !kept.isEmpty,
      TextWidth.width(of: kept + "…", size: style.size, face: style.face) > width
    {
      kept.removeLast()
    }
    return kept + "…"
  }
}
