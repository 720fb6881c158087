import Foundation
import Testing

@testable import Tables

struct DecodedTextTests {
  private static let text = "Métier d’œuvre ; « 12 € »\n"

  @Test(arguments: [
    String.Encoding.utf16LittleEndian, .utf16BigEndian, .utf8, .windowsCP1252,
  ])
  func `every encoding of spreadsheet programs gives the same text`(encoding: String.Encoding)
    throws
  {
    let marks: [String.Encoding: [UInt8]] = [
      .utf16LittleEndian: [0xFF, 0xFE], .utf16BigEndian: [0xFE, 0xFF],
    ]
    let data = try #require(Self.text.data(using: encoding))
    let decoded = try DecodedText((marks[encoding] ?? []) + Array(data))
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == Self.text)
  }

  @Test func `a mark before UTF-8 is no part of the text`() throws {
    #expect(try DecodedText([0xEF, 0xBB, 0xBF, 0x61]).bytes == [0x61])
  }

  @Test func `characters beyond the first plane survive UTF-16`() throws {
    let data = try #require("🎭a".data(using: .utf16LittleEndian))
    #expect(try DecodedText([0xFF, 0xFE] + Array(data)).bytes == Array("🎭a".utf8))
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], TableProblem.Kind.notText(.workbook)),
      ([0xD0, 0xCF, 0x11, 0xE0], .notText(.oldWorkbook)), (Array("%PDF-1.7".utf8), .notText(.pdf)),
      ([0x1F, 0x8B, 0x08], .notText(.gzip)),
      ([0x61, 0, 0x62, 0, 0x63, 0], .unmarkedUTF16),
      ([0x61, 0x81, 0x62], .notUTF8(offset: 1)),
      ([0xEF, 0xBB, 0xBF, 0xE9, 0x61], .notUTF8(offset: 3)),
      ([0xFF, 0xFE, 0x61], .notUTF8(offset: 2)),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00], .notUTF8(offset: 2)),
    ] as [([UInt8], TableProblem.Kind)])
  func `what is no text is refused by its name`(bytes: [UInt8], kind: TableProblem.Kind) {
    let problem = #expect(throws: TableProblem.self) { try DecodedText(bytes) }
    #expect(problem?.kind == kind)
  }

  @Test func `a place counts lines of any end and characters`() {
    let bytes = Array("é1\r\nœ2\r3\n4".utf8)
    let places = bytes.indices.map { DecodedText.place(of: $0, in: bytes) }
    #expect(places.first == TablePlace(line: 1, column: 1))
    #expect(places.last == TablePlace(line: 4, column: 1))
    #expect(DecodedText.place(of: 2, in: bytes) == TablePlace(line: 1, column: 2))
    #expect(DecodedText.place(of: 7, in: bytes) == TablePlace(line: 2, column: 2))
  }
}
