import Careers
import Testing

@testable import Sheets

struct ReadingRemarkTests {
  @Test func `a cue that names nobody is remarked upon`() throws {
    #expect(
      try Playhouse.remarks(on: "Il peut évoluer vers.") == ["cue_without_move: peut évoluer vers"])
  }

  @Test func `a mention that names nobody is remarked upon`() throws {
    #expect(
      try Playhouse.remarks(on: "Une expérience en luthier de Crémone.", in: .parcours) == [
        "cue_without_move: expérience en", "mention_not_resolved: luthier de Crémone",
      ])
  }

  @Test func `a sentence read without rest leaves no remark`() throws {
    #expect(try Playhouse.remarks(on: "Il peut évoluer vers le métier d'éclairagiste.") == [])
    #expect(try Playhouse.remarks(on: "Ce métier évolue vers le son.") == [])
    #expect(try Playhouse.remarks(on: "Quelle que soit la salle.") == [])
    #expect(try Playhouse.remarks(on: "") == [])
  }

  @Test func `remarks stand in the order of the text`() throws {
    let text = "1. PAIN\n\n1.2. VENDEUR\nParcours\nIl vient de.\n1.1. BOULANGER\nTendances\nVers.\n"
    let remarks = try SheetReader.read(Array(text.utf8)).remarks
    #expect(remarks.map(\.lines.first) == [5, 8])
    #expect(remarks.map(\.sheet.text) == ["1.2", "1.1"])
  }
}
