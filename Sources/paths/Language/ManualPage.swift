/// The manual page in the macros of man(7): every page of the help, a section each.
struct ManualPage {
  let language: Language

  var text: String {
    let pages = [(name: "paths", page: HelpPage.route)] + Help.allPages
    return ([head] + pages.map(section)).joined()
  }

  private var head: String {
    let name = language("itinéraires de carrière", "career routes between job profiles")
    return """
      .TH PATHS 1 "" "paths \(VersionMessage.version)" ""
      .SH \(language("NOM", "NAME"))
      paths \\- \(Self.escaped(name))

      """
  }

  /// The help as it stands, in lines that are not filled.
  private func section(_ name: String, _ page: HelpPage) -> String {
    let lines = page.text(language).split(separator: "\n", omittingEmptySubsequences: false)
    return ".SH \(Self.escaped(name).uppercased())\n.nf\n"
      + lines.dropLast().map { Self.line(String($0)) }.joined(separator: "\n") + "\n.fi\n"
  }

  /// A line that does not start with what troff takes for a request.
  private static func line(_ text: String) -> String {
    let escaped = escaped(text)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  /// The text in ASCII: troff has names for all other characters.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "`": result += "\\(ga"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return result
  }
}
