import Careers
import SystemPackage
import Tables

/// A scenario: the options of `plan redeploy`, a line each, without dashes.
///
///     # We hire nobody but experts
///     name = "C, hiring frozen"
///     positions = "headcount.csv"
///     moves = "moves.csv"
///     external = "frozen.csv"
///
/// Quotation marks may be left out. Files are named as seen from the folder of the scenario.
struct ScenarioFile {
  let path: String
  let name: String
  let source: PlanSources.File
  let request: PlanRequest

  private static let fileKeys: Set = [
    "positions", "targets", "moves", "external", "release", "needs", "titles",
  ]
  private static let numberKeys: Set = [
    "max-moves", "budget", "seats", "horizon", "waiting-cost", "min-cell",
  ]
  private static let flagKeys: Set = ["periods", "late"]

  /// Reads a scenario.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when it cannot be read, 65 with the line that makes no sense.
  init(_ path: String, _ language: Language) throws(Failure) {
    let bytes = try InputFile.bytes(path, language)
    var values: [String: String] = [:]
    var closed: [String] = []
    var heads: [String] = []
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let text = Self.trimmed(line)
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let parts = text.split(separator: "=", maxSplits: 1).map { Self.unquoted(Self.trimmed($0)) }
      let known = Self.fileKeys.union(Self.numberKeys).union(Self.flagKeys).union([
        "name", "close", "heads",
      ])
      guard parts.count == 2, known.contains(parts[0]) else {
        throw Self.failure(path, index + 1, Self.expected(language), language)
      }
      if parts[0] == "close" {
        closed.append(parts[1])
      } else if parts[0] == "heads" {
        heads.append(parts[1])
      } else if values.updateValue(parts[1], forKey: parts[0]) != nil {
        throw Self.failure(
          path, index + 1,
          language("« \(parts[0]) » y est deux fois", "“\(parts[0])” is there twice"),
          language)
      }
      if Self.numberKeys.contains(parts[0]), Int(parts[1]) == nil {
        throw Self.failure(
          path, index + 1,
          language(
            "« \(parts[1]) » n’est pas un nombre entier", "“\(parts[1])” is not a whole number"),
          language)
      }
    }
    let folder = FilePath(path).removingLastComponent()
    var files: [String: String] = [:]
    for key in Self.fileKeys {
      files[key] = values[key].map { folder.isEmpty ? $0 : folder.pushing(FilePath($0)).string }
    }
    self.path = path
    name = values["name"] ?? FilePath(path).stem ?? path
    source = PlanSources.File(role: "scenario", name: path, sha256: sha256(bytes))
    func number(_ key: String) -> Int? { values[key].flatMap { Int($0) } }
    func flag(_ key: String) -> Bool {
      ["oui", "yes", "true", "vrai", "1"].contains(values[key] ?? "")
    }
    request = PlanRequest(
      files: files, closed: closed, isStrict: false, maxMoves: number("max-moves"),
      budget: number("budget"), seats: number("seats"),
      isDated: flag("periods"), horizon: number("horizon"),
      waitingCost: number("waiting-cost") ?? 0, startsLate: flag("late"),
      minCell: number("min-cell"), decimalMark: nil, heads: heads)
  }

  private static func expected(_ language: Language) -> String {
    let keys =
      ["name", "close", "heads"] + fileKeys.sorted() + numberKeys.sorted() + flagKeys.sorted()
    return language(
      "attendu « option = valeur » ; options : ", "expected “option = value”; options: ")
      + keys.joined(separator: ", ")
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
