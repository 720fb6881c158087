import Careers
import Sheets
import Tables

/// Reads a graph that a person names: JSON in the format `career-graph/1`, a table of moves, or sheets.
enum GraphFile {
  /// A graph, and what is to be remarked about its file.
  struct Contents {
    let nomenclature: Nomenclature
    var remarks: [String] = []
  }

  /// The graph of a file: JSON, or else a table.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when a file cannot be read, 65 with file, line and column when
  ///   it holds no graph.
  static func contents(_ source: GraphSource, _ language: Language) throws(Failure) -> Contents {
    try requireOneStandardInput(source.files, language)
    let bytes = try InputFile.bytes(source.file, language)
    return isJSON(bytes, source.file)
      ? Contents(nomenclature: try nomenclature(bytes, in: source.file, language))
      : try tables(bytes, source, language)
  }

  /// The graph of a file that may also be a text of sheets, as `diff` and `import` take it.
  ///
  /// - Throws: as ``contents(_:_:)``; exit code 65 also when a text holds no sheets.
  static func edition(_ path: String, _ language: Language) throws(Failure) -> Nomenclature {
    let bytes = try InputFile.bytes(path, language)
    if isJSON(bytes, path) { return try nomenclature(bytes, in: path, language) }
    if isTable(bytes) { return try tables(bytes, GraphSource(file: path), language).nomenclature }
    do {
      return try SheetReader.read(bytes).nomenclature
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: path))
    }
  }

  /// Whether a file starts as JSON does, or is named so.
  static func isJSON(_ bytes: [UInt8], _ path: String) -> Bool {
    bytes.first { !$0.isBlankOrMark } == UInt8(ascii: "{") || path.hasSuffix(".json")
  }

  /// Whether a file has the head of a table of moves.
  static func isTable(_ bytes: [UInt8], columns: [String: String] = [:]) -> Bool {
    (try? Table(bytes, CareerTables.moves, chosen: columns)) != nil
  }

  /// The graph of a table of moves.
  static func tables(
    _ bytes: [UInt8], _ source: GraphSource, _ language: Language
  ) throws(Failure) -> Contents {
    let moves = try table(
      bytes, CareerTables.moves, source.columns, source.decimalMark, in: source.file, language)
    var profiles: Table?
    if let file = source.profiles {
      profiles = try table(
        try InputFile.bytes(file, language), CareerTables.profiles, source.profileColumns,
        source.decimalMark, in: file, language)
    }
    let title = source.file.split(separator: "/").last.map(String.init) ?? source.file
    let described = Source(
      title: title, edition: "", publisher: "", language: language.rawValue,
      sha256: sha256(bytes))
    let read: CareerTables
    do {
      read = try CareerTables(
        moves, profiles: profiles, source: described, createsMissing: source.createsMissing)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: source))
    }
    let remarks =
      moves.notes.map { language.note($0, in: source.file) }
      + (profiles?.notes ?? []).map { language.note($0, in: source.profiles ?? "") }
      + read.notes.map { language.note($0, in: source.file) }
    return Contents(nomenclature: read.nomenclature, remarks: remarks)
  }

  private static func table(
    _ bytes: [UInt8], _ form: TableForm, _ chosen: [String: String], _ mark: DecimalMark?,
    in file: String, _ language: Language
  ) throws(Failure) -> Table {
    do {
      return try Table(bytes, form, chosen: chosen, decimalMark: mark)
    } catch {
      throw Failure(Exit.badData, language.problem(error, in: file))
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
