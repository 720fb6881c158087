/// Text filled into lines of a width.
enum Paragraph {
  /// As many words on each line as fit; beyond so many lines the text is cut with « … ».
  ///
  /// - Complexity: O(n²) in the number of words of a line.
  static func lines(
    _ text: String, width: Double, style: TextStyle, atMost most: Int = .max
  ) -> [String] {
    func measured(_ line: String) -> Double {
      TextWidth.width(of: line, size: style.size, face: style.face)
    }
    let clean = DOTText.cleaned(text).replacing("\n", with: " ")
    var lines = wordGroups(clean).reduce(into: [String]()) { lines, chunk in
      if let last = lines.last, measured(last + " " + chunk) <= width {
        lines[lines.count - 1] = last + " " + chunk
      } else {
        lines.append(chunk)
      }
    }
    if lines.count > most { lines = Array(lines.prefix(most - 1)) + [lines[most - 1] + " …"] }
    return lines.map { Label.cut($0, to: width, style) }
  }
}
