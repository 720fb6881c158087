import TestSupport
import Testing

@testable import paths

/// The streams of the test process are its own; MainTests breaks those of the program.
struct StandardStreamsTests {
  @Test func `an empty answer is a success without a write`() {
    #expect(StandardStreams.answer("", .french) == Exit.found)
  }
}
