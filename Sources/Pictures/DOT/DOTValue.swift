/// What stands right of the `=` in a DOT attribute, already written safely.
///
/// There is no way to make one from raw DOT, so that no text can reach a file unescaped:
///
///     let label: DOTValue = "Chef dit \"oui\""             // "Chef dit \"oui\""
///     let width: DOTValue = 1.5                            // "1.5"
///     let title = DOTValue.html("<B>\(DOTText.html(name))</B>")
///     let page = DOTValue.link("https://example.org/")     // an optional: nil for other schemes
///
/// Graphviz reads escapes in labels, tooltips and links only. In the others (`comment`, `class`,
/// `fontname`…) a `\` or `&` comes back doubled or as an entity: give those plain words. In a
/// tooltip Graphviz 2.43 reads backslashes twice, so `C:\New` shows the vertex's id instead of
/// `\N`; labels are exact.
public struct DOTValue: Hashable, Sendable {
  /// The value as it stands in the file, with its quotes or angle brackets.
  let text: String
  /// Whether the value passed the check that attributes such as `URL` require.
  let isLink: Bool

  private init(written text: String, isLink: Bool = false) {
    self.text = text
    self.isLink = isLink
  }

  /// Any text, cleaned and escaped.
  public static func text(_ text: String) -> DOTValue {
    DOTValue(written: DOTText.quoted(text))
  }

  /// A finite number, quoted like the rest: a bare `1e-05` would be two words of DOT.
  public static func number(_ number: Double) -> DOTValue {
    precondition(number.isFinite, "A DOT attribute cannot be \(number)")
    let digits = number.description
    return DOTValue(written: "\"\(digits.hasSuffix(".0") ? String(digits.dropLast(2)) : digits)\"")
  }

  /// A link, or `nil` where `DOTText.url(_:)` refuses it.
  public static func link(_ link: String) -> DOTValue? {
    DOTText.url(link).map { DOTValue(written: "\"\($0)\"", isLink: true) }
  }

  /// An HTML-like label built by the caller, whose texts went through `DOTText.html(_:)`.
  ///
  /// It must be on one line, not empty, and its angle brackets must balance: a stray one would
  /// end the label early and lose the whole file, not only this label.
  public static func html(_ markup: String) -> DOTValue {
    precondition(
      isWholeOnOneLine(markup), "Not the inside of an HTML-like label: \(markup.debugDescription)")
    return DOTValue(written: "<\(markup)>")
  }

  /// Drawing operations for `_background`, in the language of `xdot`: longer than a text may be.
  ///
  /// They are made by the program of numbers and colours, so anything else is a broken promise.
  public static func operations(_ operations: String) -> DOTValue {
    precondition(
      operations.utf8.count <= operationsMaxBytes, "\(operations.utf8.count) bytes of operations")
    precondition(
      operations.unicodeScalars.allSatisfy(isOperation),
      "Not drawing operations: \(operations.debugDescription)")
    return DOTValue(written: "\"\(operations)\"")
  }

  /// Below the 16 384 bytes at which Graphviz 2.43 refuses a quoted string.
  public static let operationsMaxBytes = 16_000

  private static func isOperation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", " ", ".", "-", "#": true
    default: false
    }
  }

  /// Counts brackets as Graphviz does to find where the label ends.
  private static func isWholeOnOneLine(_ markup: String) -> Bool {
    var depth = 0
    for byte in markup.utf8 {
      switch byte {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"): depth -= 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0: return false
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0 && !markup.isEmpty
  }
}

extension DOTValue: ExpressibleByStringLiteral {
  /// A text, as `text(_:)`.
  public init(stringLiteral text: String) { self = .text(text) }
}

extension DOTValue: ExpressibleByIntegerLiteral {
  /// A number, as `number(_:)`.
  public init(integerLiteral number: Int) { self = .number(Double(number)) }
}

extension DOTValue: ExpressibleByFloatLiteral {
  /// A number, as `number(_:)`.
  public init(floatLiteral number: Double) { self = .number(number) }
}
