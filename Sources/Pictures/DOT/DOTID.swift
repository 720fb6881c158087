/// The name of a vertex, a subgraph or a graph inside a DOT file: a code, never a person's text.
///
/// A profile's name changes with its spelling, and some names cannot be ids at all (in an id
/// Graphviz keeps `\\` as two characters, so nothing ending in `\` can be written). Names are
/// labels; ids are codes such as `1.10` or `cluster_3`:
///
///     DOTID(code: "1.10")           // a DOTID
///     DOTID(code: "Chef de projet") // nil
///     ("1.9" as DOTID) < "1.10"     // true: parts made of digits compare as numbers
public struct DOTID: Hashable, Sendable {
  /// The longest id accepted, far above any code in use and far below Graphviz's own limit.
  public static let lengthMaxBytes = 255

  /// The code itself, without quotes.
  public let code: String

  /// Accepts 1 to 255 ASCII letters, digits, dots, hyphens and underscores.
  public init?(code: String) {
    guard (1...Self.lengthMaxBytes).contains(code.utf8.count),
      code.unicodeScalars.allSatisfy(Self.isAllowed)
    else { return nil }
    self.code = code
  }

  /// The id as DOT writes it.
  ///
  /// Always quoted: bare, `1.2.3` is two vertices and `node` a keyword.
  var quoted: String { "\"\(code)\"" }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_": true
    default: false
    }
  }
}

extension DOTID: ExpressibleByStringLiteral {
  /// For codes written in the program; for any other text use `init(code:)`.
  public init(stringLiteral code: String) {
    guard let id = DOTID(code: code) else {
      preconditionFailure("\(code.debugDescription) is not a DOT id")
    }
    self = id
  }
}

extension DOTID: Comparable {
  /// Orders codes as a reader numbers them: `1.9` before `1.10`.
  ///
  /// Digits in a row count as one number of any length. Codes that differ only by leading zeros
  /// fall back to the order of their bytes, so that different ids are never equal.
  public static func < (left: DOTID, right: DOTID) -> Bool {
    let leftParts = left.parts
    let rightParts = right.parts
    if leftParts == rightParts { return left.code < right.code }
    return leftParts.lexicographicallyPrecedes(rightParts)
  }

  private var parts: [Part] {
    var parts: [Part] = []
    var rest = code.utf8[...]
    while let byte = rest.first {
      let run = rest.prefix(while: Part.isDigit)
      if run.isEmpty {
        parts.append(Part(byte: byte))
        rest.removeFirst()
      } else {
        parts.append(Part(number: run))
        rest = rest[run.endIndex...]
      }
    }
    return parts
  }

  /// What the order compares: a run of digits, or any other single byte.
  private struct Part: Comparable {
    /// The byte itself; for a number `0`, so that numbers stand where digits stand in ASCII.
    let place: UInt8
    /// A number without its leading zeros (the longer is the greater), else empty.
    let digits: [UInt8]

    init(byte: UInt8) {
      place = byte
      digits = []
    }

    init(number run: Substring.UTF8View) {
      place = UInt8(ascii: "0")
      digits = Array(run.drop { $0 == UInt8(ascii: "0") })
    }

    static func isDigit(_ byte: UInt8) -> Bool {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }

    static func < (left: Part, right: Part) -> Bool {
      if left.place != right.place { return left.place < right.place }
      if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
      return left.digits.lexicographicallyPrecedes(right.digits)
    }
  }
}
