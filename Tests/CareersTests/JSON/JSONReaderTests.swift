import Careers
import TestSupport
import Testing

struct JSONReaderTests {
  private func problem(_ bytes: [UInt8]) -> FileProblem? {
    do {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  private func expectProblem(
    _ kind: FileProblem.Kind, in marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = MarkedText(marked)
    #expect(
      problem(text.bytes) == FileProblem(kind, at: text.position), "\(marked)",
      sourceLocation: sourceLocation)
  }

  // MARK: Texts

  @Test func `every escape stands for its character`() throws {
    let text = #""\"\\\/\b\f\n\r\t\u00e9\u0153\uD83C\udfad""#
    #expect(try JSONReader.read(Array(text.utf8)).text() == "\"\\/\u{8}\u{C}\n\r\té\u{153}🎭")
  }

  @Test func `letters beyond ASCII stand for themselves`() throws {
    let text = "\"Maître d’œuvre 🎭 e\u{301}\u{7F}\""
    let read = try JSONReader.read(Array(text.utf8)).text()
    #expect(Array(read.utf8) == Array("Maître d’œuvre 🎭 e\u{301}\u{7F}".utf8))
  }

  @Test(arguments: [
    (#""abc①"#, FileProblem.Kind.endOfFile),
    (#""abc\①"#, .endOfFile),
    ("\"a①\nb\"", .expected(.noControlCharacter)),
    ("\"a①\u{0}\"", .expected(.noControlCharacter)),
    (#""\x①""#, .expected(.escape)),
    (#""\u①12G4""#, .expected(.hexadecimalDigits)),
    (#""\u①+123""#, .expected(.hexadecimalDigits)),
    (#""\u①12"#, .expected(.hexadecimalDigits)),
    (#""\ud83c①""#, .expected(.surrogatePair)),
    (#""\ud83c①é""#, .expected(.surrogatePair)),
    (#""\ud83c\u0041①""#, .expected(.surrogatePair)),
    (#""\ud83c\ud83c①""#, .expected(.surrogatePair)),
    (#""\udfad①""#, .expected(.surrogatePair)),
  ])
  func `a broken text is refused`(text: String, kind: FileProblem.Kind) {
    expectProblem(kind, in: text)
  }

  // MARK: Numbers

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("10", 10), ("0.5", 0.5), ("-12.250", -12.25), ("1E+2", 100),
    ("1e-2", 0.01), ("0e-999", 0), ("5e-324", .leastNonzeroMagnitude),
    ("1.7976931348623157e308", .greatestFiniteMagnitude),
  ])
  func `a number by the grammar is read`(text: String, number: Double) throws {
    guard case .number(let read) = try JSONReader.read(Array(text.utf8)).value else {
      Issue.record("\(text) is no number")
      return
    }
    #expect(read == number)
  }

  @Test(arguments: [
    "①NaN", "①Infinity", "①-Infinity", "①+1", "①.5", "①01", "①-01", "①00", "①1.", "①1.e5", "①1e",
    "①1e+", "①-", "[①-a]",
  ])
  func `what is nearly a number is refused`(text: String) {
    expectProblem(.expected(.value), in: text)
  }

  @Test(arguments: ["①1e400", "①-1e400", "[0, ①2e308]"])
  func `a number too large for a double is refused`(text: String) {
    expectProblem(.expected(.finiteNumber), in: text)
  }

  @Test(arguments: ["①1e-400", "①-0.01e-350"])
  func `a number too small for a double is refused, not rounded to zero`(text: String) {
    expectProblem(.expected(.representableNumber), in: text)
  }

  // MARK: Objects, lists and words

  @Test func `space may stand anywhere between values`() throws {
    let text = " \t\r\n{ \"a\" :\n[ 1 , 2 ] , \"b\" : { } , \"c\" : [ ] }\n"
    let members = try JSONReader.read(Array(text.utf8)).members(["a", "b", "c"])
    #expect(try members["a"]?.array().count == 2)
  }

  @Test(arguments: [
    ("①", FileProblem.Kind.endOfFile),
    ("  ①", .endOfFile),
    ("[1, ①", .endOfFile),
    ("{\"a\": ①", .endOfFile),
    ("[1, ①]", .expected(.value)),
    ("[①, 1]", .expected(.value)),
    ("[1 ①2]", .expected(.commaOrBracket)),
    ("[1①", .expected(.commaOrBracket)),
    ("{\"a\": 1, ①}", .expected(.key)),
    ("{①a: 1}", .expected(.key)),
    ("{①", .expected(.key)),
    ("{\"a\" ①1}", .expected(.colon)),
    ("{\"a\": 1 ①\"b\": 2}", .expected(.commaOrBrace)),
    ("①nul", .expected(.literal)),
    ("①falsch", .expected(.literal)),
    ("true①th", .expected(.endOfFile)),
    ("①True", .expected(.value)),
    ("{} ①{}", .expected(.endOfFile)),
    ("0①x10", .expected(.endOfFile)),
    ("①// nothing", .expected(.value)),
    ("①'a'", .expected(.value)),
  ])
  func `what is no JSON is refused where it stands`(text: String, kind: FileProblem.Kind) {
    expectProblem(kind, in: text)
  }

  @Test(arguments: [
    "{\"a\": 1, ①\"a\": 1}", "{\"é\": 1,\n \"b\": {\"é\": 2},\n ①\"\\u00e9\": 3}",
    "{\"é\": 1, ①\"e\u{301}\": 2}",
  ])
  func `the same key twice is refused at the second, however it is spelt`(text: String) {
    let problem = problem(MarkedText(text).bytes)
    #expect(problem?.position == MarkedText(text).position)
    guard case .duplicateKey = problem?.kind else {
      Issue.record("\(String(describing: problem))")
      return
    }
  }

  // MARK: Depth

  private func nested(_ depth: Int, around inner: String = "") -> String {
    String(repeating: "[", count: depth) + inner + String(repeating: "]", count: depth)
  }

  @Test func `64 levels are read, with a value inside`() {
    #expect(problem(Array(nested(64).utf8)) == nil)
    #expect(problem(Array(nested(64, around: "1").utf8)) == nil)
  }

  @Test func `65 levels are refused`() {
    expectProblem(.tooDeep(limit: 64), in: String(repeating: "[", count: 64) + "①[]")
  }

  @Test func `depth without end does not end the program`() {
    let text = String(repeating: "[{\"a\":", count: 100_000)
    #expect(problem(Array(text.utf8))?.kind == .tooDeep(limit: 64))
  }

  // MARK: Bytes and positions

  @Test func `columns count characters and lines begin anew`() {
    expectProblem(.expected(.value), in: "{\n  \"é\": [1,\n    \"œuvre 🎭\", ①?]}")
    expectProblem(.expected(.value), in: "[\"é\", \"’\",\r\n\r\n\t①?]")
  }

  @Test func `a value knows where it stands`() throws {
    let text = MarkedText("[1,\n {\"é\": ①2}]")
    let inner = try JSONReader.read(text.bytes).array()[1].members(["é"])
    #expect(inner["é"]?.position == text.position)
  }

  /// A lone byte, a broken pair, a surrogate, an overlong slash, a letter cut short.
  private static let brokenBytes: [(bytes: [UInt8], offset: Int)] = [
    ([0xFF], 0),
    ([0x5B, 0x22, 0x61, 0xC3, 0x28, 0x22, 0x5D], 3),
    ([0x22, 0xED, 0xA0, 0x80, 0x22], 1),
    ([0x22, 0xC0, 0xAF, 0x22], 1),
    ([0x22, 0x61, 0x62, 0xE2, 0x80], 3),
  ]

  @Test(arguments: brokenBytes)
  func `bytes that are no UTF-8 are refused with their offset`(bytes: [UInt8], offset: Int) {
    let position = FilePosition(line: 1, column: offset + 1)
    #expect(problem(bytes) == FileProblem(.notUTF8(offset: offset), at: position))
  }

  @Test func `bytes that are no UTF-8 are on the line they are on`() {
    let found = problem(Array("[1,\n\n  ".utf8) + [0x80])
    #expect(found == FileProblem(.notUTF8(offset: 7), at: FilePosition(line: 3, column: 3)))
  }

  @Test func `characters before bytes that are no UTF-8 count once each`() {
    let found = problem(Array("[\"é".utf8) + [0xFF])
    #expect(found == FileProblem(.notUTF8(offset: 4), at: FilePosition(line: 1, column: 4)))
  }

  @Test func `a byte order mark is passed over`() throws {
    #expect(try JSONReader.read([0xEF, 0xBB, 0xBF] + Array("[1]".utf8)).array().count == 1)
    #expect(problem([0xEF, 0xBB, 0xBF])?.kind == .endOfFile)
    #expect(problem(Array("[1\u{FEFF}]".utf8))?.kind == .expected(.commaOrBracket))
  }

  @Test func `a byte order mark does not move the columns`() {
    let text = MarkedText("[1, ①?]")
    #expect(problem([0xEF, 0xBB, 0xBF] + text.bytes)?.position == text.position)
  }
}
