import Careers
import Foundation
import TestSupport
import Testing

@testable import Sheets

struct SheetReaderTests {
  private static let text = Playhouse.document(
    of: "1.1", parcours: "Bac+2 et 3 ans de son. Il vient du fournil.",
    tendances: "Il peut évoluer vers\nle métier d’éclairagiste. Métier en pleine croissance.")

  private func read(_ text: String) throws -> Nomenclature {
    try SheetReader.read(Array(text.utf8)).nomenclature
  }

  private func expectSame(_ left: Nomenclature, _ right: Nomenclature) {
    #expect(left.moves == right.moves)
    #expect(left.profiles == right.profiles)
    #expect(left.families == right.families)
    #expect(left.outside == right.outside)
    #expect(left.openDoors == right.openDoors)
    #expect(left.drift == right.drift)
  }

  @Test func `the source is as given, with the digest of the bytes`() throws {
    let reading = try SheetReader.read(
      Array(Self.text.utf8), title: "Guide", edition: "1", publisher: "Maison")
    #expect(
      reading.nomenclature.source
        == Source(
          title: "Guide", edition: "1", publisher: "Maison", language: "fr",
          sha256: sha256(Array(Self.text.utf8))))
  }

  @Test func `titles are spelled as the text spells its words`() throws {
    let read = try read(Self.text)
    #expect(
      read.families.map(\.name) == [
        "Scene et salle", "Boutique et fournil", "Billetterie en ligne",
      ])
    #expect(read.profile(PlaceID("1.1"))?.name == "Régisseur général")
    #expect(read.profile(PlaceID("3.4"))?.name == "Administrateur d’outils / de réseaux")
    #expect(read.profile(PlaceID("3.6"))?.name == "Responsable sécurité du théâtre (RST)")
    #expect(read.profile(PlaceID("3.6"))?.aliases == ["RST"])
    #expect(read.profile(PlaceID("3.9"))?.name == "Product Owner")
  }

  @Test func `a profile has what its sheet asks and sees`() throws {
    let profile = try #require(
      try Playhouse.profile(
        parcours: "Bac+2, premier poste.", tendances: "Ce métier est tout nouveau."))
    #expect(profile.family == "1")
    #expect(profile.diploma?.lowest == 2)
    #expect(profile.experience == nil)
    #expect(profile.firstPost == true)
    #expect(profile.outlook?.trend == .emerging)
  }

  @Test func `a family without sheets is left out`() throws {
    let read = try read("1. PAIN\n\n1.1. BOULANGER\n\n2. SON\n")
    #expect(read.families.map(\.id) == ["1"])
  }

  @Test func `line ends and a byte order mark change nothing but the digest`() throws {
    let plain = try read(Self.text)
    for other in [
      Self.text.replacing("\n", with: "\r\n"), Self.text.replacing("\n", with: "\r"),
      "\u{FEFF}" + Self.text,
    ] {
      let read = try read(other)
      expectSame(read, plain)
      #expect(read.source.sha256 != plain.source.sha256)
    }
  }

  @Test func `decomposed accents and straight apostrophes change nothing but the digest`() throws {
    let plain = try read(Self.text)
    expectSame(try read(decomposed(Self.text)), plain)
    expectSame(try read(Self.text.replacing("’", with: "'")), plain)
  }

  /// The same document in the forms that other houses give it.
  @Test(arguments: [
    (#"(?m)^(\d\.\d)\. "#, "$1 - "), (#"(?m)^(\d\.\d)\. "#, "Fiche $1 : "),
    (#"(?m)^(\d\.\d)\. "#, "$1."), (#"(?m)^(\d\.\d)\. "#, ""), (#"(?m)^(\d)\. "#, "Famille $1 : "),
    (#"(?m)^(\d\.)(\d\.)? "#, ""), ("(?m)^(?=.)", "   "),
    ("Parcours professionnel", "PROFIL ET EXPÉRIENCE"), ("(?m)^Mission$", "Finalité :"),
    ("Tendances et facteurs d’évolution", "Évolution professionnelle"),
    ("Tendances et facteurs d’évolution", "PERSPECTIVES D'EVOLUTION"),
    ("\n\n", "\n\n\n"), ("(?m)^(\\d\\.\\d)\\. ", "\u{C}$1. "),
  ])
  func `the form of titles and headings changes no statement`(pattern: String, template: String)
    throws
  {
    let other = Self.text.replacingOccurrences(
      of: pattern, with: template, options: .regularExpression)
    #expect(other != Self.text)
    let (plain, read) = (try read(Self.text), try read(other))
    #expect(read.profiles.map(\.name) == plain.profiles.map(\.name))
    #expect(read.families == plain.families)
    #expect(read.moves.map { [$0.from, $0.to] } == plain.moves.map { [$0.from, $0.to] })
    #expect(read.moves.map(\.doubt) == plain.moves.map(\.doubt))
    #expect(read.profiles.map(\.diploma?.lowest) == plain.profiles.map(\.diploma?.lowest))
    #expect(read.profiles.map(\.outlook?.trend) == plain.profiles.map(\.outlook?.trend))
  }

  @Test func `page furniture inside a statement moves its lines and nothing else`() throws {
    let page = "\nP a g e  | 12\nGUIDE : essai\n"
    let statement = "Il peut évoluer vers\(page) le métier d’éclairagiste\(page) ou de boulanger."
    let moves = try read(Playhouse.document(of: "1.1", tendances: statement)).moves
    #expect(moves.map(\.to.text) == ["1.2", "2.1"])
    let start = try #require(moves.first?.evidence.first?.lines.first)
    #expect(
      moves.map { $0.evidence.map(\.lines) }
        == [[LineRange(start, start + 3)], [LineRange(start, start + 6)]])
  }

  @Test func `the same bytes give the same bytes`() throws {
    #expect(try read(Self.text).fileText == read(Self.text).fileText)
  }

  @Test func `what is read is a nomenclature file`() throws {
    let read = try read(Self.text)
    expectSame(try Nomenclature(file: Array(read.fileText.utf8)), read)
  }

  @Test func `blank lines around a page break part no sentence`() throws {
    let page = "\n\n\nP a g e  | 12\n\nGUIDE : essai\n\n"
    let statement = "Il peut évoluer vers\(page) le métier d’éclairagiste\(page) ou de boulanger."
    let moves = try read(Playhouse.document(of: "1.1", tendances: statement)).moves
    #expect(moves.map(\.to.text) == ["1.2", "2.1"])
  }
}
