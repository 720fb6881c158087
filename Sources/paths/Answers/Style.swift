/// How a part of an answer stands out at a terminal.
///
/// Answers mark their parts; the marks become colour only when the answer is printed, and only where colour is
/// allowed. Colour never says what words and signs do not say as well.
enum Style: UInt32, CaseIterable {
  /// What the eye should find first.
  case strong = 0xFDD0
  /// What may be passed over.
  case quiet
  /// Stated by name.
  case named
  /// Stated by category.
  case category
  /// Asked for.
  case asked
  /// In part.
  case partial

  /// The text between the marks of this style.
  ///
  /// The marks are noncharacters, which no text is made of.
  func callAsFunction(_ text: String) -> String { Self.mark(rawValue) + text + Self.mark(Self.end) }

  private static let end: UInt32 = 0xFDDF

  private static func mark(_ code: UInt32) -> String {
    Unicode.Scalar(code).map { String($0) } ?? ""
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == end || Style(rawValue: scalar.value) != nil
  }

  /// How many characters of the text are seen: marks are not.
  static func visibleCount(_ text: String) -> Int {
    text.count - text.unicodeScalars.count(where: isMark)
  }

  /// The text with its marks turned into colour, or taken out.
  ///
  /// - Complexity: O(n).
  static func rendered(_ text: String, inColour: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar.value == end {
        result += inColour ? "\u{1B}[0m" : ""
      } else if let style = Style(rawValue: scalar.value) {
        result += inColour ? "\u{1B}[\(style.code)m" : ""
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The codes of the colours that every terminal has, which people set to what they can read.
  private var code: String {
    switch self {
    case .strong: "1"
    case .quiet: "2"
    case .named: "32"
    case .category: "36"
    case .asked: "33"
    case .partial: "31"
    }
  }
}

/// When answers are in colour.
enum ColourChoice: String, CaseIterable, Sendable {
  case auto
  case always
  case never

  /// Whether colour is allowed, by what was asked for, the environment and where the answer goes.
  ///
  /// `NO_COLOR` and `FORCE_COLOR` decide where they are set and not empty; else a terminal that is not dumb.
  func isAllowed(in environment: [String: String], atTerminal: Bool) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if environment["NO_COLOR"].map({ !$0.isEmpty }) == true { return false }
      if environment["FORCE_COLOR"].map({ !$0.isEmpty }) == true { return true }
      return atTerminal && environment["TERM"] != "dumb"
    }
  }
}
