/// How the bytes of a table stand for characters, and the text in UTF-8.
///
/// Spreadsheet programs save UTF-8 with or without a mark, UTF-16 with one, or Windows-1252. UTF-8 is tried
/// first; where it fails and every byte has a meaning in Windows-1252, it is that, and a note says so.
struct DecodedText {
  /// The encodings that are understood.
  enum Encoding: Hashable {
    case utf8
    case utf16
    case windows1252
  }

  /// The text as UTF-8, without a mark.
  let bytes: [UInt8]
  let encoding: Encoding

  /// - Complexity: O(n) in the number of bytes.
  init(_ bytes: [UInt8]) throws(TableProblem) {
    if let container = Self.container(bytes) { throw TableProblem(.notText(container)) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      self.bytes = try Self.fromUTF16(bytes, isBigEndian: bytes[0] == 0xFE)
      encoding = .utf16
      return
    }
    if Self.looksLikeUTF16(bytes) { throw TableProblem(.unmarkedUTF16) }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let offset = Self.firstInvalid(bytes) {
      guard start == 0, let text = Self.fromWindows1252(bytes) else {
        throw TableProblem(.notUTF8(offset: offset), at: Self.place(of: offset, in: bytes))
      }
      self.bytes = text
      encoding = .windows1252
    } else {
      self.bytes = start == 0 ? bytes : Array(bytes[start...])
      encoding = .utf8
    }
    if let zero = self.bytes.firstIndex(of: 0) {
      throw TableProblem(.zeroByte, at: Self.place(of: zero, in: self.bytes))
    }
  }

  /// The place of a byte: lines end with LF, CR LF or CR; columns count characters.
  ///
  /// - Complexity: O(n).
  static func place(of offset: Int, in bytes: [UInt8]) -> TablePlace {
    var line = 1
    var start = 0
    for index in 0..<offset {
      let isEnd =
        bytes[index] == UInt8(ascii: "\n")
        || (bytes[index] == UInt8(ascii: "\r")
          && !(index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")))
      if isEnd {
        line += 1
        start = index + 1
      }
    }
    // A character starts with a byte that continues none.
    let column = bytes[start..<max(start, offset)].count { $0 & 0xC0 != 0x80 } + 1
    return TablePlace(line: line, column: column)
  }

  // MARK: Other files

  private static func container(_ bytes: [UInt8]) -> TableProblem.Container? {
    let starts: [([UInt8], TableProblem.Container)] = [
      ([0x50, 0x4B, 0x03, 0x04], .workbook), ([0xD0, 0xCF, 0x11, 0xE0], .oldWorkbook),
      ([0x25, 0x50, 0x44, 0x46], .pdf), ([0x1F, 0x8B], .gzip),
    ]
    return starts.first { bytes.starts(with: $0.0) }?.1
  }

  /// Whether every other byte at the start is 0, as in UTF-16 of European languages.
  private static func looksLikeUTF16(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(512)
    guard start.count >= 4 else { return false }
    let even = start.indices.count { $0.isMultiple(of: 2) && start[$0] == 0 }
    let odd = start.indices.count { !$0.isMultiple(of: 2) && start[$0] == 0 }
    return max(even, odd) * 4 > start.count
  }

  // MARK: Decoding

  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private static func fromUTF16(
    _ bytes: [UInt8], isBigEndian: Bool
  ) throws(TableProblem) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var decoder = UTF16()
    var units = stride(from: 2, to: bytes.count - 1, by: 2).lazy.map { index -> UInt16 in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }.makeIterator()
    var offset = 2
    while true {
      switch decoder.decode(&units) {
      case .scalarValue(let scalar):
        if scalar.value == 0 {
          throw TableProblem(.zeroByte, at: place(of: text.count, in: text))
        }
        offset += scalar.value > 0xFFFF ? 4 : 2
        text.append(contentsOf: Array(String(scalar).utf8))
      case .emptyInput:
        guard bytes.count.isMultiple(of: 2) else {
          throw TableProblem(.notUTF8(offset: bytes.count - 1))
        }
        return text
      case .error:
        throw TableProblem(.notUTF8(offset: offset), at: place(of: text.count, in: text))
      }
    }
  }

  /// The bytes 0x80 to 0x9F of Windows-1252; 0 where there is none.
  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8]? {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      guard byte >= 0x80 else {
        text.append(byte)
        continue
      }
      let code = byte < 0xA0 ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      guard code != 0, let scalar = Unicode.Scalar(code) else { return nil }
      text.append(contentsOf: Array(String(scalar).utf8))
    }
    return text
  }
}
