import Testing

@testable import Sheets

/// The table as a whole; its wordings stand in WaysOutTests, WaysInTests, AskedFieldsTests and
/// FalseFriendsTests.
struct CueTableTests {
  /// The first cue at a word of a sentence: its meaning and words.
  private func first(
    _ text: String, at index: Int = 0, where counts: (Cue) -> Bool = { _ in true }
  ) throws -> (meaning: CueMeaning, words: String)? {
    let sentence = try #require(firstSentence(text))
    return CueTable.firstMatch(in: sentence.tokens, at: index, where: counts).map {
      ($0.cue.meaning, sentence.text($0.range))
    }
  }

  @Test(arguments: [
    ("peut y revenir", CueMeaning.leadsBack), ("peut évoluer vers le chant", .leadsTo),
    ("peut évoluer en fonction du chant", .falseFriend), ("peut évoluer vers ce poste", .comesFrom),
    ("vient de naître", .falseFriend), ("vient de la scène", .comesFrom),
    ("évolue vers le chant", .drift), ("évolution de ce métier vers le chant", .drift),
    ("évolution possible pour un chantre", .comesFrom),
    ("évolution possible vers le chant", .leadsTo),
    ("pour évoluer ensuite", .openDoorOut), ("pour évoluer vers le chant", .leadsTo),
    ("n'est pas rare", .falseFriend), ("n'est pas possible", .denial),
    ("expérience en chant", .asksFor),
  ])
  func `what is special stands before what is general`(text: String, meaning: CueMeaning) throws {
    #expect(try first(text)?.meaning == meaning)
  }

  @Test func `a cue that does not count gives way to the next`() throws {
    #expect(try first("peut évoluer vers ce poste")?.meaning == .comesFrom)
    let next = try first("peut évoluer vers ce poste", where: { $0.meaning == .leadsTo })
    #expect(next?.meaning == .leadsTo)
    #expect(next?.words == "peut évoluer vers")
    #expect(try first("peut évoluer vers ce poste", where: { _ in false }) == nil)
  }

  @Test func `a cue starts where it is asked and nowhere else`() throws {
    #expect(try first("il peut devenir chantre") == nil)
    #expect(try first("il peut devenir chantre", at: 1)?.words == "peut devenir")
    #expect(try first("chantre")?.words == nil)
  }

  @Test func `words that may start with any word are found too`() throws {
    #expect(
      try first("Les suites du chant :", where: { $0.atStart })?.words == "Les suites du chant :")
  }

  @Test func `no pattern is empty and none matches nothing`() throws {
    let sentence = try #require(firstSentence("Le chant."))
    for cue in CueTable.cues {
      #expect(cue.pattern.match(sentence.tokens, at: 0) == nil)
    }
  }

  @Test func `a cue is sure where it takes anything or asks`() throws {
    let range = 0..<1
    #expect(FoundCue(cue: Cue(.leadsTo, "a"), range: range).isSure)
    #expect(FoundCue(cue: Cue(.asksFor, "a", reach: .known), range: range).isSure)
    #expect(!FoundCue(cue: Cue(.leadsTo, "a", reach: .jobs), range: range).isSure)
  }
}
