import Careers
import Testing

@testable import Sheets

struct SentenceSplitterTests {
  private func texts(_ text: String) -> [String] {
    sentences(text).map { $0.text($0.tokens.indices) }
  }

  // MARK: Sentences

  @Test func `a full stop, an exclamation and a question end a sentence`() {
    #expect(
      texts("Il cuit. Il vend ! Qui achète ? Personne.")
        == ["Il cuit.", "Il vend !", "Qui achète ?", "Personne."])
  }

  @Test func `a broken line belongs to its sentence`() throws {
    let sentence = try #require(firstSentence("Il peut\névoluer vers\nle fournil."))
    #expect(sentence.text(sentence.tokens.indices) == "Il peut évoluer vers le fournil.")
    #expect(sentence.lines(0..<2) == LineRange(1))
    #expect(sentence.lines(1..<4) == LineRange(1, 2))
    #expect(sentence.lines(sentence.tokens.indices) == LineRange(1, 3))
  }

  @Test func `a blank line and a bullet part sentences`() {
    #expect(texts("Le pain\n\nla lumière") == ["Le pain", "la lumière"])
    #expect(texts("Le pain\n• la lumière\n– le son") == ["Le pain", "la lumière", "le son"])
  }

  @Test func `a colon takes in the items of its list`() throws {
    let sentence = try #require(
      firstSentence("Il peut évoluer vers :\n\nLe pain.\n\n• La lumière.\n"))
    #expect(
      sentence.text(sentence.tokens.indices) == "Il peut évoluer vers :; Le pain.; La lumière.")
    #expect(sentence.tokens.last?.line == 5)
  }

  @Test func `what has a verb of its own is no item`() {
    #expect(texts("Il voit :\n\nLe pain est cuit.") == ["Il voit :", "Le pain est cuit."])
    #expect(
      texts("Il voit :\n\nLe pain.\n\nIl a faim.\n\nLa nuit.")
        == ["Il voit :; Le pain.", "Il a faim.", "La nuit."])
  }

  @Test func `a full stop before a small letter, a bracket or a digit's mark ends nothing`() {
    #expect(texts("les décors etc. et la salle.") == ["les décors etc. et la salle."])
    #expect(texts("5 ans. (Lumière, son).") == ["5 ans. (Lumière, son)."])
    #expect(texts("la version 2.0 du logiciel") == ["la version 2.0 du logiciel"])
  }

  @Test(arguments: ["", "\n\n", "•", ".", ". . .", "« »", "•\n–\n*", ":", "…"])
  func `marks alone are no sentence`(_ text: String) {
    #expect(sentences(text) == [])
  }

  // MARK: Tokens

  @Test func `an elision and a hyphen part words and show as they stood`() throws {
    let sentence = try #require(firstSentence("L'éclairagiste, peut-être"))
    #expect(sentence.tokens.map(\.text) == ["L’", "éclairagiste", ",", "peut-", "être"])
    #expect(sentence.tokens.map(\.folded) == ["l", "eclairagiste", "", "peut", "etre"])
    #expect(sentence.text(0..<5) == "L’éclairagiste, peut-être")
  }

  @Test func `spaces of any kind part words and show as one`() throws {
    let sentence = try #require(firstSentence("le\u{A0}«\u{202F}son\u{A0}»\tet  la  lumière"))
    #expect(sentence.text(sentence.tokens.indices) == "le « son » et la lumière")
  }

  @Test func `a decomposed accent is part of its letter`() throws {
    let sentence = try #require(firstSentence("re\u{301}gie"))
    #expect(sentence.tokens.map(\.folded) == ["regie"])
  }
}
