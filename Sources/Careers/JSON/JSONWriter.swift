/// Writes JSON so that the same value always gives the same bytes and a diff reads well.
///
/// Two spaces a level; a list or object that fits on a line stays on one.
package struct JSONWriter {
  /// The width up to which a list or object stays on one line.
  private let width = 100

  package init() {}

  /// The text of the value, with a final newline.
  ///
  /// - Complexity: O(n x depth) in the length of the text.
  package func text(_ value: JSONValue) -> String {
    broken(value, indentation: "", used: 0) + "\n"
  }

  /// The text of the value on a single line, without a newline.
  package func line(_ value: JSONValue) -> String {
    switch value {
    case .null: "null"
    case .bool(let bool): bool ? "true" : "false"
    case .integer(let integer): String(integer)
    case .number(let number): numeral(number)
    case .string(let text): quoted(text)
    case .array(let values): "[" + values.map(line).joined(separator: ", ") + "]"
    case .members(let members): object(members)
    }
  }

  private func object(_ members: [(String, JSONValue)]) -> String {
    guard !members.isEmpty else { return "{}" }
    let texts = members.map { quoted($0.0) + ": " + line($0.1) }
    return "{ " + texts.joined(separator: ", ") + " }"
  }

  private func broken(_ value: JSONValue, indentation: String, used: Int) -> String {
    let flat = line(value)
    if indentation.count + used + flat.count <= width { return flat }
    let inner = indentation + "  "
    switch value {
    case .array(let values):
      let lines = values.map { inner + broken($0, indentation: inner, used: 0) }
      return "[\n" + lines.joined(separator: ",\n") + "\n" + indentation + "]"
    case .members(let members):
      let lines = members.map { key, value in
        let head = quoted(key) + ": "
        return inner + head + broken(value, indentation: inner, used: head.count)
      }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indentation + "}"
    default:
      return flat
    }
  }

  /// Whole numbers without a point: 5 rather than 5.0.
  private func numeral(_ number: Double) -> String {
    precondition(number.isFinite, "JSON has no \(number)")
    return Int(exactly: number).map(String.init) ?? "\(number)"
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
