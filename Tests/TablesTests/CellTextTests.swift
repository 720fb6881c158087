import Testing

@testable import Tables

struct CellTextTests {
  @Test func `blanks around go, blanks inside stay`() {
    #expect(CellText.trimmed("\u{A0} a  b\u{202F}\t") == "a  b")
    #expect(CellText.trimmed(" \u{FEFF}") == "")
  }
}
