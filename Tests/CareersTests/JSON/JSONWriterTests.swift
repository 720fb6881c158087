import Careers
import Testing

struct JSONWriterTests {
  private let writer = JSONWriter()

  @Test(arguments: [
    (JSONValue.null, "null"),
    (.bool(true), "true"),
    (.integer(-3), "-3"),
    (.number(5), "5"),
    (.number(-0.0), "0"),
    (.number(0.1), "0.1"),
    (.number(1e300), "1e+300"),
    (.array([]), "[]"),
    (.members([]), "{}"),
    (.string("Maître d’œuvre 🎭"), "\"Maître d’œuvre 🎭\""),
    (.string("\"\\/\n\r\t"), #""\"\\/\n\r\t""#),
    (.string("\u{80}\u{9B}\u{A0}"), "\"\\u0080\\u009b\u{A0}\""),
    (.string("\u{0}\u{1F}\u{7F}\u{2028}\u{2029}"), #""\u0000\u001f\u007f\u2028\u2029""#),
  ])
  func `a value has one spelling`(value: JSONValue, text: String) {
    #expect(writer.line(value) == text)
    #expect(writer.text(value) == text + "\n")
  }

  /// A list of one text that takes `width` characters on its line.
  private func list(width: Int) -> JSONValue {
    .strings([String(repeating: "é", count: width - 4)])
  }

  @Test func `a list of 100 characters stays on its line, one of 101 is broken`() {
    #expect(writer.text(list(width: 100)).split(separator: "\n").map(\.count) == [100])
    #expect(writer.text(list(width: 101)).split(separator: "\n").map(\.count) == [1, 101, 1])
  }

  @Test func `what is broken goes in by two spaces a level`() {
    let long = String(repeating: "x", count: 90)
    let value = JSONValue.object([
      "short": .strings(["a", "b"]),
      "long": .array([.object(["text": .string(long), "more": .integer(1)]), .integer(2)]),
    ])
    #expect(
      writer.text(value) == """
        {
          "short": ["a", "b"],
          "long": [
            {
              "text": "\(long)",
              "more": 1
            },
            2
          ]
        }

        """)
  }

  @Test func `a number that JSON does not have stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = JSONWriter().line(.number(.nan)) }
  }
}
