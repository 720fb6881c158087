import TestSupport
import Testing

struct ManCommandTests {
  @Test func `the manual is in the language asked for`() throws {
    let french = try Program.paths.run(["man"], environment: ["LANG": "fr_FR.UTF-8"])
    #expect(french.code == 0 && french.output.contains("\n.SH NOM\n"))
    #expect(try Program.paths.run(["man", "--lang", "en"]).output.contains("\n.SH NAME\n"))
  }
}
