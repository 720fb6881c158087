import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct MapCommandTests {
  private func map(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Run
  {
    try Program.paths.run(
      ["map"] + arguments, environment: environment.merging(["LANG": "fr_FR.UTF-8"]) { $1 })
  }

  @Test func `the map goes to standard output as DOT, the same bytes each time`() throws {
    let run = try map()
    #expect(run.code == 0)
    #expect(run.output.contains(#"digraph "paths" {"#))
    #expect(run.output.contains(#""3.3" -> "3.2""#))
    #expect(try map().bytes == run.bytes)
  }

  @Test func `the file's ending gives the format, and the summary names the file`() throws {
    let scratch = try ScratchFolder()
    let run = try map("-o", scratch.path("carte.dot"))
    #expect(run.code == 0)
    #expect(run.output.contains("carte.dot : 50 métiers, 9 familles, "))
    #expect(try Data(contentsOf: scratch.url.appendingPathComponent("carte.dot")) == map().bytes)
    #expect(try scratch.names() == ["carte.dot"])
  }

  @Test(arguments: [
    ["-o", "carte.xyz"], ["-o", "carte"], ["--route", "3.3"], ["--format", "png"],
  ])
  func `what cannot be meant is refused`(arguments: [String]) throws {
    let run = try Program.paths.run(["map"] + arguments)
    #expect(run.code == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func `a map of routes that do not exist says why`() throws {
    let run = try map("--route", "8.2", "1.6")
    #expect(run.code == 1)
    #expect(run.errors.contains("Aucun itinéraire"))
  }

  @Test(
    .enabled(if: Program.installed("dot") != nil, "needs `dot` in PATH (apt-get install graphviz)"))
  func `Graphviz draws routes as well-formed SVG with the words of the evidence`() throws {
    let scratch = try ScratchFolder()
    let run = try map(
      "--route", "Testeur", "Architecte d'entreprise", "-o", scratch.path("route.svg"))
    #expect(run.code == 0)
    let svg = try String(
      contentsOf: scratch.url.appendingPathComponent("route.svg"), encoding: .utf8)
    for words in ["De Testeur à Architecte d’entreprise", "« peuvent évoluer vers »", "fiche 3.3"] {
      #expect(svg.replacing("\u{A0}", with: " ").replacing("&#160;", with: " ").contains(words))
    }
    #expect(XMLParser(data: Data(svg.utf8)).parse())
  }

  @Test func `without Graphviz the DOT is written beside and the way to install it said`() throws {
    let scratch = try ScratchFolder()
    let run = try map("-o", scratch.path("carte.svg"), environment: ["PATH": scratch.url.path])
    #expect(run.code == 69)
    #expect(run.errors.contains("apt-get install graphviz"))
    #expect(try scratch.names() == ["carte.svg.dot"])
  }
}
