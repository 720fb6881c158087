import Testing

@testable import paths

struct TerminalTests {
  @Test func `lines are no wider than the terminal and lose no word`() {
    let text = Array(repeating: "itinéraire", count: 40).joined(separator: " ")
    let lines = Terminal.wrapped(text, prefix: "    ")
    #expect(lines.count > 1)
    #expect(lines.allSatisfy { $0.count <= Terminal.width && $0.hasPrefix("    i") })
    #expect(lines.map { $0.dropFirst(4) }.joined(separator: " ") == text)
  }

  @Test func `quotation marks and French marks stay with their word`() {
    for length in 60...80 {
      let text = String(repeating: "x", count: length) + " « mot » : suite ; fin ?"
      for line in Terminal.wrapped(text, prefix: "") {
        #expect(!line.hasSuffix("«") && ![Character]("»:;?").contains(line.first ?? "x"))
      }
    }
  }

  @Test func `a word longer than a line stays whole`() {
    let word = String(repeating: "y", count: 100)
    #expect(Terminal.wrapped("a \(word) b", prefix: "") == ["a", word, "b"])
  }
}
