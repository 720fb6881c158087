/// Lines no wider than the terminal.
enum Terminal {
  /// The width answers are made for: the terminal's own, within what reads well, and 80 in a pipe, so that the
  /// answers of two runs can be compared.
  static let width = StandardStreams.terminalColumns.map { min(max($0, 40), 120) } ?? 80

  /// The text over as many lines as it takes, each after the prefix; a word longer than a line stays whole,
  /// and no line starts with a mark that French sets apart from its word.
  ///
  /// Lines after the first start with `continued` where it is given.
  static func wrapped(
    _ text: String, prefix: String, continued: String? = nil, width: Int = width
  ) -> [String] {
    var lines: [String] = []
    var prefix = prefix
    var line = prefix
    var length = Style.visibleCount(prefix)
    for word in unbreakable(text) {
      let count = Style.visibleCount(word)
      if length + count + 1 > width, line != prefix {
        lines.append(line)
        prefix = continued ?? prefix
        line = prefix
        length = Style.visibleCount(prefix)
      }
      length += count + (line == prefix ? 0 : 1)
      line += (line == prefix ? "" : " ") + word
    }
    return lines + [line]
  }

  /// The words, with « and the marks » : ; ? on the side of the word they belong to.
  private static func unbreakable(_ text: String) -> [String] {
    text.split(separator: " ").reduce(into: [String]()) { chunks, word in
      if let last = chunks.last,
        last.hasSuffix("«") || ["»", ":", ";", "?"].contains(word.prefix(1))
      {
        chunks[chunks.count - 1] = last + " " + word
      } else {
        chunks.append(String(word))
      }
    }
  }
}
