import Testing

@testable import Sheets

struct CuePatternTests {
  private func match(_ pattern: String, _ text: String, at start: Int = 0) throws -> String? {
    let sentence = try #require(firstSentence(text))
    return CuePattern(pattern).match(sentence.tokens, at: start).map(sentence.text)
  }

  @Test func `a word matches without its accents and capitals`() throws {
    #expect(try match("peut evoluer", "Peut Évoluer vers") == "Peut Évoluer")
    #expect(try match("peut evoluer", "peut vite évoluer") == nil)
  }

  @Test func `either of two words matches`() throws {
    #expect(try match("peut|peuvent evoluer", "peuvent évoluer") == "peuvent évoluer")
    #expect(try match("peut|peuvent evoluer", "pourra évoluer") == nil)
  }

  @Test func `a word with a question mark may be missing`() throws {
    #expect(try match("evolution possible? vers", "évolution possible vers") != nil)
    #expect(try match("evolution possible? vers", "évolution vers") == "évolution vers")
  }

  @Test func `a gap holds so many words and no more`() throws {
    #expect(try match("peut ..2 evoluer", "peut un jour évoluer") == "peut un jour évoluer")
    #expect(try match("peut ..2 evoluer", "peut un beau jour évoluer") == nil)
  }

  @Test func `the shortest gap wins`() throws {
    #expect(try match("aller ..4 vers", "aller vers Lyon vers Nice") == "aller vers")
  }

  @Test func `a mark ends every gap, words between two commas are skipped`() throws {
    #expect(try match("peut ..4 evoluer", "peut ; un jour évoluer") == nil)
    #expect(try match("peut ..4 evoluer", "peut, un jour évoluer") == nil)
    #expect(try match("peut ..1 evoluer", "peut, un beau jour, bien évoluer") != nil)
    #expect(
      try match("peut ..1 evoluer", "peut, un très beau jour de ce printemps, évoluer") == nil)
  }

  @Test func `a tight gap holds no words that tie`() throws {
    #expect(try match("evolution ~3 vers", "évolution assez rare vers") != nil)
    #expect(try match("evolution ~3 vers", "évolution des charges vers") == nil)
  }

  @Test func `a colon is a colon`() throws {
    #expect(try match("suites ..2 :", "suites possibles : régie") == "suites possibles :")
    #expect(try match("suites ..2 :", "suites possibles ; régie") == nil)
  }

  @Test func `the first match of a range lies in it`() throws {
    let tokens = try #require(sentences("il va vers lui et vers elle").first).tokens
    #expect(CuePattern("vers").firstMatch(tokens, in: 3..<tokens.count) == 5..<6)
    #expect(CuePattern("vers elle").firstMatch(tokens, in: 0..<6) == nil)
  }

  @Test func `a pattern matches where it is asked, to the last word`() throws {
    #expect(try match("vers", "il va vers", at: 2) == "vers")
    #expect(try match("vers lui", "il va vers", at: 2) == nil)
    #expect(try match("vers", "il va vers", at: 3) == nil)
    #expect(try match("..3 vers", "il va vers", at: 3) == nil)
  }

  @Test func `gaps in a row do not multiply the work`() throws {
    let gaps = Array(repeating: "..9", count: 3).joined(separator: " ")
    let words = Array(repeating: "mot", count: 200).joined(separator: " ")
    #expect(try match(gaps + " fin", words) == nil)
  }
}
