/// The only way of a person's text into an SVG file.
enum XMLText {
  /// The text with what XML cannot hold replaced and what it reads itself escaped, for content and attributes.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in DOTText.cleaned(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text inside a comment, which may hold no two hyphens in a row.
  static func comment(_ text: String) -> String {
    escaped(text).reduce(into: "") { comment, character in
      if character == "-", comment.last == "-" { comment.append(" ") }
      comment.append(character)
    }
  }
}
