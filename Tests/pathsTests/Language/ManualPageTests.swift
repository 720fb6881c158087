import Foundation
import TestSupport
import Testing

@testable import paths

struct ManualPageTests {
  @Test(arguments: Language.allCases)
  func `every page of the help is in it, in ASCII`(language: Language) {
    let text = ManualPage(language: language).text
    #expect(text.utf8.allSatisfy { $0 < 0x80 })
    for command in CommandTable.commands {
      #expect(text.contains("\n.SH \(command.words.joined(separator: " ").uppercased())\n"))
    }
  }

  @Test(
    .enabled(if: Program.installed("groff") != nil, "needs groff"), arguments: Language.allCases)
  func `troff reads it without a complaint and gives the words back`(language: Language) throws {
    let page = Data(ManualPage(language: language).text.utf8)
    let groff = try #require(Program.installed("groff"))
    let run = try groff.run(["-man", "-Tutf8", "-ww", "-P-c"], input: page)
    #expect(run.code == 0 && run.errors.isEmpty, "\(run.errors)")
    for line in HelpPage.route.text(language).split(separator: "\n") {
      #expect(run.output.contains(line.drop { $0 == " " }), "\(line)")
    }
  }
}
