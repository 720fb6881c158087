import Careers
import Foundation
import TestSupport
import Testing

@testable import Sheets

/// The real text gives the shipped file.
@Suite(
  .enabled(
    if: Repository.nomenclatureText != nil,
    "the text is not beside the package: ../shared/data/cigref-2021/nomenclature.txt"))
struct NomenclatureReadingTests {
  private let curation: CurationFile
  private let text: String
  private let lines: [Substring]
  private let reading: Reading

  /// Read once for all tests: it takes a second without optimisation.
  private static let parts = Result {
    let curation = try CurationFile(file: Repository.bytes("Graphs/cigref-2021.curation.json"))
    let bytes = Array(try Data(contentsOf: try #require(Repository.nomenclatureText)))
    let reading = try SheetReader.read(
      bytes, title: curation.title ?? "", edition: curation.edition ?? "",
      publisher: curation.publisher ?? "")
    return (curation, bytes, reading)
  }

  init() throws {
    let (curation, bytes, reading) = try Self.parts.get()
    self.curation = curation
    self.reading = reading
    text = String(decoding: bytes, as: UTF8.self)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func shipped() throws -> [UInt8] {
    try Repository.bytes("Graphs/cigref-2021.json")
  }

  /// The lines from the first to the last of a range, folded as one text between spaces.
  private func folded(_ range: LineRange) -> String {
    let joined = lines[(range.first - 1)...(range.last - 1)].joined(separator: " ")
    return " " + FoldedName(joined).text + " "
  }

  private func stands(_ words: String, on range: LineRange) -> Bool {
    folded(range).contains(" " + FoldedName(words).text + " ")
  }

  @Test func `reading and curation give the shipped file, byte for byte`() throws {
    let curated = try reading.nomenclature.applying(curation.corrections)
    #expect(Array(curated.fileText.utf8) == (try shipped()))
  }

  @Test func `there are 50 profiles in 9 families`() throws {
    let read = reading.nomenclature
    #expect(read.profiles.count == 50)
    #expect(read.families.map(\.id) == (1...9).map { String($0) })
  }

  @Test func `every piece of evidence stands on the lines it names`() throws {
    for move in try Nomenclature(file: shipped()).moves {
      for evidence in move.evidence {
        for words in [evidence.cue, evidence.mention] {
          #expect(
            stands(words, on: evidence.lines),
            "« \(words) » is not on \(evidence.lines): \(move.from) to \(move.to)")
        }
      }
    }
  }

  @Test func `every door, drift, remark and requirement stands on the lines it names`() throws {
    let read = reading.nomenclature
    let words =
      read.openDoors.map { ($0.mention, $0.lines) } + read.drift.map { ($0.cue, $0.lines) }
      + reading.remarks.map { ($0.words, $0.lines) }
      + read.profiles.compactMap { profile in
        profile.experience.flatMap { asked in asked.lines.map { (asked.field ?? "", $0) } }
      }.filter { !$0.0.isEmpty }
    #expect(!words.isEmpty)
    for (words, lines) in words {
      #expect(stands(words, on: lines), "« \(words) » is not on \(lines)")
    }
  }

  @Test func `every line named lies in the sheet that names it`() throws {
    let problems = try SheetPlaces(Array(text.utf8)).problems(in: reading.nomenclature)
    #expect(problems == [])
  }

  @Test func `line ends and decomposed accents change nothing but the digest`() throws {
    for other in [text.replacing("\n", with: "\r\n"), decomposed(text)] {
      let read = try SheetReader.read(Array(other.utf8))
      #expect(read.nomenclature.moves == reading.nomenclature.moves)
      #expect(read.nomenclature.profiles == reading.nomenclature.profiles)
      #expect(read.nomenclature.openDoors == reading.nomenclature.openDoors)
      #expect(read.nomenclature.drift == reading.nomenclature.drift)
      #expect(read.remarks == reading.remarks)
      #expect(read.nomenclature.source.sha256 != reading.nomenclature.source.sha256)
    }
  }

  @Test func `the text twice over loses nothing and reads alike twice`() throws {
    let read = try SheetReader.read(Array((text + "\n" + renumbered()).utf8)).nomenclature
    let once = stated(in: reading.nomenclature, from: 1, shift: 0)
    let first = stated(in: read, from: 1, shift: 0)
    let second = stated(in: read, from: 11, shift: lines.count)
    #expect(once.count > 50)
    #expect(first == second)
    #expect(once.subtracting(first) == [])
  }

  /// The text with its families numbered from 11.
  private func renumbered() throws -> String {
    let numbered = try SourceText.lines(of: Array(text.utf8))
    let parts = try SheetSplitter.split(PageFurniture.removed(from: numbered))
    var lines = lines.map(String.init)
    for title in parts.families + parts.sheets.map(\.title) {
      let line = lines[title.line - 1]
      lines[title.line - 1] = line.replacing(
        title.number, with: "1" + title.number, maxReplacements: 1)
    }
    // What stands before the first family belongs to no sheet; here it would belong to the last one.
    let start = (parts.families.map(\.line).min() ?? 1) - 1
    return (lines[..<start].map { _ in "" } + lines[start...]).joined(separator: "\n")
  }

  /// What the sheets of nine families state: where, and by which cue.
  ///
  /// Not what is named: in the text twice over, every name is that of two profiles.
  private func stated(in nomenclature: Nomenclature, from family: Int, shift: Int) -> Set<String> {
    let own = Set((family..<family + 9).map(String.init))
    let pieces = nomenclature.moves.flatMap(\.evidence).filter { piece in
      own.contains(String(piece.sheet.text.prefix { $0 != "." }))
    }
    return Set(pieces.map { "\($0.lines.first - shift) \($0.lines.last - shift) \($0.cue)" })
  }
}
