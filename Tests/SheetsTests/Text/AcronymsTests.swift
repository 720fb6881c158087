import Testing

@testable import Sheets

struct AcronymsTests {
  private func aliases(_ name: String, sheet: String, capitals: Set<String> = []) -> [String] {
    Acronyms.aliases(of: name, in: lines(sheet), text: capitals)
  }

  @Test func `initials are those of the words that count`() {
    #expect(Acronyms.initials(of: "Responsable sécurité du théâtre") == "RST")
    #expect(Acronyms.initials(of: "Délégué à l’œuvre et aux décors") == "DOD")
    #expect(Acronyms.initials(of: "") == "")
  }

  @Test func `initials are an alias where the text writes them`() {
    #expect(aliases("Régisseur général", sheet: "", capitals: ["RG", "TV"]) == ["RG"])
    #expect(aliases("Régisseur général", sheet: "", capitals: ["TV"]) == [])
    #expect(aliases("Boulanger", sheet: "", capitals: ["B"]) == [])
  }

  @Test func `an acronym in the place of a subject is an alias`() {
    #expect(
      aliases("Garde des décors", sheet: "Le GPS est là.\nLa GTA vient le soir.") == ["GPS", "GTA"])
    #expect(aliases("Garde des décors", sheet: "Le GPS.\nAvec le GPS tout va.") == [])
    #expect(aliases("Garde des décors", sheet: "Le GRADIN est là.\nLe G est là.") == [])
  }

  @Test func `an acronym in capitals of running text is learned, a title is not`() {
    #expect(
      Acronyms.capitals(in: lines("1. LE SON\nle RST et l'ERP, un T.\nLE PAIN")) == ["RST", "ERP"])
  }

  @Test func `every meaning is in folded words`() {
    for (acronym, meaning) in Acronyms.meanings {
      for text in [acronym, meaning] {
        #expect(text.allSatisfy { ("a"..."z").contains($0) || $0 == " " }, "\(text)")
      }
    }
  }

  @Test func `a diploma in the place of a subject is no alias`() {
    #expect(aliases("Boulanger", sheet: "Le CAP est demandé.") == [])
  }
}
