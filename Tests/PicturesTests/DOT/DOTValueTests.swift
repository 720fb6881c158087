import Testing

@testable import Pictures

struct DOTValueTests {
  @Test func `a value is written as DOT`() {
    #expect(DOTValue.text(#"a"b"#).text == #""a\"b""#)
    #expect(DOTValue.html("<B>a</B>").text == "<<B>a</B>>")
    #expect(DOTValue.link("https://a.org/?b&c")?.text == #""https://a.org/?b&amp;c""#)
    #expect(DOTValue.link("javascript:x") == nil)
  }

  @Test(arguments: [
    (1.0, #""1""#), (1.5, #""1.5""#), (-0.25, #""-0.25""#), (1e-5, #""1e-05""#), (100, #""100""#),
  ])
  func `a number is quoted`(number: Double, text: String) {
    #expect(DOTValue.number(number).text == text)
  }

  @Test func `literals are texts and numbers`() {
    #expect("box" as DOTValue == .text("box"))
    #expect(2 as DOTValue == .number(2))
    #expect(1.5 as DOTValue == .number(1.5))
  }

  @Test func `a number must be finite`() async {
    await #expect(processExitsWith: .failure) { _ = DOTValue.number(.nan) }
    await #expect(processExitsWith: .failure) { _ = DOTValue.number(-.infinity) }
  }

  @Test func `markup must be balanced, on one line and not empty`() async {
    await #expect(processExitsWith: .failure) { _ = DOTValue.html("a > b < c") }
    await #expect(processExitsWith: .failure) { _ = DOTValue.html("<B>a</B") }
    await #expect(processExitsWith: .failure) { _ = DOTValue.html("a\nb") }
    await #expect(processExitsWith: .failure) { _ = DOTValue.html("") }
  }

  @Test func `drawing operations hold numbers and colours only`() async {
    #expect(DOTValue.operations("c 7 -#FFFFFF P 1 0.5 2 ").text == "\"c 7 -#FFFFFF P 1 0.5 2 \"")
    await #expect(processExitsWith: .failure) { _ = DOTValue.operations("\"") }
    await #expect(processExitsWith: .failure) {
      _ = DOTValue.operations(String(repeating: "0", count: 16_001))
    }
  }
}
