/// A day of the Gregorian calendar, counted so that days can be subtracted.
///
/// ```swift
/// CalendarDay("2025-12-31")             // ISO
/// CalendarDay("31/12/2025")             // day first, as in France; never month first
/// CalendarDay("31/12/2025")?.number     // 20453: days since 1970-01-01
/// ```
public struct CalendarDay: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// Days since 1 January 1970.
  public let number: Int

  /// The day with this number.
  public init(number: Int) {
    self.number = number
  }

  /// The day with this date; `nil` where the calendar has none.
  ///
  /// - Complexity: O(1).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.length(ofMonth: month, in: year)
    else { return nil }
    // Years start in March, so that the leap day is the last: H. Hinnant, "chrono-compatible low-level date
    // algorithms", 2013.
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    number =
      era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// Reads `yyyy-mm-dd` or `dd/mm/yyyy`, parted by hyphens, slashes or points; a time behind it is passed over.
  ///
  /// - Returns: `nil` for anything else, so that no month is taken for a day.
  /// - Complexity: O(1).
  public init?(_ text: String) {
    var numbers: [Int] = []
    var lengths: [Int] = []
    var mark: UInt8?
    var value = 0
    var length = 0
    var bytes = text.utf8.makeIterator()
    while let byte = bytes.next() {
      if byte >= 0x30, byte <= 0x39, length < 4 {
        value = value * 10 + Int(byte - 0x30)
        length += 1
        continue
      }
      if numbers.count == 2, byte == UInt8(ascii: " ") || byte == UInt8(ascii: "T") { break }
      guard length > 0, numbers.count < 2, mark.map({ $0 == byte }) ?? Self.isMark(byte)
      else { return nil }
      mark = byte
      numbers.append(value)
      lengths.append(length)
      (value, length) = (0, 0)
    }
    while let byte = bytes.next() {
      guard (0x30...0x3A).contains(byte) || byte == UInt8(ascii: ".") else { return nil }
    }
    guard numbers.count == 2, length > 0 else { return nil }
    numbers.append(value)
    lengths.append(length)
    if lengths[0] == 4, lengths[1] <= 2, lengths[2] <= 2 {
      self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    } else if lengths[2] == 4, lengths[0] <= 2, lengths[1] <= 2 {
      self.init(year: numbers[2], month: numbers[1], day: numbers[0])
    } else {
      return nil
    }
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Year, month and day.
  ///
  /// - Complexity: O(1).
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// `2025-12-31`.
  public var description: String {
    func padded(_ value: Int, _ length: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, length - text.count)) + text
    }
    let (year, month, day) = parts
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// By date.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
}

extension Table {
  /// The day in a cell; `nil` where it is empty.
  ///
  /// - Throws: ``TableProblem`` where it is no date.
  public func day(_ key: String, in row: Int) throws(TableProblem) -> CalendarDay? {
    guard let text = text(key, in: row) else { return nil }
    guard let day = CalendarDay(text) else {
      throw problem(.notADate(column: head(of: key), text: text), key, in: row)
    }
    return day
  }
}
