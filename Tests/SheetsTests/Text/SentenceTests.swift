import Careers
import Testing

@testable import Sheets

struct SentenceTests {
  private let sentence = Sentence(tokens: [
    Token(text: "l’", folded: "l", line: 3, spaced: true),
    Token(text: "atelier", folded: "atelier", line: 3, spaced: false),
    Token(text: ",", folded: "", line: 3, spaced: false),
    Token(text: "puis", folded: "puis", line: 4, spaced: true),
    Token(text: "la", folded: "la", line: 5, spaced: true),
  ])

  @Test func `a range shows its words as they stood, without a space before the first`() {
    #expect(sentence.text(0..<5) == "l’atelier, puis la")
    #expect(sentence.text(3..<5) == "puis la")
    #expect(sentence.text(2..<2) == "")
  }

  @Test func `a range spans the lines of its first and last word`() {
    #expect(sentence.lines(0..<3) == LineRange(3))
    #expect(sentence.lines(1..<5) == LineRange(3, 5))
  }

  @Test func `what folds to nothing is a mark`() {
    #expect(sentence.tokens.map(\.isMark) == [false, false, true, false, false])
  }
}
