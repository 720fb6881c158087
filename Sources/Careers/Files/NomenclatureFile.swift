/// The file format `career-graph/1`: keys in a fixed order, lists sorted, a final newline, so that the same
/// nomenclature always gives the same bytes.
package enum NomenclatureFile {
  /// The format's name and version, the first member of every file.
  package static let format = "career-graph/1"
}

extension Nomenclature {
  /// The nomenclature as the text of a file in the format `career-graph/1`.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var fileText: String { JSONWriter().text(NomenclatureFileWriter.value(self)) }

  /// Reads a file in the format `career-graph/1`.
  ///
  /// - Throws: ``FileProblem`` with line and column for the first thing that is wrong; nothing is guessed.
  /// - Complexity: O(n log n) in the length of the file.
  public init(file bytes: [UInt8]) throws(FileProblem) {
    self = try NomenclatureFileReader.read(try JSONReader.read(bytes))
  }
}
