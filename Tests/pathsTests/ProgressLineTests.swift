import Testing

@testable import paths

struct ProgressLineTests {
  @Test func `what the work gives is what one gets`() async throws {
    #expect(try await ProgressLine(language: .french).during { 7 } == 7)
  }

  @Test func `a failure comes through`() async {
    await #expect(throws: Failure(Exit.usage, "x")) {
      try await ProgressLine(language: .french).during { () async throws(Failure) -> Int in
        throw Failure(Exit.usage, "x")
      }
    }
  }
}
