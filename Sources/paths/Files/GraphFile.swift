import Careers
import Sheets

/// Reads a graph that a person names: a file in the format `career-graph/1`.
enum GraphFile {
  /// The nomenclature a file holds; `-` is standard input.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when the file cannot be read, 65 with file, line and column
  ///   when it holds no graph.
  static func nomenclature(_ path: String, _ language: Language) throws(Failure) -> Nomenclature {
    try nomenclature(try InputFile.bytes(path, language), in: path, language)
  }

  /// The nomenclature of a graph file or, where the file does not start as JSON does and is not named so, of
  /// the sheets in a text.
  ///
  /// - Throws: as ``nomenclature(_:_:)``; exit code 65 also when the text holds no sheets.
  static func edition(_ path: String, _ language: Language) throws(Failure) -> Nomenclature {
    let bytes = try InputFile.bytes(path, language)
    let first = bytes.first { !$0.isBlankOrMark }
    guard first != UInt8(ascii: "{"), !path.hasSuffix(".json") else {
      return try nomenclature(bytes, in: path, language)
    }
    do {
      return try SheetReader.read(bytes).nomenclature
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: path))
    }
  }

  private static func nomenclature(
    _ bytes: [UInt8], in path: String, _ language: Language
  ) throws(Failure) -> Nomenclature {
    do {
      return try Nomenclature(file: bytes)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: path))
    }
  }
}

extension UInt8 {
  /// A blank, or a byte of the mark that may start UTF-8.
  fileprivate var isBlankOrMark: Bool {
    [0x09, 0x0A, 0x0D, 0x20, 0xEF, 0xBB, 0xBF].contains(self)
  }
}
