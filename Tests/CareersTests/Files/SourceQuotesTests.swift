import Careers
import TestSupport
import Testing

struct SourceQuotesTests {
  /// What stands on lines of a text of our own.
  private func quote(_ first: Int, _ last: Int? = nil, of text: String) throws
    -> SourceQuotes.Quote
  {
    try SourceQuotes(Array(text.utf8)).quote(LineRange(first, last ?? first))
  }

  private let twoSentences = """
    Il range les pupitres et tient
    l'heure. Il peut évoluer vers
    la régie, ou vers
    le chant. Il aime le silence
    et la pluie.
    """

  // MARK: Sentences

  @Test func `a sentence is whole, from its start to its end`() throws {
    #expect(
      try quote(3, of: twoSentences)
        == .words("Il peut évoluer vers la régie, ou vers le chant."))
  }

  @Test func `a line that two sentences share gives both`() throws {
    #expect(
      try quote(2, of: twoSentences)
        == .words(
          "Il range les pupitres et tient l'heure. Il peut évoluer vers la régie, ou vers le chant."
        ))
    #expect(
      try quote(4, 5, of: twoSentences)
        == .words(
          "Il peut évoluer vers la régie, ou vers le chant. Il aime le silence et la pluie."))
  }

  @Test(arguments: [
    "Cinq ans. (Chant et musique.)", "Il dit « Non ! » et part.", "Il lit, chante, etc. puis part.",
  ])
  func `a full stop that goes on ends no sentence`(sentence: String) throws {
    #expect(try quote(1, of: "Un.\n\n\(sentence)\n").self == .words("Un."))
    #expect(try quote(3, of: "Un.\n\n\(sentence)\n") == .words(sentence))
  }

  @Test func `blanks at the ends and inside become one`() throws {
    #expect(try quote(1, of: "  Il\t\tchante \n  fort.  ") == .words("Il chante fort."))
  }

  @Test func `a sentence without an end stops with the paragraph`() throws {
    #expect(try quote(2, of: "Parcours\n\nchant ou danse\n\nSuite.") == .blank)
    #expect(try quote(3, of: "Parcours\n\nchant ou danse\n\nSuite.") == .words("chant ou danse"))
  }

  @Test func `no sentence is looked for without end`() throws {
    let endless = Array(repeating: "mot", count: 1000).joined(separator: "\n")
    #expect(
      try quote(500, of: endless)
        == .words(Array(repeating: "mot", count: 61).joined(separator: " ")))
  }

  // MARK: What parts sentences

  @Test func `list items are told apart, and quoted without their sign`() throws {
    let list = "Il peut aller vers :\n• le chant\nou la danse\n• la régie\n"
    #expect(try quote(2, of: list) == .words("le chant ou la danse"))
    #expect(try quote(4, of: list) == .words("la régie"))
    #expect(try quote(1, 2, of: list) == .words("Il peut aller vers : • le chant ou la danse"))
  }

  @Test func `a title ends what stands before it`() throws {
    let text = "Il évolue vers la régie\n1.2. CHANTEUR D’OPÉRA\nil chante\n"
    #expect(try quote(1, of: text) == .words("Il évolue vers la régie"))
    #expect(try quote(3, of: text) == .words("il chante"))
    // A number and words in small letters are no title.
    #expect(try quote(1, of: "Il faut\n2.5 ans\n") == .words("Il faut 2.5 ans"))
  }

  private let pages = """
    Il évolue vers la régie, puis

    P a g e  | 12

    GUIDE DES MÉTIERS

    vers le chant. Il dort.

    Page 13 sur 20
    GUIDE DES MÉTIERS
    Fin.
    """

  @Test func `a sentence goes on over the end of a page, without what belongs to the page`() throws
  {
    let sentence = SourceQuotes.Quote.words("Il évolue vers la régie, puis vers le chant.")
    #expect(try quote(1, of: pages) == sentence)
    #expect(
      try quote(7, of: pages)
        == .words("Il évolue vers la régie, puis vers le chant. Il dort."))
    #expect(try quote(1, 5, of: pages) == sentence)
  }

  @Test func `a sentence that is over does not go on over the end of a page`() throws {
    #expect(try quote(11, of: pages) == .words("Fin."))
  }

  @Test func `a blank line without the end of a page parts sentences`() throws {
    #expect(try quote(1, of: "Il évolue vers\n\nle chant.\n") == .words("Il évolue vers"))
  }

  // MARK: No words

  @Test func `lines beyond the end and lines without words are told apart`() throws {
    #expect(try quote(6, of: twoSentences) == .beyondEnd)
    #expect(try quote(5, 6, of: twoSentences) == .beyondEnd)
    #expect(try quote(3, 5, of: pages) == .blank)
    #expect(try quote(1, of: "") == .beyondEnd)
    #expect(try quote(1, of: "•\n") == .blank)
  }

  // MARK: The text

  @Test func `a text is known by its fingerprint`() throws {
    let quotes = try SourceQuotes(Array("abc".utf8))
    let known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(quotes.sha256 == known)
    for (sha256, likeness) in [
      (known, SourceQuotes.Likeness.same), (known.uppercased(), .same), ("", .unknown),
      (String(known.reversed()), .other),
    ] {
      let source = Source(title: "", edition: "", publisher: "", language: "", sha256: sha256)
      #expect(quotes.likeness(to: source) == likeness)
    }
  }

  @Test func `text that is no UTF-8 is refused`() {
    let problem = #expect(throws: FileProblem.self) { try SourceQuotes([0x61, 0x0A, 0xE9]) }
    #expect(problem?.position == FilePosition(line: 2, column: 1))
  }

  @Test func `each piece of evidence of the playhouse stands in the sentences quoted for it`()
    throws
  {
    let text = try Repository.bytes("Tests/SheetsTests/Fixtures/playhouse.txt")
    let playhouse = try Nomenclature(
      file: try Repository.bytes("Tests/SheetsTests/Fixtures/playhouse.json"))
    let quotes = try SourceQuotes(text)
    #expect(quotes.likeness(to: playhouse.source) == .same)
    let evidence = playhouse.moves.flatMap(\.evidence)
    #expect(evidence.count > 10)
    for piece in evidence {
      guard case .words(let words) = quotes.quote(piece.lines) else {
        Issue.record("nothing on \(piece.lines)")
        continue
      }
      let folded = FoldedName(words).text
      for part in [piece.cue, piece.mention] {
        #expect(folded.contains(FoldedName(part).text), "« \(part) » is not in « \(words) »")
      }
      #expect(words.contains { ".!?".contains($0) }, "« \(words) » has no end")
    }
  }
}
