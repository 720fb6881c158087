/// A number of a table, exact: so many units of a power of ten.
///
/// Written with digits, thousands parted by blanks (also U+00A0 and U+202F), apostrophes, points or commas, and
/// one decimal mark. Nothing else: no exponent, no hexadecimal, no infinity.
///
/// ```swift
/// TableNumber("1 234,50")            // 123450 hundredths
/// TableNumber("1,234")               // ambiguous: a thousand, or one and a bit
/// TableNumber("1,234", .comma)       // 1234 thousandths
/// ```
public struct TableNumber: Hashable, Sendable {
  /// Why a text is no number.
  enum Failure: Error, Equatable {
    case notANumber
    case ambiguous
    case tooLarge
  }

  /// The digits as a whole number, with the sign.
  public let units: Int
  /// How many of the digits stand after the decimal mark.
  public let decimals: Int
  /// Whether « % » stands behind it.
  public let isPercentage: Bool

  /// So many digits after the decimal mark are taken.
  static let decimalsMax = 12

  /// The number as a binary fraction, percentages divided by 100.
  public var value: Double {
    let power = Self.power(decimals + (isPercentage ? 2 : 0))
    return Double(units) / power
  }

  /// The number as a whole one, where it is.
  public var whole: Int? { scaled(0) }

  /// The number in units of a power of ten, where it is a whole number of them: hundredths for 2.
  public func scaled(_ places: Int) -> Int? {
    var units = units
    var decimals = decimals
    while decimals > places {
      guard units.isMultiple(of: 10) else { return nil }
      units /= 10
      decimals -= 1
    }
    while decimals < places {
      let (product, isOver) = units.multipliedReportingOverflow(by: 10)
      guard !isOver else { return nil }
      units = product
      decimals += 1
    }
    return units
  }

  private static func power(_ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// Reads a number; `mark` settles what would be ambiguous.
  ///
  /// - Complexity: O(n).
  init(_ text: String, _ mark: DecimalMark? = nil) throws(Failure) {
    var scalars = Array(CellText.trimmed(text).unicodeScalars)
    isPercentage = scalars.last == "%"
    if isPercentage { scalars.removeLast() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    var isNegative = false
    if let first = scalars.first, ["-", "\u{2212}", "+"].contains(first) {
      isNegative = first != "+"
      scalars.removeFirst()
    }
    let parts = try Self.parts(scalars, mark)
    guard parts.fraction.count <= Self.decimalsMax, parts.whole.count + parts.fraction.count <= 18
    else { throw .tooLarge }
    var units = 0
    for digit in parts.whole + parts.fraction { units = units * 10 + digit }
    self.units = isNegative ? -units : units
    decimals = parts.fraction.count
  }

  /// The digits before and after the decimal mark.
  private static func parts(
    _ scalars: [Unicode.Scalar], _ mark: DecimalMark?
  ) throws(Failure) -> (whole: [Int], fraction: [Int]) {
    let groups = scalars.split(omittingEmptySubsequences: false) { !isDigit($0) }
    let marks = scalars.filter { !isDigit($0) }
    guard !scalars.isEmpty, groups.allSatisfy({ !$0.isEmpty }) else { throw .notANumber }
    let digits = groups.map { $0.map { Int($0.value) - 0x30 } }
    guard let last = marks.last else { return (digits[0], []) }
    let isLastDecimal = try isDecimal(last, marks: marks, groups: digits, mark)
    let thousands = isLastDecimal ? Array(marks.dropLast()) : marks
    let whole = isLastDecimal ? Array(digits.dropLast()) : digits
    // Thousands are parted by one sign throughout, in groups of three.
    guard Set(thousands).count <= 1, thousands.allSatisfy({ isThousands($0) }),
      !(isLastDecimal && thousands.contains(last)), whole.dropFirst().allSatisfy({ $0.count == 3 }),
      thousands.isEmpty || (1...3).contains(whole[0].count)
    else { throw .notANumber }
    return (whole.flatMap(\.self), isLastDecimal ? digits[digits.count - 1] : [])
  }

  /// Whether the last sign of a number parts off its decimals.
  private static func isDecimal(
    _ last: Unicode.Scalar, marks: [Unicode.Scalar], groups: [[Int]], _ mark: DecimalMark?
  ) throws(Failure) -> Bool {
    guard last == "," || last == "." else { return false }
    if let mark { return last == (mark == .comma ? "," : ".") }
    if marks.dropLast().contains(where: { $0 != last }) { return true }
    if marks.count > 1 { return false }
    // One sign: three digits behind it may be thousands, unless nothing but 0 or too much is before it.
    guard groups[1].count == 3, groups[0].count <= 3, groups[0] != [0] else { return true }
    throw .ambiguous
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func isThousands(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", ".", ",": true
    default: false
    }
  }
}

extension Table {
  /// The number in a cell; `nil` where it is empty.
  ///
  /// - Throws: ``TableProblem`` where it is none, or may be read in two ways.
  public func number(_ key: String, in row: Int) throws(TableProblem) -> TableNumber? {
    guard let text = text(key, in: row) else { return nil }
    do {
      return try TableNumber(text, decimalMark)
    } catch {
      let column = head(of: key)
      switch error {
      case .notANumber: throw problem(.notANumber(column: column, text: text), key, in: row)
      case .ambiguous: throw problem(.ambiguousNumber(column: column, text: text), key, in: row)
      case .tooLarge: throw problem(.tooLarge(column: column, text: text), key, in: row)
      }
    }
  }

  /// The whole number in a cell, not below 0; `nil` where it is empty.
  ///
  /// - Throws: ``TableProblem`` where it is no such number.
  public func whole(_ key: String, in row: Int) throws(TableProblem) -> Int? {
    guard let number = try number(key, in: row) else { return nil }
    let text = text(key, in: row) ?? ""
    guard let whole = number.isPercentage ? nil : number.whole else {
      throw problem(.notWhole(column: head(of: key), text: text), key, in: row)
    }
    guard whole >= 0 else {
      throw problem(.negative(column: head(of: key), text: text), key, in: row)
    }
    return whole
  }

  /// The amount in a cell, not below 0; `nil` where it is empty.
  ///
  /// - Throws: ``TableProblem`` where it is no such number.
  public func amount(_ key: String, in row: Int) throws(TableProblem) -> Double? {
    guard let number = try number(key, in: row) else { return nil }
    guard number.units >= 0 else {
      throw problem(
        .negative(column: head(of: key), text: text(key, in: row) ?? ""), key, in: row)
    }
    return number.value
  }
}
