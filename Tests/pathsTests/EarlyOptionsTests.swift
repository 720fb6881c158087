import Testing

@testable import paths

struct EarlyOptionsTests {
  private func options(_ arguments: String...) -> EarlyOptions {
    EarlyOptions(arguments, environment: ["LANG": "fr_FR.UTF-8"], atTerminal: true)
  }

  @Test func `they are found anywhere, joined or apart, even beside what is wrong`() {
    let found = options("--frm", "x", "--lang=en", "--format", "json", "--color", "never", "-q")
    #expect(found.language == .english && found.wantsJSON && !found.isColoured && found.isQuiet)
  }

  @Test func `without them the environment decides`() {
    let found = options("list", "--lang", "de", "--color")
    #expect(found.language == .french && !found.wantsJSON && found.isColoured && !found.isQuiet)
  }
}
