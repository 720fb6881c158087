import Careers
import Foundation
import TestSupport
import Testing

@testable import paths

struct GraphFileTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  @Test func `a graph is read as it was written`() throws {
    let theatre = SampleNomenclature.theatre
    let file = try scratch.file("graphe.json", holding: Data(theatre.fileText.utf8))
    #expect(try GraphFile.nomenclature(file.path, .french).fileText == theatre.fileText)
  }

  @Test func `a missing file has exit code 66`() {
    let failure = #expect(throws: Failure.self) {
      try GraphFile.nomenclature("/nowhere/graphe.json", .french)
    }
    #expect(failure?.code == Exit.missingInput)
    #expect(failure?.lines.first?.hasPrefix("/nowhere/graphe.json : ") == true)
  }

  @Test(arguments: [
    ("", ":1:1: the file ends too early"),
    ("{\n  \"format\": 3\n}", ":2:13: expected here: a text"),
    ("{}", ":1:1: the key “format” is missing"), ("{ \"format\": \"career-graph/2\" }", ":1:13: "),
  ])
  func `bad data has exit code 65, with file, line and column`(text: String, words: String) throws {
    let file = try scratch.file("faux.json", holding: Data(text.utf8))
    let failure = #expect(throws: Failure.self) {
      try GraphFile.nomenclature(file.path, .english)
    }
    #expect(failure?.code == Exit.badData)
    #expect(failure?.lines.first?.hasPrefix(file.path + words) == true)
  }
}
