import Foundation
import TestSupport
import Testing

/// The pictures of the README, each made by the command that the README gives for it.
struct ReadmePicturesTests {
  /// `paths map … -o .github/NAME.svg`, as they stand in the README.
  private static let commands: [String] = {
    let text = (try? Repository.text("README.md")) ?? ""
    return text.split(separator: "\n").map(String.init).filter {
      $0.hasPrefix("paths map ") && $0.contains("-o .github/")
    }
  }()

  @Test func `the README gives the command of each picture it shows`() throws {
    let shown = try Repository.text("README.md").matches(of: /\]\((\.github\/[a-z]+\.svg)\)/)
      .map { String($0.1) }
    #expect(shown.count == 3)
    #expect(Self.commands.compactMap { $0.split(separator: " ").last.map(String.init) } == shown)
  }

  @Test(arguments: commands)
  func `a picture is what its command makes now`(command: String) throws {
    let words = command.split(separator: " ").dropFirst().map(String.init)
    let picture = try #require(words.last)
    let run = try Program.paths.run(Array(words.dropLast(2)) + ["--format", "svg"])
    #expect(run.code == 0)
    #expect(
      Array(run.bytes) == (try Repository.bytes(picture)),
      "\(picture) is stale: run the three commands of the README again")
  }
}
