/// The only place where a person's text becomes DOT: every label, comment and link goes through it.
///
/// DOT has no escape of its own for most of what a profile's name may hold, and Graphviz reads
/// some of it twice (backslashes, then entities). Each function here is the answer for one place
/// in a file:
///
///     DOTText.quoted(#"Chef dit "R&D""#)            // "Chef dit \"R&amp;D\""
///     DOTText.html("SI <métier>")                   // SI &#60;métier&#62;
///     DOTText.url("https://example.org/?a=1&b=2")   // https://example.org/?a=1&amp;b=2
///     DOTText.url("javascript:alert(1)")            // nil
///
/// All but `url(_:)` begin with `cleaned(_:)`, so a picture shows the cleaned text and nothing else.
public enum DOTText {
  /// The longest text written, in Unicode scalars, the final `…` included.
  ///
  /// Graphviz 2.43 refuses a quoted string above 16 384 bytes. Counting scalars, not characters,
  /// makes the limit a guarantee: a scalar never takes more than 5 bytes once escaped, whereas one
  /// character may carry any number of accents.
  public static let lengthMaxScalars = 1_000

  /// The longest link written, in bytes; a longer one is refused, since half a link leads nowhere.
  public static let linkMaxBytes = 2_000

  /// The text as every picture will show it.
  ///
  /// - CR LF and CR become LF.
  /// - What no XML picture can hold (other control characters, U+FFFE, U+FFFF) becomes U+FFFD.
  /// - Bidirectional overrides and isolates are removed: they would reorder their neighbours.
  /// - Beyond `lengthMaxScalars` the text is cut between two characters and ends with `…`.
  ///
  /// Cleaning twice changes nothing more.
  public static func cleaned(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var followsCarriageReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A where followsCarriageReturn: break
      case 0x0A, 0x0D: result.append("\n")
      case 0x00...0x1F, 0x7F, 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case 0x202A...0x202E, 0x2066...0x2069: break
      default: result.append(scalar)
      }
      followsCarriageReturn = scalar == "\r"
    }
    return cut(String(result))
  }

  /// The text as a quoted DOT string, quotes included, for labels and tooltips.
  ///
  /// It always quotes: whether `node`, `3D` or `a:b` need quotes is not worth a rule. Line breaks
  /// centre the lines; `\l` and `\r` cannot be written, on purpose.
  ///
  /// Not for ids: in an id Graphviz keeps `\\` as two characters, hence ``DOTID``.
  public static func quoted(_ text: String) -> String {
    let escaped = replacing(in: cleaned(text)) { scalar in
      switch scalar {
      case "\\": #"\\"#
      case "\"": #"\""#
      case "\n": #"\n"#
      case "&": "&amp;"
      default: nil
      }
    }
    return "\"\(escaped)\""
  }

  /// The text as the content of an HTML-like label, where the caller writes the tags around it.
  ///
  /// - Entities are numeric: Graphviz does not know all the named ones.
  /// - A backslash is doubled: even here Graphviz replaces `\N` and `\G` by names.
  /// - Empty text becomes a space: `<B></B>` is a syntax error.
  public static func html(_ text: String) -> String {
    let escaped = replacing(in: cleaned(text)) { scalar in
      switch scalar {
      case "&": "&#38;"
      case "<": "&#60;"
      case ">": "&#62;"
      case "\"": "&#34;"
      case "'": "&#39;"
      case "\\": #"\\"#
      case "\n": "<BR/>"
      default: nil
      }
    }
    return escaped.isEmpty ? " " : escaped
  }

  /// The link with `&` escaped, or `nil` for one that a picture must not carry.
  ///
  /// Accepted: `http://`, `https://` and `mailto:`, in the ASCII characters of RFC 3986, up to
  /// `linkMaxBytes`. A link is never repaired, since a repaired link leads somewhere else.
  ///
  /// `&` is escaped because Graphviz 2.43 copies it raw into the SVG, which is then not XML.
  /// For an `HREF` inside an HTML-like label, pass the result through `html(_:)` as well: there
  /// Graphviz undoes one escape before the same raw copy.
  public static func url(_ link: String) -> String? {
    let start = link.prefix(8).lowercased()
    guard
      ["http://", "https://", "mailto:"].contains(where: start.hasPrefix),
      link.utf8.count <= linkMaxBytes,
      link.unicodeScalars.allSatisfy(isAllowedInLinks)
    else { return nil }
    return replacing(in: link) { $0 == "&" ? "&amp;" : nil }
  }

  /// The text as `//` lines, one for each of its lines.
  ///
  /// Not `/* … */`: a text that holds `*/` would end such a comment.
  static func commentLines(_ text: String) -> [String] {
    cleaned(text)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "//" : "// \($0)" }
  }

  private static func cut(_ text: String) -> String {
    guard text.unicodeScalars.count > lengthMaxScalars else { return text }
    var kept = ""
    var length = 1  // The final "…".
    for character in text {
      length += character.unicodeScalars.count
      guard length <= lengthMaxScalars else { break }
      kept.append(character)
    }
    return kept + "…"
  }

  private static func replacing(
    in text: String, _ replacement: (Unicode.Scalar) -> String?
  ) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        result.append(contentsOf: replacement.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func isAllowedInLinks(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: "-._~:/?#[]@!$&'()*+,;=%".unicodeScalars.contains(scalar)
    }
  }
}
