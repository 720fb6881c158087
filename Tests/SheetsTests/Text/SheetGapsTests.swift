import Careers
import Testing

@testable import Sheets

struct SheetGapsTests {
  private func remarks(_ text: String) throws -> [String] {
    try SheetReader.read(Array(text.utf8)).remarks.filter(\.kind.isGap).map {
      "\($0.kind.rawValue) \($0.sheet) line \($0.lines.first): \($0.words)"
    }
  }

  /// Sheets with all sections, of the numbers given.
  private func sheets(_ numbers: [Int], sections: [String] = ["Mission", "Parcours"]) -> String {
    numbers.map { number in
      "1.\(number). MITRON\n" + sections.map { "\($0)\nIl pétrit.\n" }.joined()
    }.joined()
  }

  @Test func `a whole text lacks nothing`() throws {
    #expect(try remarks("1. FOURNIL\n" + sheets([1, 2, 3, 4])) == [])
    #expect(try remarks(Playhouse.document()) == [])
  }

  @Test func `a number left out is missed, the first ones too`() throws {
    #expect(
      try remarks("1. FOURNIL\n" + sheets([2, 3, 6])) == [
        "sheet_missing 1.2 line 2: 1.1", "sheet_missing 1.6 line 12: 1.4",
        "sheet_missing 1.6 line 12: 1.5",
      ])
  }

  @Test func `numbers out of order leave nothing out`() throws {
    #expect(try remarks("1. FOURNIL\n" + sheets([3, 1, 2])) == [])
  }

  @Test func `a section that nearly all sheets have is missed where it lacks`() throws {
    let text = "1. FOURNIL\n" + sheets([1, 2, 3, 4]) + sheets([5], sections: ["Mission"])
    #expect(try remarks(text) == ["section_missing 1.5 line 22: parcours"])
  }

  @Test func `a section that many sheets lack is missed nowhere`() throws {
    let text = "1. FOURNIL\n" + sheets([1, 2, 3, 4]) + sheets([5, 6], sections: ["Mission"])
    #expect(try remarks(text) == [])
    let few = "1. FOURNIL\n" + sheets([1, 2]) + sheets([3], sections: ["Mission"])
    #expect(try remarks(few) == [])
  }

  @Test func `a family without sheets is remarked upon`() throws {
    #expect(
      try remarks("1. FOURNIL\n" + sheets([1]) + "2. SCENE\n") == [
        "family_without_sheets 2 line 7: SCENE"
      ])
  }

  @Test(arguments: ["Il peut évoluer vers le", "Il pétrit,", "Bac+2 ou 3"])
  func `an end inside a sentence about careers is remarked upon`(end: String) throws {
    let text = "1. FOURNIL\n1.1. MITRON\nParcours\nBac.\n\(end)\n\n"
    #expect(try remarks(text) == ["text_cut_off 1.1 line 5: \(end)"])
  }

  @Test(arguments: ["Il pétrit.", "Il pétrit…", "Il pétrit (la nuit)", "Il pétrit !"])
  func `an end after a sentence is none`(end: String) throws {
    #expect(try remarks("1. FOURNIL\n1.1. MITRON\nParcours\n\(end)\n") == [])
  }

  @Test func `an end inside another section is none`() throws {
    #expect(try remarks("1. FOURNIL\n1.1. MITRON\nParcours\nBac.\nLivrables\nLe pain") == [])
  }
}
