import Testing

@testable import Sheets

struct SheetTitlesTests {
  /// The numbers and words of the titles of a text.
  private func titles(_ text: String) -> [String] {
    let lines = lines(text)
    let headings = lines.enumerated().reduce(into: [Int: SectionHeading]()) { headings, line in
      headings[line.offset] = SectionHeading(line.element.text)
    }
    let blocks = TitleBlock.blocks(in: lines, headings: headings)
    return SheetTitles.titles(among: blocks).map { title in
      (title.family.map { "\($0) > " } ?? "") + "\(title.number) \(title.words)"
    }
  }

  private func sheets(_ names: String...) -> String {
    names.map { "\($0)\n\nMission\nIl chante.\n\n" }.joined()
  }

  // MARK: Numbered by family

  @Test func `sheets of two numbers belong to the family of the first`() {
    #expect(
      titles("2. SON\n2.1. CHANTEUR\n1. PAIN\n1.1. BOULANGER") == [
        "2 SON", "2 > 2.1 CHANTEUR", "1 PAIN", "1 > 1.1 BOULANGER",
      ])
  }

  @Test func `small letters with two numbers are a sheet where a section follows`() {
    #expect(
      titles("1. PAIN\n\(sheets("1.1. Boulanger"))2.3. Annexe au pain") == [
        "1 PAIN", "1 > 1.1 Boulanger",
      ])
  }

  @Test func `a family in small letters is the last line of its number before its sheets`() {
    let text =
      "1. Le pain\n2. Le son\n\n1. Du pain\n" + sheets("1.1. Boulanger") + "2. Du son\n"
      + sheets("2.1. Chanteur") + "1. Un conseil"
    #expect(
      titles(text) == [
        "1 Du pain", "1 > 1.1 Boulanger", "2 Du son", "2 > 2.1 Chanteur",
      ])
  }

  @Test func `capitals name a family before small letters do`() {
    #expect(titles("1. PAIN\n1. Un conseil\n1.1. BOULANGER") == ["1 PAIN", "1 > 1.1 BOULANGER"])
  }

  @Test func `a family that says so needs no capitals`() {
    #expect(
      titles("Famille 1 : Pain\n1. Un conseil\n1.1. BOULANGER") == [
        "1 Pain", "1 > 1.1 BOULANGER",
      ])
  }

  // MARK: Numbered throughout

  @Test func `sheets of one number keep it and stand in the families between them`() {
    let text =
      "FAMILLE : PAIN\n" + sheets("1. Boulanger", "2. Vendeur") + "FAMILLE : SON\n"
      + sheets("3. Chanteur")
    #expect(
      titles(text) == [
        "1 PAIN", "1 > 1 Boulanger", "1 > 2 Vendeur", "2 SON", "2 > 3 Chanteur",
      ])
  }

  @Test func `without families all sheets are of one`() {
    #expect(
      titles(sheets("1. Boulanger", "2. CHANTEUR")) == [
        "1 MÉTIERS", "1 > 1 Boulanger", "1 > 2 CHANTEUR",
      ])
  }

  // MARK: Without numbers

  @Test func `without numbers places are numbers`() {
    let text =
      "PAIN\n\nOn cuit.\n\n" + sheets("Boulanger") + "SON\n\nOn chante.\n\n"
      + sheets("Chanteur", "Souffleur", "Choriste")
    #expect(
      titles(text) == [
        "1 PAIN", "1 > 1.1 Boulanger", "2 SON", "2 > 2.1 Chanteur", "2 > 2.2 Souffleur",
        "2 > 2.3 Choriste",
      ])
  }

  @Test func `capitals that stand twice are no family, nor are those no sheet follows`() {
    let text = "PAIN\n\nLE GUIDE\n\nOn cuit.\n\n" + sheets("Boulanger") + "LE GUIDE\n\nLa fin."
    #expect(titles(text) == ["1 PAIN", "1 > 1.1 Boulanger"])
  }

  @Test func `families that say so leave other capitals aside`() {
    let text =
      "Famille : Pain\n\nNOTA BENE\n\nOn cuit.\n\n" + sheets("Boulanger")
      + "NOTE\n\nAh.\n\n" + sheets("Chanteur")
    #expect(titles(text) == ["1 Pain", "1 > 1.1 Boulanger", "1 > 1.2 Chanteur"])
  }

  @Test func `sheets before the first family are a family of their own`() {
    let text = sheets("Chanteur") + "Famille : Pain\n\n" + sheets("Boulanger")
    #expect(
      titles(text) == [
        "1 MÉTIERS", "1 > 1.1 Chanteur", "2 Pain", "2 > 2.1 Boulanger",
      ])
  }

  @Test func `no titles are none`() {
    #expect(titles("Il cuit.\n\nMISSION\nIl chante.") == [])
  }
}
