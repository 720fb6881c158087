internal import Careers

/// A word or mark of a sentence.
struct Token: Hashable, Sendable {
  /// The characters as they stand.
  let text: String
  /// The folded word; empty for a mark.
  let folded: String
  /// The line it stands on.
  let line: Int
  /// Whether a space stands before it.
  let spaced: Bool

  var isMark: Bool { folded.isEmpty }
}

/// A sentence as words and marks, each with its line.
struct Sentence: Hashable, Sendable {
  var tokens: [Token]

  /// The words of a range as they stand, on one line.
  func text(_ range: Range<Int>) -> String {
    var text = ""
    for token in tokens[range] {
      if token.spaced, !text.isEmpty { text += " " }
      text += token.text
    }
    return text
  }

  /// The lines of a range.
  func lines(_ range: Range<Int>) -> LineRange {
    LineRange(tokens[range.lowerBound].line, tokens[range.upperBound - 1].line)
  }
}
