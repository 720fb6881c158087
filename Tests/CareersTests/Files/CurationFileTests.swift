import Careers
import TestSupport
import Testing

struct CurationFileTests {
  private static let file = """
    {
      "format": "career-curation/1",
      "title": "Théâtre",
      "edition": "2020",
      "publisher": "Personne",
      "corrections": [
        { "action": "remove", "from": "1.9", "to": "1.2", "reason": "Mal lu." },
        { "action": "add", "profile": "1.9", "alias": "LX", "reason": "Usage." },
        { "action": "add", "reason": "Sans verbe.",
          "move": { "from": "2.3", "to": "1.1", "doubt": 2, "evidence": [
            { "sheet": "1.1", "section": "parcours", "direction": "in", "lines": [30, 31],
              "cue": "viennent de", "mention": "accessoires", "statement": "asked" } ] } },
        { "action": "change", "reason": "Autre ligne.",
          "move": { "from": "2.2", "to": "1.2", "evidence": [
            { "sheet": "1.2", "section": "parcours", "direction": "in", "lines": [41],
              "cue": "viennent de", "mention": "décors", "statement": "category" } ] } }
      ]
    }
    """

  private static let corrections = [
    Correction(.removeMove(from: "1.9", to: "1.2"), reason: "Mal lu."),
    Correction(.addAlias(profile: "1.9", alias: "LX"), reason: "Usage."),
    Correction(
      .addMove(
        Move("2.3", "1.1", .asked, lines: LineRange(30, 31), mention: "accessoires")),
      reason: "Sans verbe."),
    Correction(
      .changeMove(Move("2.2", "1.2", .category, lines: LineRange(41), mention: "décors")),
      reason: "Autre ligne."),
  ]

  private func problem(_ text: String) -> FileProblem? {
    do {
      _ = try CurationFile(file: MarkedText(text).bytes)
      return nil
    } catch {
      return error
    }
  }

  /// A file with one correction; ① in it marks where a problem must be found.
  private func expectProblem(
    _ kind: FileProblem.Kind, in correction: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let text = """
      { "format": "career-curation/1",
        "corrections": [ \(correction) ] }
      """
    #expect(
      problem(text) == FileProblem(kind, at: MarkedText(text).position),
      sourceLocation: sourceLocation)
  }

  @Test func `a file is read as it stands`() throws {
    let file = try CurationFile(file: Array(Self.file.utf8))
    #expect(file.title == "Théâtre")
    #expect(file.edition == "2020")
    #expect(file.publisher == "Personne")
    #expect(file.corrections == Self.corrections)
  }

  @Test func `all but the corrections may be left out`() throws {
    let text = #"{ "format": "career-curation/1", "corrections": [] }"#
    let file = try CurationFile(file: Array(text.utf8))
    #expect(file.title == nil && file.edition == nil && file.publisher == nil)
    #expect(file.corrections.isEmpty)
  }

  @Test func `corrections come back from the file of the nomenclature they made`() throws {
    let corrected = try SampleNomenclature.theatre.applying(Self.corrections)
    let read = try Nomenclature(file: Array(corrected.fileText.utf8))
    #expect(read.curation == SampleNomenclature.theatre.curation + Self.corrections)
    #expect(read.fileText == corrected.fileText)
  }

  @Test func `another format is refused`() {
    let text = #"{ "format": ①"career-graph/1", "corrections": [] }"#
    let kind = FileProblem.Kind.unknownWord("career-graph/1", known: ["career-curation/1"])
    #expect(problem(text) == FileProblem(kind, at: MarkedText(text).position))
  }

  @Test func `the format and the corrections must be there`() {
    #expect(problem(#"{ "corrections": [] }"#)?.kind == .missingKey("format"))
    #expect(
      problem(#"{ "format": "career-curation/1" }"#)?.kind == .missingKey("corrections"))
  }

  @Test(arguments: [
    (#"①{ "action": "remove", "from": "1.1", "to": "1.2" }"#, "reason"),
    (#"①{ "reason": "", "from": "1.1", "to": "1.2" }"#, "action"),
    (#"①{ "action": "remove", "from": "1.1", "reason": "" }"#, "to"),
    (#"①{ "action": "remove", "to": "1.1", "reason": "" }"#, "from"),
    (#"①{ "action": "add", "alias": "LX", "reason": "" }"#, "profile"),
    (#"①{ "action": "add", "reason": "" }"#, "move"),
    (#"①{ "action": "change", "reason": "" }"#, "move"),
  ])
  func `a correction that lacks something is refused`(correction: String, key: String) {
    expectProblem(.missingKey(key), in: correction)
  }

  @Test func `an unknown action is refused with those known`() {
    expectProblem(
      .unknownWord("delete", known: ["add", "remove", "change"]),
      in: #"{ "action": ①"delete", "from": "1.1", "to": "1.2", "reason": "" }"#)
  }

  @Test func `an unknown key is refused with those known`() {
    expectProblem(
      .unknownKey(
        "why", known: ["action", "alias", "from", "move", "profile", "reason", "to"]),
      in: #"{ "action": "remove", "from": "1.1", "to": "1.2", "why": ①"" }"#)
  }

  @Test func `a move with the wrong doubt is refused`() {
    expectProblem(
      .wrongDoubt(stated: 1, computed: 0),
      in: """
        { "action": "add", "reason": "",
          "move": { "from": "1.1", "to": "1.2", "doubt": ①1, "evidence": [
            { "sheet": "1.2", "section": "other", "direction": "in", "lines": [1], "cue": "",
              "mention": "", "statement": "named" } ] } }
        """)
  }

  @Test(arguments: [
    #"{ "action": "remove", "from": "1.1", "to": "1.2", "alias": "LX", "reason": "" }"#,
    #"{ "action": "add", "profile": "1.1", "alias": "LX", "from": "1.2", "reason": "" }"#,
    #"{ "action": "add", "profile": "1.1", "alias": "LX", "move": {}, "reason": "" }"#,
  ])
  func `what does not belong to the action is not lost in silence`(correction: String) {
    let text = #"{ "format": "career-curation/1", "corrections": [ \#(correction) ] }"#
    #expect(problem(text) != nil)
  }
}
