import Careers
import Testing

struct JSONElementTests {
  private enum Colour: String, CaseIterable {
    case red
    case green
  }

  private func element(_ text: String) throws -> JSONElement {
    try JSONReader.read(Array(text.utf8))
  }

  private func problem(_ ask: () throws(FileProblem) -> Void) -> FileProblem.Kind? {
    do {
      try ask()
      return nil
    } catch {
      return error.kind
    }
  }

  @Test func `a value of the right kind is given`() throws {
    #expect(try element("\"œuvre\"").text() == "œuvre")
    #expect(try element("true").bool())
    #expect(try element("[1, 2]").array().count == 2)
    #expect(try element("\"green\"").word(Colour.self) == .green)
    #expect(try element("{\"a\": 1}").members(["a", "b"]).map(\.key) == ["a"])
  }

  @Test(arguments: ["null", "1", "true", "[]", "{}"])
  func `a value of another kind is no text`(text: String) throws {
    let element = try element(text)
    #expect(problem { () throws(FileProblem) in _ = try element.text() } == .expected(.text))
  }

  @Test func `each kind says what it expected`() throws {
    let element = try element("\"red\"")
    let number = FileExpectation.wholeNumber(0...9)
    #expect(
      problem { () throws(FileProblem) in _ = try element.bool() } == .expected(.boolean))
    #expect(problem { () throws(FileProblem) in _ = try element.array() } == .expected(.list))
    #expect(
      problem { () throws(FileProblem) in _ = try element.members([]) } == .expected(.object))
    #expect(
      problem { () throws(FileProblem) in _ = try element.integer(in: 0...9) } == .expected(number))
  }

  @Test(arguments: [("0", 0), ("9", 9), ("-0", 0), ("3.0", 3), ("1e0", 1)])
  func `a whole number may be written in several ways`(text: String, integer: Int) throws {
    #expect(try element(text).integer(in: 0...9) == integer)
  }

  @Test(arguments: ["10", "-1", "0.5", "1e300", "9.000000000000002", "\"1\"", "null"])
  func `what is no whole number of the range is refused`(text: String) throws {
    let element = try element(text)
    let expected = FileProblem.Kind.expected(.wholeNumber(0...9))
    #expect(problem { () throws(FileProblem) in _ = try element.integer(in: 0...9) } == expected)
  }

  @Test func `an unknown word is refused with those known`() throws {
    let element = try element("\"blue\"")
    let expected = FileProblem.Kind.unknownWord("blue", known: ["red", "green"])
    #expect(problem { () throws(FileProblem) in _ = try element.word(Colour.self) } == expected)
  }

  @Test func `of several unknown keys the first in the file is named`() throws {
    let element = try element("{\"b\": 1, \"z\": 1, \"a\": 1}")
    let expected = FileProblem.Kind.unknownKey("z", known: ["b", "c"])
    #expect(problem { () throws(FileProblem) in _ = try element.members(["c", "b"]) } == expected)
  }

  @Test func `a missing key is named at the object that lacks it`() throws {
    let element = try element(" {\"b\": 1}")
    let members = try element.members(["a", "b"])
    #expect(throws: FileProblem(.missingKey("a"), at: FilePosition(line: 1, column: 2))) {
      _ = try element.required("a", of: members)
    }
    #expect(try element.required("b", of: members).integer(in: 1...1) == 1)
  }
}
