import Careers
import Testing

@testable import Sheets

/// Every problem, by a text that has it.
struct ReadingProblemTests {
  private func problem(_ bytes: [UInt8]) -> ReadingProblem? {
    do {
      _ = try SheetReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a text in another encoding is named`() {
    #expect(problem([0xFF, 0xFE, 0x31, 0]) == .utf16)
    #expect(problem("1. PAIN\n".utf8.flatMap { [$0, 0] }) == .utf16)
    #expect(problem(Array("1. PAIN\nle p".utf8) + [0xE8] + Array("re".utf8)) == .notUTF8(line: 2))
  }

  @Test func `a text that holds no sheets is named`() {
    #expect(problem([]) == .noSheets(lines: 1))
    #expect(problem(Array("Il cuit du pain.\n".utf8)) == .noSheets(lines: 2))
  }

  @Test func `a number used twice and a family without a title are named`() {
    #expect(
      problem(Array("1. PAIN\n\n1.1. BOULANGER\n\n1.1. VENDEUR\n".utf8))
        == .duplicateSheet(number: "1.1", firstLine: 3, secondLine: 5))
    #expect(
      problem(Array("1. PAIN\n\n4.2. VENDEUR\n".utf8))
        == .sheetWithoutFamily(number: "4.2", line: 3))
  }

  @Test func `a family number used twice is named`() {
    let text = "1. PAIN\n\n1.1. BOULANGER\n\n1. SON\n\n1.2. CHANTEUR\n"
    #expect(problem(Array(text.utf8)) != nil)
  }
}
