/// A passage with marks around the words that matter, and what stands between them.
///
///     let passage = MarkedPassage("Il ⓪peut évoluer vers⓪ le métier d’①éclairagiste①.")
///     passage.text               // "Il peut évoluer vers le métier d’éclairagiste."
///     passage.spans["①"]?.words  // "éclairagiste"
///
/// ⓪ stands around a cue, ① to ⑨ around what it names, Ⓐ to Ⓕ around a condition. A mark that was
/// closed may open again, for a sentence with two cues.
struct MarkedPassage {
  struct Span: Hashable {
    let mark: Character
    /// The words as evidence keeps them: on one line, with typographic apostrophes.
    let words: String
    /// Its lines, counted from 0 at the start of the passage.
    let lines: ClosedRange<Int>
  }

  private(set) var text = ""
  private(set) var spans: [Span] = []

  init(_ marked: String) {
    var open: [Character: (start: String.Index, line: Int)] = [:]
    var line = 0
    for character in marked {
      if Self.isMark(character) {
        if let (start, first) = open.removeValue(forKey: character) {
          let words = Self.onOneLine(text[start...])
          spans.append(Span(mark: character, words: words, lines: first...line))
        } else {
          open[character] = (text.endIndex, line)
        }
      } else {
        if character.isNewline { line += 1 }
        text.append(character)
      }
    }
    precondition(open.isEmpty, "the marks \(open.keys.sorted()) are not closed in \(marked)")
  }

  /// The spans between marks of these kinds, in the order of the text.
  func spans(_ marks: Set<Character>) -> [Span] {
    spans.filter { marks.contains($0.mark) }
  }

  static let cues: Set<Character> = ["⓪"]
  static let mentions: Set<Character> = ["①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨"]
  static let conditions: Set<Character> = ["Ⓐ", "Ⓑ", "Ⓒ", "Ⓓ", "Ⓔ", "Ⓕ"]

  private static func isMark(_ character: Character) -> Bool {
    cues.contains(character) || mentions.contains(character) || conditions.contains(character)
  }

  private static func onOneLine(_ words: Substring) -> String {
    words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      .replacing("'", with: "’")
  }
}
