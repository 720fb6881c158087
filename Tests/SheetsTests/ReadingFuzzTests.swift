import Careers
import TestSupport
import Testing

@testable import Sheets

/// Documents made of the pieces of others, in any order: the reader must hold whatever stands where.
struct ReadingFuzzTests {
  private static let batches = UInt64(0)..<5

  @Test(arguments: batches)
  func `no shuffled document breaks the reader`(seed: UInt64) throws {
    var shuffler = DocumentShuffler(seed: seed, text: try fixture())
    for index in 0..<100 {
      let document = shuffler.document()
      try expectHolds(Array(document.utf8), "seed \(seed), document \(index)")
    }
  }

  @Test func `most shuffled documents hold sheets and state moves`() throws {
    var shuffler = DocumentShuffler(seed: 7, text: try fixture())
    let read = (0..<100).compactMap { _ in
      try? SheetReader.read(Array(shuffler.document().utf8)).nomenclature
    }
    #expect(read.count > 50)
    #expect(read.count { !$0.moves.isEmpty } > 25)
    #expect(read.contains { !$0.outside.isEmpty })
    #expect(read.contains { !$0.openDoors.isEmpty })
  }

  @Test func `no random bytes break the reader`() throws {
    var random = SeededRandom(seed: 11)
    for index in 0..<300 {
      let bytes = (0..<random.below(400)).map { _ in UInt8(random.below(256)) }
      try expectHolds(bytes, "byte string \(index)")
      try expectHolds(bytes.map { $0 & 0x7F }, "ASCII string \(index)")
    }
  }

  @Test func `no cut of a document breaks the reader`() throws {
    let text = try fixture()
    var random = SeededRandom(seed: 13)
    for _ in 0..<30 {
      let length = random.below(text.utf8.count)
      try expectHolds(Array(text.utf8.prefix(length)), "the first \(length) bytes")
      try expectHolds(Array(text.utf8.suffix(length)), "the last \(length) bytes")
    }
  }

  // MARK: What must hold

  private func fixture() throws -> String {
    let bytes = try Repository.bytes("Tests/SheetsTests/Fixtures/playhouse.txt")
    return String(decoding: bytes, as: UTF8.self)
  }

  private func expectHolds(_ bytes: [UInt8], _ name: String) throws {
    guard let reading = try? SheetReader.read(bytes) else { return }
    let nomenclature = reading.nomenclature
    let text = nomenclature.fileText
    #expect(text == (try? SheetReader.read(bytes).nomenclature.fileText), "\(name)")
    #expect(text == (try? Nomenclature(file: Array(text.utf8)).fileText), "\(name)")
    #expect(try SheetPlaces(bytes).problems(in: nomenclature) == [], "\(name)")
    for remark in reading.remarks { #expect(!remark.words.isEmpty, "\(name)") }
  }
}
