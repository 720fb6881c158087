import Careers
import Testing

@testable import Sheets

struct FieldWordsTests {
  /// Every list of the file, by name.
  private static let lists: [(name: String, words: Set<String>)] = [
    ("generic", FieldWords.generic), ("titles", FieldWords.titles),
    ("adjectives", FieldWords.adjectives), ("organisations", FieldWords.organisations),
    ("schooling", FieldWords.schooling), ("fillers", FieldWords.fillers),
  ]

  @Test(arguments: lists.map(\.name))
  func `every word of a list is folded, as it is compared`(_ name: String) {
    for list in Self.lists where list.name == name {
      for word in list.words { #expect(FoldedName(word).text == word) }
    }
  }

  @Test func `every phrase and its meaning are folded`() {
    for phrase in FieldWords.phrases {
      for word in phrase.words + phrase.meaning { #expect(FoldedName(word).text == word) }
    }
  }

  @Test func `no phrase hides behind a shorter one before it`() {
    let phrases = FieldWords.phrases
    for (index, phrase) in phrases.enumerated() {
      for earlier in phrases[..<index] {
        #expect(phrase.words.firstRange(of: earlier.words) == nil, "\(phrase.words)")
      }
    }
  }
}
