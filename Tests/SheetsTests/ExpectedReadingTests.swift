import Careers
import Sheets
import TestSupport
import Testing

/// A document of our own in the form of the real one, and what must be read of it.
///
/// After a change that is meant, rewrite the expected file and read the difference in review:
///
///     swift run paths import Tests/SheetsTests/Fixtures/playhouse.txt \
///       -o Tests/SheetsTests/Fixtures/playhouse.json
struct ExpectedReadingTests {
  @Test func `six sheets are read as expected, byte for byte`() throws {
    let text = try Repository.bytes("Tests/SheetsTests/Fixtures/playhouse.txt")
    let expected = try Repository.bytes("Tests/SheetsTests/Fixtures/playhouse.json")
    let read = try SheetReader.read(text).nomenclature.fileText
    let pairs = zip(
      read.split(separator: "\n"),
      String(decoding: expected, as: UTF8.self).split(separator: "\n"))
    if let (mine, theirs) = pairs.first(where: { $0 != $1 }) {
      Issue.record("read « \(mine) », expected « \(theirs) »")
    }
    #expect(Array(read.utf8) == expected)
  }
}
