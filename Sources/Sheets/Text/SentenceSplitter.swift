private import Careers

/// Parts the lines of a section into sentences.
///
/// Lines that a blank line or a bullet does not part belong together; a colon at the end of a paragraph
/// takes in the list items that follow it.
///
/// Requires: the lines of one section.
/// Ensures: every token carries the line it stands on; no sentence is empty.
enum SentenceSplitter {
  static func sentences(_ lines: [SourceLine]) -> [Sentence] {
    var sentences: [Sentence] = []
    var openList = false
    for paragraph in paragraphs(lines) {
      var parts = parted(paragraph)
      if openList, let first = parts.first, isItem(first), let last = sentences.indices.last {
        sentences[last].tokens += [
          Token(text: ";", folded: "", line: first.tokens[0].line, spaced: false)
        ]
        sentences[last].tokens += first.tokens
        parts.removeFirst()
        if parts.isEmpty { continue }
      }
      sentences += parts
      openList = sentences.last?.tokens.last?.text == ":"
    }
    return sentences
  }

  // MARK: Paragraphs

  private static func paragraphs(_ lines: [SourceLine]) -> [[Token]] {
    var paragraphs: [[Token]] = []
    var current: [Token] = []
    for line in lines {
      let tokens = tokens(line)
      let startsItem = tokens.first.map { bullets.contains($0.text) } ?? true
      if startsItem, !current.isEmpty {
        paragraphs.append(current)
        current = []
      }
      current += tokens.drop { bullets.contains($0.text) }
    }
    if !current.isEmpty { paragraphs.append(current) }
    return paragraphs
  }

  private static let bullets: Set = ["•", "●", "▪", "◦", "–", "-", "*"]

  /// A list item is a phrase; what has a verb of its own is a sentence again.
  private static func isItem(_ sentence: Sentence) -> Bool {
    !sentence.tokens.contains { finiteVerbs.contains($0.folded) }
  }

  private static let finiteVerbs: Set = [
    "a", "ont", "est", "sont", "doit", "doivent", "peut", "peuvent", "devient", "se", "devrait",
    "il", "elle",
  ]

  // MARK: Sentences

  private static func parted(_ tokens: [Token]) -> [Sentence] {
    var sentences: [Sentence] = []
    var current: [Token] = []
    for (index, token) in tokens.enumerated() {
      current.append(token)
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      if ends(token, before: next) {
        sentences.append(Sentence(tokens: current))
        current = []
      }
    }
    if !current.isEmpty { sentences.append(Sentence(tokens: current)) }
    return sentences.filter { sentence in sentence.tokens.contains { !$0.isMark } }
  }

  /// A full stop ends a sentence, unless a bracket follows that explains it.
  private static func ends(_ token: Token, before next: Token?) -> Bool {
    guard [".", "!", "?"].contains(token.text), let next else { return false }
    return next.spaced && next.text != "(" && !next.text.allSatisfy(\.isLowercase)
  }

  // MARK: Tokens

  /// The words and marks of a line; an elision parts from its word, a hyphen parts words.
  private static func tokens(_ line: SourceLine) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var spaced = true
    func close(_ nextSpaced: Bool) {
      if !word.isEmpty {
        let folded = FoldedName(word).text
        tokens.append(Token(text: word, folded: folded, line: line.number, spaced: spaced))
        word = ""
        spaced = nextSpaced
      } else {
        spaced = spaced || nextSpaced
      }
    }
    for character in line.text {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character == "’" || character == "'" {
        word.append("’")
        close(false)
      } else if character == "-", !word.isEmpty {
        word.append("-")
        close(false)
      } else if character.isWhitespace {
        close(true)
      } else {
        close(false)
        tokens.append(Token(text: String(character), folded: "", line: line.number, spaced: spaced))
        spaced = false
      }
    }
    close(false)
    return tokens
  }
}
