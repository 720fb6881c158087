/// A place in a line of fields, which goes from field to field.
///
/// It keeps numbers only and is given the bytes anew for each step, because a span cannot be kept.
///
///     var fields = FieldCursor(0..<bytes.count, separator: UInt8(ascii: ","), line: 1)
///     let source = try fields.vertex(in: bytes)
struct FieldCursor {
  private var place: Int
  private let end: Int
  private let separator: UInt8
  private let line: Int

  init(_ range: Range<Int>, separator: UInt8, line: Int) {
    place = range.lowerBound
    end = range.upperBound
    self.separator = separator
    self.line = line
  }

  /// Whether all fields have been read.
  var isAtEnd: Bool { place >= end }

  /// Goes past spaces, and past the carriage return of a line that ends in two bytes.
  mutating func skipSpaces(in bytes: Span<UInt8>) {
    while place < end, Self.isSpace(bytes[place]), bytes[place] != separator {
      place += 1
    }
  }

  /// Reads a vertex and goes past the separator behind it.
  mutating func vertex(in bytes: Span<UInt8>) throws(EdgeListError) -> Int32 {
    skipSpaces(in: bytes)
    let begin = place
    var number: Int64 = 0
    while place < end, let digit = Self.digit(bytes[place]), number <= Int64(Int32.max) {
      number = 10 * number + Int64(digit)
      place += 1
    }
    guard place > begin, number < Int64(Int32.max), goToNext(in: bytes) else {
      throw EdgeListError(line: line, problem: .notAVertex(field(from: begin, in: bytes)))
    }
    return Int32(number)
  }

  /// Reads a cost and goes past the separator behind it.
  mutating func cost(in bytes: Span<UInt8>) throws(EdgeListError) -> Double {
    skipSpaces(in: bytes)
    let begin = place
    let cost = decimal(in: bytes) ?? parsed(from: begin, in: bytes)
    guard let cost else {
      throw EdgeListError(line: line, problem: .notACost(field(from: begin, in: bytes)))
    }
    guard cost >= 0, cost.isFinite else {
      throw EdgeListError(line: line, problem: .costOutOfRange(field(from: begin, in: bytes)))
    }
    return cost
  }

  /// Reads a number of few digits, which a quotient of two exact numbers gives exactly; nil, and the
  /// cursor anywhere in the field, where it is not one.
  ///
  /// W. D. Clinger, "How to read floating point numbers accurately", 1990,
  /// doi:10.1145/93542.93557: numbers up to 2^53 and powers of ten up to 10^22 are exact, and one
  /// division of exact numbers is rounded once.
  private mutating func decimal(in bytes: Span<UInt8>) -> Double? {
    var significand: UInt64 = 0
    var digits = 0
    var decimals = 0
    var isAfterPoint = false
    while place < end {
      if let digit = Self.digit(bytes[place]) {
        significand = 10 * significand + UInt64(digit)
        digits += 1
        decimals += isAfterPoint ? 1 : 0
        guard digits <= 18 else { return nil }
      } else if bytes[place] == UInt8(ascii: "."), !isAfterPoint {
        isAfterPoint = true
      } else {
        break
      }
      place += 1
    }
    guard digits > 0, significand <= 1 << 53, goToNext(in: bytes) else { return nil }
    return Double(significand) / Self.powersOfTen[decimals]
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17,
    1e18,
  ]

  /// Reads a number of any form that `Double` reads, going past the field.
  private mutating func parsed(from begin: Int, in bytes: Span<UInt8>) -> Double? {
    let text = field(from: begin, in: bytes)
    place = begin
    while place < end, bytes[place] != separator {
      place += 1
    }
    place += 1
    return Double(text)
  }

  /// Goes past spaces and the separator.
  ///
  /// - Returns: Whether the field was at its end.
  private mutating func goToNext(in bytes: Span<UInt8>) -> Bool {
    skipSpaces(in: bytes)
    guard place < end else { return true }
    guard bytes[place] == separator else { return false }
    place += 1
    return true
  }

  /// The text of a field, without spaces at its ends.
  private func field(from begin: Int, in bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    var index = begin
    while index < end, bytes[index] != separator {
      text.append(bytes[index])
      index += 1
    }
    while let last = text.last, Self.isSpace(last) {
      text.removeLast()
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    let digit = byte &- UInt8(ascii: "0")
    return digit < 10 ? digit : nil
  }
}
