import Careers
import TestSupport
import Testing

struct NomenclatureFileWriterTests {
  /// A nomenclature in which every key of the format stands once, and every list is short.
  private static let full = Nomenclature.Parts(
    source: Source(
      title: "Métiers d’un théâtre", edition: "2020", publisher: "Personne", language: "fr",
      sha256: "00ff"),
    families: [Family(id: "1", name: "Plateau")],
    profiles: [
      Profile(
        id: "1.1", name: "Machiniste", aliases: ["MAC"], family: "1",
        diploma: Diploma(lowest: 2, highest: 5, lines: LineRange(3)),
        experience: Experience(
          least: 1, most: 2, field: "machinerie", orElse: "ou cirque", lines: LineRange(4, 5)),
        firstPost: false, outlook: Outlook(trend: .shrinking, lines: LineRange(6))),
      Profile(id: "1.2", name: "Éclairagiste", family: "1"),
    ],
    outside: [OutsidePlace(id: "x-cinema", name: "cinéma")],
    moves: [
      Move(
        from: "1.1", to: "1.2",
        evidence: [
          Evidence(
            .category, sheet: "1.1", section: .tendances, direction: .out, lines: LineRange(7, 8),
            cue: "évolue vers", mention: "« lumière »", reading: 2,
            condition: Condition(kind: .training, words: "s’il s’est formé"))
        ])
    ],
    openDoors: [OpenDoor(profile: "1.2", direction: .in, lines: LineRange(9), mention: "toute")],
    drift: [Drift(profile: "1.2", lines: LineRange(10), cue: "devient")],
    curation: [
      Correction(.removeMove(from: "1.2", to: "1.1"), reason: "Mal lu."),
      Correction(.addAlias(profile: "1.1", alias: "MAC"), reason: "Usage."),
    ])

  private static let text = """
    {
      "format": "career-graph/1",
      "source": {
        "title": "Métiers d’un théâtre",
        "edition": "2020",
        "publisher": "Personne",
        "language": "fr",
        "sha256": "00ff"
      },
      "families": [{ "id": "1", "name": "Plateau" }],
      "profiles": [
        {
          "id": "1.1",
          "name": "Machiniste",
          "aliases": ["MAC"],
          "family": "1",
          "diploma": { "lowest": 2, "highest": 5, "lines": [3] },
          "experience": {
            "least": 1,
            "most": 2,
            "field": "machinerie",
            "or_else": "ou cirque",
            "lines": [4, 5]
          },
          "first_post": false,
          "outlook": { "trend": "shrinking", "lines": [6] }
        },
        { "id": "1.2", "name": "Éclairagiste", "aliases": [], "family": "1" }
      ],
      "outside": [{ "id": "x-cinema", "name": "cinéma" }],
      "moves": [
        {
          "from": "1.1",
          "to": "1.2",
          "doubt": 3,
          "evidence": [
            {
              "sheet": "1.1",
              "section": "tendances",
              "direction": "out",
              "lines": [7, 8],
              "cue": "évolue vers",
              "mention": "« lumière »",
              "statement": "category",
              "reading": 2,
              "condition": { "kind": "training", "words": "s’il s’est formé" }
            }
          ]
        }
      ],
      "open_doors": [{ "profile": "1.2", "direction": "in", "lines": [9], "mention": "toute" }],
      "drift": [{ "profile": "1.2", "lines": [10], "cue": "devient" }],
      "curation": [
        { "action": "remove", "from": "1.2", "to": "1.1", "reason": "Mal lu." },
        { "action": "add", "profile": "1.1", "alias": "MAC", "reason": "Usage." }
      ]
    }

    """

  /// The keys and their order are the format: other tools rely on them.
  @Test func `a nomenclature has one text, every key in its place`() throws {
    #expect(try Nomenclature(Self.full).fileText == Self.text)
  }

  @Test func `that text is read without loss`() throws {
    #expect(try Nomenclature(file: Array(Self.text.utf8)).fileText == Self.text)
  }

  @Test func `what a sheet does not say is absent`() throws {
    var parts = Self.full
    parts.profiles = [
      Profile(
        id: "1.1", name: "Machiniste", family: "1", diploma: Diploma(lowest: 0),
        experience: Experience(field: "machinerie")),
      Profile(id: "1.2", name: "Éclairagiste", family: "1"),
    ]
    let text = try Nomenclature(parts).fileText
    #expect(text.contains(#""diploma": { "lowest": 0 },"#))
    #expect(text.contains(#""experience": { "field": "machinerie" }"#))
    for key in ["highest", "least", "most", "or_else", "first_post", "outlook"] {
      #expect(!text.contains("\"\(key)\""), "\(key)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `the same parts in any order have the same bytes`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed).nomenclature
    for parts in [SampleNomenclature.parts, random.parts] {
      let text = try Nomenclature(parts).fileText
      #expect(try Nomenclature(parts.shuffled(seed: seed)).fileText == text, "seed \(seed)")
    }
  }
}
