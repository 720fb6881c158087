import Careers
import Foundation
import TestSupport
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct MapCommandTests {
  private static let hasRSVG = Program.installed("rsvg-convert") != nil

  private func map(_ arguments: String..., environment: [String: String] = [:]) throws
    -> Program.Run
  {
    try Program.paths.run(
      ["map"] + arguments, environment: environment.merging(["LANG": "fr_FR.UTF-8"]) { $1 })
  }

  private func svg(_ arguments: String...) throws -> String {
    let run = try Program.paths.run(
      ["map", "--format", "svg"] + arguments, environment: ["LANG": "fr_FR.UTF-8"])
    #expect(run.code == 0, "\(run.errors)")
    #expect(XMLParser(data: run.bytes).parse())
    return run.output
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

  @Test func `each kind of map says what it shows`() throws {
    #expect(try svg().contains(">Carte des métiers</text>"))
    #expect(try svg("--families").contains(">Passerelles entre familles</text>"))
    #expect(try svg("--family", "sécurité").contains(">3 métiers de la famille 6, "))
    let around = try svg("--around", "architecte technique", "--depth", "1")
    #expect(around.contains(">Une étape avant</text>") && !around.contains("2 étapes avant"))
    let route = try svg("--route", "Testeur", "Architecte d'entreprise")
    #expect(route.contains(">De Testeur à Architecte d’entreprise</text>"))
    #expect(route.contains(#"class="disc""#))
    let card = try svg("--route", "Testeur", "Architecte d'entreprise", "--card")
    #expect(card.contains("fiche 3.3") && card.contains("peuvent évoluer vers"))
  }

  @Test func `the map speaks English too`() throws {
    let text = try svg("--lang", "en")
    #expect(text.contains(">Career map</text>") && text.contains(">First post</text>"))
  }

  @Test func `doubt, theme and paper are as asked`() throws {
    #expect(try svg("--max-doubt", "0").contains("34 passerelles (sans les 90 plus douteuses)"))
    #expect(try svg("--theme", "dark").contains("#12151A"))
    let print = try svg("--theme", "print", "--paper", "a3")
    #expect(print.contains(#"width="400mm" height="277mm""#))
    #expect(!print.contains("couleur") && !print.contains("#361ABB"))
  }

  @Test(arguments: [
    ["-o", "carte.xyz"], ["-o", "carte"], ["--route", "3.3"], ["--format", "png"],
    ["--max-doubt", "4"], ["--card"], ["--depth", "2"], ["--around", "3.3", "--depth", "0"],
    ["--families", "--family", "6"], ["--route", "3.3", "3.3"], ["--theme", "blue"],
    ["--top", "0"], ["--paper", "a5"],
  ])
  func `what cannot be meant is refused`(arguments: [String]) throws {
    let run = try Program.paths.run(["map"] + arguments)
    #expect(run.code == 64 && run.output.isEmpty && !run.errors.isEmpty)
  }

  @Test func `an unknown family is said, with those there are`() throws {
    let run = try map("--family", "jardin")
    #expect(run.code == 3 && run.errors.contains("6 Sécurité"))
    #expect(try map("--family", "a").code == 3)
  }

  @Test func `a map of routes that do not exist says why`() throws {
    let run = try map("--route", "8.2", "1.6")
    #expect(run.code == 1)
    #expect(run.errors.contains("Aucun itinéraire"))
  }

  @Test(
    .enabled(if: hasRSVG, "needs `rsvg-convert` in PATH (apt-get install librsvg2-bin)"))
  func `PNG and PDF are made, the whole map on one A3 page`() throws {
    let scratch = try ScratchFolder()
    #expect(try map("-o", scratch.path("carte.png")).code == 0)
    let png = try Data(contentsOf: scratch.url.appendingPathComponent("carte.png"))
    #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    #expect(try map("-o", scratch.path("carte.pdf")).code == 0)
    let pdf = try Data(contentsOf: scratch.url.appendingPathComponent("carte.pdf"))
    let text = String(decoding: pdf, as: UTF8.self)
    #expect(text.hasPrefix("%PDF") && text.contains("1190.55"))
    #expect(try scratch.names() == ["carte.pdf", "carte.png"])
  }

  @Test func `without rsvg-convert the SVG is written beside and the way to install it said`()
    throws
  {
    let scratch = try ScratchFolder()
    let run = try map("-o", scratch.path("carte.pdf"), environment: ["PATH": scratch.url.path])
    #expect(run.code == 69)
    #expect(run.errors.contains("apt-get install librsvg2-bin"))
    #expect(try scratch.names() == ["carte.pdf.svg"])
    let svg = try Data(contentsOf: scratch.url.appendingPathComponent("carte.pdf.svg"))
    #expect(XMLParser(data: svg).parse())
  }

  @Test func `SVG and DOT need no program`() throws {
    let scratch = try ScratchFolder()
    for name in ["carte.svg", "carte.dot"] {
      let run = try map("-o", scratch.path(name), environment: ["PATH": scratch.url.path])
      #expect(run.code == 0 && run.errors.isEmpty)
    }
  }
}
