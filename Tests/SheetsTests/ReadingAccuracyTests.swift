import Careers
import Foundation
import TestSupport
import Testing

@testable import Sheets

/// How much of what people read is found, and how much of what is found people read.
///
/// The measures are printed; before a person's corrections.
struct ReadingAccuracyTests {
  /// Guides of other houses in our own words, marked by people who had not seen the reader.
  @Test(arguments: ["bank", "energy", "hospital", "it", "rail"])
  func `a guide of other jobs reads as people read it`(name: String) throws {
    let bytes = try Repository.bytes("Tests/SheetsTests/Fixtures/Guides/\(name).txt")
    let guide = MarkedGuide(String(decoding: bytes, as: UTF8.self))
    let read = try SheetReader.read(Array(guide.text.utf8)).nomenclature
    let reference = try ReferenceReading(guide)
    Self.report(name, reference, read)
    #expect(reference.recall(of: read).value >= 0.86)
    #expect(reference.recallOfNamed(of: read).value >= 0.9)
    #expect(reference.precision(of: read).value >= 0.93)
  }

  @Test(
    .enabled(
      if: Repository.nomenclatureText != nil,
      "the text is not beside the package: ../shared/data/cigref-2021/nomenclature.txt"))
  func `the nomenclature reads as two readers read it`() throws {
    let table = try Repository.bytes("Tests/SheetsTests/Fixtures/cigref-2021.reading.tsv")
    let reference = ReferenceReading(table: String(decoding: table, as: UTF8.self))
    let text = Array(try Data(contentsOf: try #require(Repository.nomenclatureText)))
    let read = try SheetReader.read(text).nomenclature
    Self.report("cigref-2021", reference, read)
    #expect(reference.recall(of: read).value >= 0.95)
    #expect(reference.recallOfNamed(of: read).value == 1)
    #expect(reference.precision(of: read).value >= 0.95)
  }

  private static func report(_ name: String, _ reference: ReferenceReading, _ read: Nomenclature) {
    print(
      "\(name): precision \(reference.precision(of: read)), recall \(reference.recall(of: read)),",
      "named \(reference.recallOfNamed(of: read))")
    print("  missed: \(reference.missed(in: read).joined(separator: ", "))")
    print("  surplus: \(reference.surplus(in: read).joined(separator: ", "))")
  }
}
