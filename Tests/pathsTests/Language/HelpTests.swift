import Testing

@testable import paths

struct HelpTests {
  @Test(arguments: [
    "", "show", "list", "reach", "between", "explain", "map", "import", "plan", "diff",
  ])
  func `both languages name the same options`(command: String) throws {
    let arguments = [command, "--help"].filter { !$0.isEmpty }
    let french = try #require(Help.text(for: arguments, .french))
    let english = try #require(Help.text(for: arguments, .english))
    #expect(options(french) == options(english))
    #expect(options(french).isSuperset(of: ["--lang"]))
  }

  @Test func `what asks for no help gets none`() {
    #expect(Help.text(for: ["--from", "3.3", "--to", "1.6"], .french) == nil)
  }

  private func options(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { " ,;()\n[]".contains($0) }).map(String.init).filter {
        $0.hasPrefix("-") && $0.count > 1
      })
  }
}
