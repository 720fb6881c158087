import Careers
import SystemPackage

/// The lines of a scenario: options of a command without dashes, with their values.
///
///     # We hire nobody but experts
///     name = "C, hiring frozen"
///     positions = "headcount.csv"
///
/// Quotation marks may be left out. Files are named as seen from the folder of the scenario.
struct ScenarioText {
  let path: String
  /// What the scenario is called: what it says, or its file.
  let name: String
  let source: PlanSources.File
  let language: Language
  private let entries: [(key: String, value: String, line: Int)]

  /// Reads the lines.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when the file cannot be read, 65 with the line that is none.
  init(_ path: String, _ language: Language) throws(Failure) {
    let bytes = try InputFile.bytes(path, language)
    var entries: [(key: String, value: String, line: Int)] = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let text = Self.trimmed(line)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let parts = text.split(separator: "=", maxSplits: 1).map { Self.unquoted(Self.trimmed($0)) }
      guard parts.count == 2 else {
        throw Self.failure(
          path, index + 1,
          language("attendu « option = valeur »", "expected “option = value”"), language)
      }
      entries.append((parts[0], parts[1], index + 1))
    }
    self.path = path
    self.language = language
    self.entries = entries
    name = entries.first { $0.key == "name" }?.value ?? FilePath(path).stem ?? path
    source = PlanSources.File(role: "scenario", name: path, sha256: sha256(bytes))
  }

  // MARK: Options

  /// Refuses an option that is not one of these, or that is there twice and may not be.
  ///
  /// - Throws: a ``Failure`` with exit code 65 and the line.
  func check(_ known: [String], repeatable: Set<String> = []) throws(Failure) {
    var seen: Set<String> = []
    let all = ["name", "plan"] + known
    for entry in entries {
      guard all.contains(entry.key) else {
        throw failure(
          entry.line,
          language(
            "attendu « option = valeur » ; options : ", "expected “option = value”; options: ")
            + all.joined(separator: ", "))
      }
      guard seen.insert(entry.key).inserted || repeatable.contains(entry.key) else {
        throw failure(
          entry.line,
          language("« \(entry.key) » y est deux fois", "“\(entry.key)” is there twice"))
      }
    }
  }

  /// The value of an option; of one that is there several times, the first.
  func value(_ key: String) -> String? { entries.first { $0.key == key }?.value }

  /// All values of an option, in order.
  func values(_ key: String) -> [String] { entries.filter { $0.key == key }.map(\.value) }

  /// The files that some options name, as seen from where the program runs.
  func files(_ keys: [String]) -> [String: String] {
    let folder = FilePath(path).removingLastComponent()
    var files: [String: String] = [:]
    for key in keys {
      files[key] = value(key).map {
        folder.isEmpty ? $0 : folder.pushing(FilePath($0)).string
      }
    }
    return files
  }

  /// The whole number of an option.
  ///
  /// - Throws: a ``Failure`` with exit code 65 and the line where it is none.
  func whole(_ key: String) throws(Failure) -> Int? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    guard let number = Int(entry.value) else {
      throw failure(
        entry.line,
        language(
          "« \(entry.value) » n’est pas un nombre entier",
          "“\(entry.value)” is not a whole number"))
    }
    return number
  }

  /// The number of an option, decimals after a point or a comma.
  ///
  /// - Throws: a ``Failure`` with exit code 65 and the line where it is none.
  func number(_ key: String) throws(Failure) -> Double? {
    guard let entry = entries.first(where: { $0.key == key }) else { return nil }
    guard let number = Double(entry.value.replacing(",", with: ".")), number.isFinite,
      abs(number) < 1e9
    else {
      throw failure(
        entry.line,
        language("« \(entry.value) » n’est pas un nombre", "“\(entry.value)” is not a number"))
    }
    return number
  }

  /// Whether an option says yes.
  func flag(_ key: String) -> Bool {
    ["oui", "yes", "true", "vrai", "1"].contains(value(key) ?? "")
  }

  /// What is said of an option's line.
  func failure(of key: String, _ text: String) -> Failure {
    failure(entries.first { $0.key == key }?.line ?? 1, text)
  }

  private func failure(_ line: Int, _ text: String) -> Failure {
    Self.failure(path, line, text, language)
  }

  private static func failure(
    _ path: String, _ line: Int, _ text: String, _ language: Language
  ) -> Failure {
    Failure(Exit.badData, "\(path):\(line)" + language(" : ", ": ") + text)
  }

  private static func unquoted(_ text: String) -> String {
    let isQuoted = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
    return isQuoted ? String(text.dropFirst().dropLast()) : text
  }

  private static func trimmed(_ text: some StringProtocol) -> String {
    let rest = text.drop { $0.isWhitespace }
    let blanks = rest.reversed().prefix { $0.isWhitespace }.count
    return String(rest.dropLast(blanks))
  }
}
