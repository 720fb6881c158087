import Careers
import Tables

/// The graph that a person names: a file, and how to read it where it is a table.
struct GraphSource: Sendable, Equatable {
  /// A graph as JSON, or a table of moves; `-` is standard input.
  let file: String
  /// The table of profiles that goes with a table of moves.
  var profiles: String?
  /// The heads of columns that a table calls in an unusual way, by our keys.
  var columns: [String: String] = [:]
  /// The same for the table of profiles.
  var profileColumns: [String: String] = [:]
  /// Whether an end that the table of profiles has not makes a profile.
  var createsMissing = false
  /// How decimals are written, where it must be said.
  var decimalMark: DecimalMark?

  /// The files that are read.
  var files: [String] { [file] + [profiles].compactMap(\.self) }

  /// The options to type to name the graph again.
  var words: String {
    func map(_ option: String, _ columns: [String: String]) -> String {
      columns.isEmpty
        ? ""
        : " \(option) "
          + shown(
            columns.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
              .joined(separator: ","))
    }
    return " --graph " + shown(file) + (profiles.map { " --profiles " + shown($0) } ?? "")
      + map("--columns", columns) + map("--profile-columns", profileColumns)
      + (createsMissing ? " --create-missing" : "")
      + (decimalMark.map { " --decimal \($0.rawValue)" } ?? "")
  }
}
