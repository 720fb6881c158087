/// A whole guide with marks around the words that state something: ⟦chef d'atelier|out 2.3 0⟧.
///
/// `out` and `in` come with the readings (`2.3/2.4`, the best first, `x` for a place outside) and the doubt
/// of the best; `door in`, `door out`, `drift` with nothing; `none` marks words that look as if they stated
/// something and do not.
struct MarkedGuide {
  struct Mark {
    let meaning: String
    let words: String
    /// The line of its first word, from 1.
    let line: Int
  }

  private(set) var text = ""
  private(set) var marks: [Mark] = []

  init(_ marked: String) {
    var line = 1
    for (index, part) in marked.split(separator: "⟦", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let end = part.firstIndex(of: "⟧") else {
        add(part, &line)
        continue
      }
      let cut = part[..<end].lastIndex(of: "|") ?? end
      marks.append(
        Mark(
          meaning: String(part[part.index(after: cut)..<end]), words: String(part[..<cut]),
          line: line))
      add(part[..<cut], &line)
      add(part[part.index(after: end)...], &line)
    }
  }

  private mutating func add(_ words: Substring, _ line: inout Int) {
    line += words.count(where: \.isNewline)
    text += words
  }
}
