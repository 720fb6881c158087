import Testing

@testable import Sheets

struct PageFurnitureTests {
  /// The lines that stay, by their numbers.
  private func kept(_ text: String) -> [Int] {
    PageFurniture.removed(from: lines(text)).map(\.number)
  }

  @Test(arguments: ["P a g e  | 12", "Page 12", "page 12 / 40", "PAGE 12 sur 40", "  Page | 7  "])
  func `a page number is left out, the other lines keep theirs`(_ mark: String) {
    #expect(kept("le pain\n\(mark)\nle son") == [1, 3])
  }

  @Test(arguments: ["page", "Pages de garde", "La page 12", "Page 12 du livret", "12", "Page A"])
  func `words that are no page number stay`(_ line: String) {
    #expect(kept("le pain\n\(line)\nle son") == [1, 2, 3])
  }

  @Test func `a header after two page numbers is left out wherever it stands`() {
    #expect(
      kept(
        """
        GUIDE :  Édition d'essai
        Le pain.
        Page 1

        GUIDE : Édition  d'essai
        Le son.
        Page 2
        GUIDE : Édition d'essai
        """) == [2, 4, 6])
  }

  @Test func `the line after one page number alone is text`() {
    #expect(kept("le pain\nPage 1\nle son\nPage 2\nla lumière") == [1, 3, 5])
    #expect(kept("Page 1") == [])
    #expect(kept("Page 1\n\n") == [2, 3])
  }

  @Test func `a heading that two pages start with is no header`() {
    #expect(
      kept("Page 1\nParcours professionnel\nle pain\nPage 2\nParcours professionnel\nle son")
        == [2, 3, 5, 6])
  }

  @Test func `numbers alone on a line that rise are page numbers`() {
    #expect(kept("un\n1\ndeux\n- 2 -\ntrois\n4 / 9\nquatre") == [1, 3, 5, 7])
    #expect(kept("un\n3\ndeux\n2\ntrois\n4") == [1, 2, 3, 4, 5, 6])
    #expect(kept("un\n1\ndeux\n2\ntrois") == [1, 2, 3, 4, 5])
  }
}
