/// Lines no wider than a terminal.
enum Terminal {
  /// The width answers are made for; the same in a pipe, so that they can be compared.
  static let width = 80

  /// The text over as many lines as it takes, each after the prefix; a word longer than a line stays whole,
  /// and no line starts with a mark that French sets apart from its word.
  ///
  /// Lines after the first start with `continued` where it is given.
  static func wrapped(_ text: String, prefix: String, continued: String? = nil) -> [String] {
    var lines: [String] = []
    var prefix = prefix
    var line = prefix
    for word in unbreakable(text) {
      if line.count + word.count + 1 > width, line != prefix {
        lines.append(line)
        prefix = continued ?? prefix
        line = prefix
      }
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
