import Testing

@testable import Sheets

struct MentionSplitterTests {
  /// The cores of the mentions of a text, as they stand; words in `known` name something.
  private func cores(
    _ text: String, known: Set<String> = [], fullNames: Set<String> = []
  ) throws -> [String] {
    let sentence = try #require(firstSentence(text))
    return mentions(in: sentence, known: known, fullNames: fullNames).map {
      sentence.text($0.core)
    }
  }

  private func mentions(
    in sentence: Sentence, known: Set<String> = [], fullNames: Set<String> = []
  ) -> [Mention] {
    MentionSplitter.mentions(
      in: sentence.tokens.indices, of: sentence,
      isFullName: { fullNames.contains(sentence.text($0)) },
      isKnown: { known.contains(sentence.text($0)) })
  }

  @Test(arguments: [
    "le chant, la lumière", "le chant ou la lumière", "le chant ; la lumière",
    "le chant (notamment lumière)",
    "soit le chant, soit la lumière", "le chant puis la lumière", "le chant : la lumière",
    "le chant… lumière", "le chant, ou bien la lumière.",
  ])
  func `commas, « ou », brackets and marks part mentions`(_ text: String) throws {
    #expect(try cores(text) == ["chant", "lumière"])
  }

  @Test func `« et » parts where a part is known or an article starts the next`() throws {
    #expect(try cores("du chant et lumière") == ["chant et lumière"])
    #expect(try cores("du chant et lumière", known: ["lumière"]) == ["chant", "lumière"])
    #expect(try cores("du chant et la lumière") == ["chant", "lumière"])
    #expect(try cores("du chant et éventuellement lumière") == ["chant", "lumière"])
    #expect(try cores("chant/lumière", known: ["chant"]) == ["chant", "lumière"])
  }

  @Test func `« et » inside the whole name of a profile parts nothing`() throws {
    #expect(
      try cores("du chant et la lumière", known: ["chant"], fullNames: ["chant et la lumière"])
        == ["chant et la lumière"])
  }

  @Test func `a mention knows whether « et » joins it to the one before`() throws {
    let sentence = try #require(firstSentence("du chant et la lumière, la scène"))
    #expect(mentions(in: sentence).map(\.isJoinedByAnd) == [false, true, false])
  }

  @Test(arguments: [
    "des postes variés tels que le chant", "une fonction telle que le chant",
    "des métiers comme le chant",
    "des métiers variés comme par exemple le chant",
  ])
  func `examples take the place of their class`(_ text: String) throws {
    #expect(try cores(text) == ["chant"])
  }

  @Test func `a bracket after a word explains it`() throws {
    #expect(try cores("le chant (radio, disque) ou la lumière") == ["chant", "lumière"])
    #expect(try cores("le chant (radio") == ["chant", "radio"])
  }

  @Test func `heads and articles before a name are shown and do not count`() throws {
    let sentence = try #require(firstSentence("vers la fonction de maître du chant"))
    let mention = try #require(mentions(in: sentence).first)
    #expect(sentence.text(mention.core) == "maître du chant")
    #expect(sentence.text(mention.shown) == "la fonction de maître du chant")
  }

  @Test func `what a preposition adds behind a name is no part of it`() throws {
    #expect(try cores("ingénieur du chant sur scène") == ["ingénieur du chant"])
    #expect(try cores("ingénieur du chant qui chante") == ["ingénieur du chant"])
    #expect(try cores("un poste avec une belle vue") == ["poste avec une belle vue"])
  }

  @Test(arguments: [
    "directement un maître du chant", "ensuite, chez certains anciens maîtres du chant",
    "plus rarement les maîtres du chant", "devenir maître du chant",
    "surtout leurs maîtres du chant",
    "progressivement vers le maître du chant", "souvent parmi d'autres maîtres du chant",
    "cela, plus tard un maître du chant",
  ])
  func `adverbs, infinitives and small words before a name are no part of it`(_ text: String)
    throws
  {
    let core = try #require(try cores(text).last)
    #expect(core == "maître du chant" || core == "maîtres du chant")
  }

  @Test(arguments: [
    "ingénieur au siège", "ingénieur en région", "ingénieur auprès du chef",
    "ingénieur hors les murs",
    "ingénieur par goût", "ingénieur aux armées", "ingénieur à Lyon",
  ])
  func `where somebody works is no part of a known name`(_ text: String) throws {
    #expect(try cores(text, known: ["ingénieur"]) == ["ingénieur"])
    #expect(try cores(text) == [text])
  }

  @Test func `a known name keeps its place`() throws {
    #expect(
      try cores("ingénieur au siège", known: ["ingénieur", "ingénieur au siège"])
        == ["ingénieur au siège"])
  }

  @Test func `behind a head inside the words stands what tells`() throws {
    let text = "quitter l'atelier pour la fonction de souffleur"
    #expect(try cores(text, known: ["souffleur"]) == ["souffleur"])
    #expect(try cores(text) == ["quitter l’atelier"])
  }

  @Test(arguments: [
    "ingénieur du chant dont il rêve", "ingénieur du chant que tous voient",
    "ingénieur du chant est un métier", "ingénieur du chant dans la maison",
    "ingénieur du chant titulaire d'un brevet", "ingénieur du chant souhaitant oser",
    "ingénieur du chant sans peur", "ingénieur du chant selon les jours",
    "ingénieur du chant capable d'oser", "ingénieur du chant chez Molière",
  ])
  func `a clause or adjunct behind a name is no part of it`(_ text: String) throws {
    #expect(try cores(text) == ["ingénieur du chant"])
  }

  @Test func `a head alone has an empty core`() throws {
    #expect(try cores("autre métier, la fonction") == ["", ""])
  }

  @Test(arguments: [
    "et et et", "ou, ou ; (", ") (", "« » et", "(x) )", "le la les", "comme", "tels que",
  ])
  func `words and marks without a name are no crash`(_ text: String) throws {
    let sentence = try #require(firstSentence("mot " + text))
    for start in sentence.tokens.indices {
      let found = MentionSplitter.mentions(
        in: start..<sentence.tokens.count, of: sentence, isFullName: { _ in false },
        isKnown: { _ in true })
      for mention in found {
        #expect(mention.clause.lowerBound >= start)
        #expect(mention.clause.upperBound <= sentence.tokens.count)
        #expect(mention.clause.lowerBound <= mention.shown.lowerBound)
        #expect(mention.shown.upperBound <= mention.clause.upperBound)
      }
    }
  }

  @Test func `« et » after a comma is no part of a name`() throws {
    let found = try cores("le chant, et la lumière")
    #expect(found == ["chant", "lumière"])
  }

  @Test func `a comma before examples keeps their class`() throws {
    let found = try cores("des métiers variés, comme le chant")
    #expect(found == ["chant"])
  }
}
