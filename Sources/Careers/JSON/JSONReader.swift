/// Reads JSON strictly: UTF-8, one value, no duplicate keys, no trailing comma, at most 64 levels.
///
/// The readers at hand keep the first or the last of two equal keys without a word and do not say on which
/// line a value stands; data that people correct by hand needs both.
///
/// - Complexity: O(n) in the number of bytes; the depth is bounded, so the stack is.
/// - SeeAlso: RFC 8259.
package struct JSONReader {
  private static let depthLimit = 64

  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  /// The column of the byte at `columnOffset`: moved along as positions are asked for, so that all of
  /// them together cost one pass even on a file of a single line.
  private var column = 1
  private var columnOffset = 0

  /// The value a file holds.
  package static func read(_ bytes: [UInt8]) throws(FileProblem) -> JSONElement {
    var reader = try JSONReader(bytes)
    let element = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.offset == bytes.count else {
      throw reader.problem(.expected(.endOfFile))
    }
    return element
  }

  private init(_ bytes: [UInt8]) throws(FileProblem) {
    self.bytes = bytes
    try FileProblem.requireUTF8(bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      offset = 3
      columnOffset = 3
    }
  }

  // MARK: Values

  private mutating func value(depth: Int) throws(FileProblem) -> JSONElement {
    skipSpace()
    let position = position()
    guard let byte = peek else { throw problem(.endOfFile) }
    let opens = byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    guard !opens || depth < Self.depthLimit else {
      throw problem(.tooDeep(limit: Self.depthLimit))
    }
    let value: JSONElement.Value
    switch byte {
    case UInt8(ascii: "{"): value = .object(try object(depth: depth))
    case UInt8(ascii: "["): value = .array(try array(depth: depth))
    case UInt8(ascii: "\""): value = .string(try string())
    case UInt8(ascii: "t"): value = try literal("true", .bool(true))
    case UInt8(ascii: "f"): value = try literal("false", .bool(false))
    case UInt8(ascii: "n"): value = try literal("null", .null)
    default: value = .number(try number())
    }
    return JSONElement(value: value, position: position)
  }

  private mutating func object(depth: Int) throws(FileProblem) -> JSONMembers {
    offset += 1
    var members = JSONMembers()
    skipSpace()
    if take(UInt8(ascii: "}")) { return members }
    while true {
      skipSpace()
      let keyPosition = position()
      guard peek == UInt8(ascii: "\"") else { throw problem(.expected(.key)) }
      let key = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw problem(.expected(.colon)) }
      let member = try value(depth: depth + 1)
      guard members.append(key, member) else {
        throw FileProblem(.duplicateKey(key), at: keyPosition)
      }
      skipSpace()
      if take(UInt8(ascii: "}")) { return members }
      guard take(UInt8(ascii: ",")) else { throw problem(.expected(.commaOrBrace)) }
    }
  }

  private mutating func array(depth: Int) throws(FileProblem) -> [JSONElement] {
    offset += 1
    var elements: [JSONElement] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return elements }
    while true {
      elements.append(try value(depth: depth + 1))
      skipSpace()
      if take(UInt8(ascii: "]")) { return elements }
      guard take(UInt8(ascii: ",")) else {
        throw problem(.expected(.commaOrBracket))
      }
    }
  }

  private mutating func literal(
    _ word: StaticString, _ value: JSONElement.Value
  ) throws(FileProblem) -> JSONElement.Value {
    let text = "\(word)"
    guard bytes[offset...].starts(with: text.utf8) else {
      throw problem(.expected(.literal))
    }
    offset += text.utf8.count
    return value
  }

  // MARK: Numbers

  /// A number by the grammar of JSON: no `+`, no hexadecimal, no leading zero; finite, not rounded to zero.
  private mutating func number() throws(FileProblem) -> Double {
    let start = offset
    let error = problem(.expected(.value))
    _ = take(UInt8(ascii: "-"))
    let whole = takeDigits()
    guard whole == 1 || (whole > 1 && bytes[offset - whole] != UInt8(ascii: "0")) else {
      throw error
    }
    if take(UInt8(ascii: ".")) {
      guard takeDigits() > 0 else { throw error }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      guard takeDigits() > 0 else { throw error }
    }
    let digits = bytes[start..<offset]
    guard let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite else {
      throw FileProblem(.expected(.finiteNumber), at: error.position)
    }
    let mantissa = digits.prefix { $0 != UInt8(ascii: "e") && $0 != UInt8(ascii: "E") }
    let nonzero = mantissa.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
    guard number != 0 || !nonzero else {
      throw FileProblem(.expected(.representableNumber), at: error.position)
    }
    return number
  }

  private mutating func takeDigits() -> Int {
    let start = offset
    while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    return offset - start
  }

  // MARK: Texts

  private mutating func string() throws(FileProblem) -> String {
    offset += 1
    var text: [UInt8] = []
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        text.append(contentsOf: Array(String(try escape()).utf8))
      case 0..<0x20:
        throw problem(.expected(.noControlCharacter))
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw problem(.endOfFile)
  }

  private mutating func escape() throws(FileProblem) -> Unicode.Scalar {
    offset += 1
    guard let byte = peek else { throw problem(.endOfFile) }
    offset += 1
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw problem(.expected(.escape))
    }
  }

  /// `\uXXXX`, or two of them for a character beyond the first plane.
  private mutating func unicodeEscape() throws(FileProblem) -> Unicode.Scalar {
    let unit = try hexadecimal()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(UInt16(unit)), take(UInt8(ascii: "\\")), take(UInt8(ascii: "u"))
    else { throw problem(.expected(.surrogatePair)) }
    let second = try hexadecimal()
    guard UTF16.isTrailSurrogate(UInt16(second)) else {
      throw problem(.expected(.surrogatePair))
    }
    let value = 0x10000 + (unit - 0xD800) * 0x400 + (second - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else {
      throw problem(.expected(.surrogatePair))
    }
    return scalar
  }

  private mutating func hexadecimal() throws(FileProblem) -> UInt32 {
    let digits = bytes[offset...].prefix(4)
    let isHexadecimal = digits.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit }
    guard digits.count == 4, isHexadecimal,
      let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw problem(.expected(.hexadecimalDigits)) }
    offset += 4
    return unit
  }

  // MARK: Bytes

  private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = peek {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        column = 1
        columnOffset = offset + 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      offset += 1
    }
  }

  private mutating func position() -> FilePosition {
    while columnOffset < offset {
      if !UTF8.isContinuation(bytes[columnOffset]) { column += 1 }
      columnOffset += 1
    }
    return FilePosition(line: line, column: column)
  }

  private mutating func problem(_ kind: FileProblem.Kind) -> FileProblem {
    FileProblem(kind, at: position())
  }
}
