/// A pattern over the folded words of a sentence.
///
/// Written as words parted by spaces: `peut|peuvent` is either word, `possible?` may be missing, `..3` is
/// up to three words of any kind. Marks never match, so a pattern stays within a clause.
///
/// ```swift
/// CuePattern("peut|peuvent ..2 evoluer ..3 vers")
/// ```
///
/// - Complexity: matching at one place is O(product of the gaps), a small constant of the pattern.
struct CuePattern: Sendable {
  /// What is only a plus.
  static let asset = CuePattern("est|etre|serait|constitue un atout|plus")

  private enum Element: Sendable {
    case word(Set<String>, optional: Bool)
    case gap(Int)
  }

  private let elements: [Element]
  /// The words one of which must start a match; `nil` where the pattern may start otherwise.
  private let firstWords: Set<String>?

  init(_ text: String) {
    let elements = text.split(separator: " ").map { part -> Element in
      if part.hasPrefix(".."), let most = Int(part.dropFirst(2)) { return .gap(most) }
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
        case .gap(let most):
          var reach = end
          next.append(reach)
          while reach < min(end + most, tokens.count), !tokens[reach].isMark {
            reach += 1
            next.append(reach)
          }
        }
      }
      ends = next.enumerated().filter { !next[..<$0.offset].contains($0.element) }.map(\.element)
      if ends.isEmpty { return nil }
    }
    return ends.first.map { start..<$0 }
  }
}
