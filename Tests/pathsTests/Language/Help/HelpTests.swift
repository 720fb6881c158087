import Testing

@testable import paths

struct HelpTests {
  static let topics =
    [[], ["plan"], ["graph"], ["formats"], ["doubt"]] + CommandTable.commands.map(\.words)

  @Test(arguments: topics)
  func `both languages name the same options and commands`(words: [String]) throws {
    let french = try #require(Help.text(for: words + ["--help"], .french))
    let english = try #require(Help.text(for: words + ["--help"], .english))
    #expect(options(french) == options(english))
    #expect(options(french).isSuperset(of: ["--lang", "--color", "--quiet"]))
    for text in [french, english] {
      #expect(text.hasPrefix("paths") && text.hasSuffix("\n") && !text.contains("\n\n\n"))
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
  }

  @Test(arguments: topics)
  func `a page is asked for before or after the command`(words: [String]) {
    #expect(Help.text(for: ["help"] + words, .french) == Help.text(for: words + ["-h"], .french))
  }

  @Test func `every command has a page that starts with its name, and a line in the list`() {
    let list = (Help.text(for: [], .french) ?? "") + (Help.text(for: ["plan"], .french) ?? "")
    for command in CommandTable.commands {
      let name = command.words.joined(separator: " ")
      #expect(command.help.text(.french).hasPrefix("paths \(name) : "))
      #expect(list.contains("\n  \(name) "), "\(name)")
    }
  }

  @Test func `what asks for no help gets none`() {
    #expect(Help.text(for: ["--from", "3.3", "--to", "1.6"], .french) == nil)
  }

  private func options(_ text: String) -> Set<String> {
    Set(
      text.split(whereSeparator: { " ,;:()\n[]«»“”".contains($0) }).map(String.init).filter {
        $0.hasPrefix("-") && $0.count > 1
      })
  }
}
