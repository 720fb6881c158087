import Careers
import Foundation
import TestSupport

/// A folder with the invented theatre as a graph file, and the program run in it.
struct GraphFixture {
  let scratch: ScratchFolder

  /// The playhouse, whose text is in the repository too.
  static let playhouse = "Tests/SheetsTests/Fixtures/playhouse.json"
  static let playhouseText = "Tests/SheetsTests/Fixtures/playhouse.txt"

  init() throws {
    scratch = try ScratchFolder()
    _ = try graph("theatre.json") { _ in }
  }

  /// Writes the theatre, with something changed, as a file of this name.
  func graph(_ name: String, _ change: (inout Nomenclature.Parts) -> Void) throws -> Nomenclature {
    var parts = SampleNomenclature.parts
    change(&parts)
    let nomenclature = try Nomenclature(parts)
    _ = try scratch.file(name, holding: Data(nomenclature.fileText.utf8))
    return nomenclature
  }

  /// Runs the program where the theatre is.
  func paths(_ arguments: String..., language: String = "fr", input: String = "") throws
    -> Program.Run
  {
    try Program.paths.run(
      arguments, input: Data(input.utf8), environment: ["LANG": language], folder: scratch.url)
  }

  /// Runs the program where the playhouse is.
  static func inRepository(_ arguments: [String], language: String = "fr") throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": language], folder: Repository.root)
  }
}
