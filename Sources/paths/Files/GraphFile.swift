import Careers

/// Reads a graph that a person names: a file in the format `career-graph/1`.
enum GraphFile {
  /// The nomenclature a file holds; `-` is standard input.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when the file cannot be read, 65 with file, line and column
  ///   when it holds no graph.
  static func nomenclature(_ path: String, _ language: Language) throws(Failure) -> Nomenclature {
    let bytes = try InputFile.bytes(path, language)
    do {
      return try Nomenclature(file: bytes)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: path))
    }
  }
}
