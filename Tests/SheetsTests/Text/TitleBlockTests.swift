import Testing

@testable import Sheets

struct TitleBlockTests {
  /// The words, places and openings of the blocks of a text.
  private func blocks(_ text: String) -> [String] {
    let lines = lines(text)
    let headings = lines.enumerated().reduce(into: [Int: SectionHeading]()) { headings, line in
      headings[line.offset] = SectionHeading(line.element.text)
    }
    return TitleBlock.blocks(in: lines, headings: headings).map { block in
      "\(block.lines) \(block.form.words)" + (block.opensSheet ? " opens" : "")
    }
  }

  @Test func `a title that a section follows opens a sheet`() {
    #expect(
      blocks("1. PAIN\n\n1.1. Boulanger\n\nMission\nIl cuit.") == [
        "0..<1 PAIN", "2..<3 Boulanger opens",
      ])
  }

  @Test func `capitals go on over the next lines, not over a blank one`() {
    #expect(
      blocks("1.1. MAITRE\nDU PAIN\nET DU SON\n\nPAIN") == [
        "0..<3 MAITRE DU PAIN ET DU SON", "4..<5 PAIN",
      ])
  }

  @Test(arguments: ["1.2. SON", "FAMILLE : SON", "2. SON", "Le son", "MISSION"])
  func `capitals stop at the next title and at other lines`(_ next: String) {
    #expect(blocks("1.1. MAITRE\n\(next)").first?.hasPrefix("0..<1 MAITRE") == true)
  }

  @Test func `small letters go on nowhere`() {
    #expect(blocks("1.1. Maître\nDU PAIN") == ["0..<1 Maître", "1..<2 DU PAIN"])
  }

  @Test func `small letters without a number are a title over « Mission » alone`() {
    #expect(blocks("Boulanger\n\nMission\nIl cuit.") == ["0..<1 Boulanger opens"])
    #expect(blocks("Boulanger\n\nLivrables\nDu pain.") == [])
    #expect(blocks("Boulanger\n\nIl cuit.") == [])
  }

  @Test(arguments: [
    "Il cuit le pain.", "Il cuit le pain,", "Le pain :", "Le pain ?", "boulanger", "• Boulanger",
    "Il cuit tout le pain que la maison vend au public avant la nuit",
  ])
  func `a sentence over « Mission » is no title`(_ line: String) {
    #expect(blocks("\(line)\n\nMission\nIl cuit.") == [])
  }

  @Test func `small letters under other words are no title`() {
    #expect(blocks("On y mange\nBoulanger\nMission") == [])
  }

  @Test func `a heading is no title`() {
    #expect(blocks("MISSION\nTENDANCES") == [])
  }

  @Test func `no lines hold no titles`() {
    #expect(blocks("") == [])
    #expect(blocks("\n\n") == [])
  }
}
