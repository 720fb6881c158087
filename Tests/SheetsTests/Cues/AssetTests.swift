import Testing

@testable import Sheets

struct AssetTests {
  @Test(arguments: [
    "Chanter est un plus.", "Chanter serait un vrai plus.", "Chanter peut être un atout.",
    "Ces voix sont des atouts.", "Chanter sera un réel avantage.", "Chanter constitue un atout.",
    "Ces voix constituent un avantage.", "Chanter constituerait un plus.",
    "Chanter représente un atout.", "Ces voix seraient un grand plus.", "Chanter est apprécié.",
    "Une voix serait appréciée.", "Ces sons sont très appréciés.",
    "Ces voix seraient vivement appréciées.", "Une voix est souhaitée.",
    "Des voix sont souhaitées.", "Une voix sera la bienvenue.", "Une voix peut être valorisée.",
    "Le chant est valorisé.", "Le chant est regardé avec intérêt.",
    "Une voix est regardée avec faveur.", "Une voix est vue avec intérêt.",
  ])
  func `a sheet calls a plus by many words`(_ text: String) throws {
    #expect(Asset.isNamed(in: try #require(firstSentence(text))))
  }

  @Test(arguments: [
    "Chanter est exigé.", "Une voix est indispensable.", "Il chante de plus en plus.",
    "On apprécie le chant.", "Un atout de la maison.", "Chanter est un métier.",
  ])
  func `what is asked or praised is no plus`(_ text: String) throws {
    #expect(!Asset.isNamed(in: try #require(firstSentence(text))))
  }

  @Test func `a plus is one in its part of the sentence, between semicolons`() throws {
    let sentence = try #require(
      firstSentence("Le chant ; le pain, la danse est un plus ; la scène"))
    let named = sentence.tokens.indices.filter { index in
      !sentence.tokens[index].isMark && Asset.isNamed(at: index, in: sentence)
    }.map { sentence.tokens[$0].text }
    #expect(named == ["le", "pain", "la", "danse", "est", "un", "plus"])
    #expect(Asset.isNamed(in: sentence))
  }

  @Test func `a plus at the very end or start is seen`() throws {
    let sentence = try #require(firstSentence("Est un plus"))
    #expect(Asset.isNamed(at: 0, in: sentence))
    #expect(Asset.isNamed(at: 2, in: sentence))
  }
}
