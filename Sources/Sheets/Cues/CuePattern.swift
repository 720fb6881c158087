/// A pattern over the folded words of a sentence.
///
/// Written as words parted by spaces: `peut|peuvent` is either word, `possible?` may be missing, `_` is any one
/// word, `..3` up to three, `~3` up to three that tie nothing to it (no « de », « des », « à »), `:` a colon. Words
/// between two commas may stand in a gap. Other marks never match, so a pattern stays within a clause.
///
/// ```swift
/// CuePattern("peut|peuvent ..2 evoluer ~3 vers")
/// ```
///
/// - Complexity: matching at one place is O(product of the gaps), a small constant of the pattern.
struct CuePattern: Sendable {
  private enum Element: Sendable {
    case word(Set<String>, optional: Bool)
    case gap(Int, loose: Bool)
    case anyWord
    case colon
  }

  private let elements: [Element]
  /// The words one of which must start a match; `nil` where the pattern may start otherwise.
  let firstWords: Set<String>?

  init(_ text: String) {
    let elements = text.split(separator: " ").map { part -> Element in
      if part.hasPrefix(".."), let most = Int(part.dropFirst(2)) { return .gap(most, loose: true) }
      if part.hasPrefix("~"), let most = Int(part.dropFirst()) { return .gap(most, loose: false) }
      if part == ":" { return .colon }
      if part == "_" { return .anyWord }
      let optional = part.hasSuffix("?")
      let words = (optional ? part.dropLast() : part).split(separator: "|")
      return .word(Set(words.map(String.init)), optional: optional)
    }
    self.elements = elements
    if case .word(let words, optional: false) = elements.first {
      firstWords = words
    } else {
      firstWords = nil
    }
  }

  /// The range of tokens that match from `start` on, the shortest gaps first; `nil` when none do.
  func match(_ tokens: [Token], at start: Int) -> Range<Int>? {
    if let firstWords {
      guard start < tokens.count, firstWords.contains(tokens[start].folded) else { return nil }
    }
    // The ends that the elements so far can have, each once, so that gaps cannot multiply the work.
    var ends = [start]
    for element in elements {
      var next: [Int] = []
      for end in ends {
        switch element {
        case .word(let words, let optional):
          if end < tokens.count, words.contains(tokens[end].folded) { next.append(end + 1) }
          if optional { next.append(end) }
        case .gap(let most, let loose):
          var reach = end
          next.append(reach)
          var skipped = 0
          while reach < min(end + skipped + most, tokens.count),
            loose || !Self.ties.contains(tokens[reach].folded)
          {
            if let aside = Self.aside(at: reach, in: tokens) {
              skipped += aside - reach + 1
              reach = aside
            } else if tokens[reach].isMark {
              break
            }
            reach += 1
            next.append(reach)
          }
        case .anyWord:
          if end < tokens.count, !tokens[end].isMark { next.append(end + 1) }
        case .colon:
          if end < tokens.count, tokens[end].text == ":" { next.append(end + 1) }
        }
      }
      ends = next.enumerated().filter { !next[..<$0.offset].contains($0.element) }.map(\.element)
      if ends.isEmpty { return nil }
    }
    return ends.first.map { start..<$0 }
  }

  /// Where words between two commas end, « peut, à terme, évoluer »: at the second.
  private static func aside(at index: Int, in tokens: [Token]) -> Int? {
    guard tokens[index].text == "," else { return nil }
    let words = tokens[(index + 1)...].prefix(6).prefix { !$0.isMark }
    guard !words.isEmpty, words.endIndex < tokens.count, tokens[words.endIndex].text == "," else {
      return nil
    }
    return words.endIndex
  }

  /// The first match among the tokens of a range.
  func firstMatch(_ tokens: [Token], in range: Range<Int>) -> Range<Int>? {
    range.lazy.compactMap { match(tokens, at: $0) }.first { $0.upperBound <= range.upperBound }
  }

  /// Words that tie what follows to what stands before.
  private static let ties: Set = ["a", "au", "aux", "d", "de", "des", "du", "l", "qui", "que"]
}
