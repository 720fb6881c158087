import TestSupport
import Testing

@testable import paths

/// The streams of the test process are its own; MainTests breaks those of the program.
struct StandardStreamsTests {
  @Test func `an empty answer is a success without a write`() {
    #expect(StandardStreams.answer("", .french) == Exit.found)
  }

  @Test(arguments: [
    ("été\n\t« œ »\u{A0}🎭", "été\n\t« œ »\u{A0}🎭"),
    ("a\u{1B}]0;titre\u{7}", "a\\u{1B}]0;titre\\u{7}"),
    ("\u{7F}\u{9B}2J\rx", "\\u{7F}\\u{9B}2J\\u{D}x"), ("a;b\r\n", "a;b\r\n"),
  ])
  func `what steers a terminal is spelt out`(text: String, harmless: String) {
    #expect(StandardStreams.harmless(text) == harmless)
  }
}
