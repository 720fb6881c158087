import Careers
import TestSupport
import Testing

struct NomenclatureFileReaderTests {
  /// The least a file must hold for one move: what is left out here may be left out.
  private static let file = """
    {
      "format": "career-graph/1",
      "source": { "title": "Théâtre" },
      "families": [ { "id": "1", "name": "Plateau" } ],
      "profiles": [
        { "id": "1.1", "name": "Machiniste", "family": "1", "first_post": true },
        { "id": "1.2", "name": "Éclairagiste", "family": "1", "diploma": { "lowest": 2 } }
      ],
      "moves": [
        { "from": "1.1", "to": "1.2", "evidence": [
          { "sheet": "1.1", "section": "tendances", "direction": "out", "lines": [3],
            "cue": "devient", "mention": "« lumière »", "statement": "named" } ] }
      ]
    }
    """

  /// The problem when `part` of the file is replaced; ① in the new part marks where it must be found.
  private func expectProblem(
    _ kind: FileProblem.Kind, replacing part: String, with other: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try #require(Self.file.contains(part), sourceLocation: sourceLocation)
    let text = MarkedText(Self.file.replacing(part, with: other, maxReplacements: 1))
    #expect(
      throws: FileProblem(kind, at: text.position), "\(other)", sourceLocation: sourceLocation
    ) {
      _ = try Nomenclature(file: text.bytes)
    }
  }

  @Test func `what may be left out is absent or empty`() throws {
    let nomenclature = try Nomenclature(file: Array(Self.file.utf8))
    #expect(nomenclature.profiles.map(\.firstPost) == [true, nil])
    #expect(nomenclature.profiles.map(\.experience) == [nil, nil])
    #expect(nomenclature.profiles.map(\.diploma) == [nil, Diploma(lowest: 2)])
    #expect(nomenclature.profiles.map(\.aliases) == [[], []])
    #expect(nomenclature.moves.map(\.doubt) == [.named])
    #expect(nomenclature.moves.flatMap(\.evidence).map(\.reading) == [1])
    #expect(nomenclature.outside.isEmpty)
    #expect(nomenclature.curation.isEmpty)
  }

  @Test(arguments: ["career-graph/2", "career-curation/1", ""])
  func `another format is refused`(format: String) throws {
    try expectProblem(
      .unknownWord(format, known: ["career-graph/1"]), replacing: "\"career-graph/1\"",
      with: "①\"\(format)\"")
  }

  /// What no file can do without.
  private static let least = [
    "format": "\"career-graph/1\"", "source": "{ \"title\": \"\" }", "profiles": "[]",
    "moves": "[]",
  ]

  private static func leastFile(without key: String) -> [UInt8] {
    let members = least.filter { $0.key != key }.map { "\"\($0.key)\": \($0.value)" }
    return Array("{ \(members.sorted().joined(separator: ", ")) }".utf8)
  }

  @Test(arguments: least.keys.sorted())
  func `the great parts of a file must be there`(key: String) throws {
    #expect(try Nomenclature(file: Self.leastFile(without: "nothing")).profiles.isEmpty)
    #expect(throws: FileProblem(.missingKey(key), at: FilePosition(line: 1, column: 1))) {
      _ = try Nomenclature(file: Self.leastFile(without: key))
    }
  }

  @Test(arguments: [
    ("\"title\": \"Théâtre\"", "", "title"),
    ("\"id\": \"1\", ", "", "id"),
    ("\"name\": \"Machiniste\", ", "", "name"),
    ("\"lowest\": 2", "", "lowest"),
    ("\"to\": \"1.2\", ", "", "to"),
    (", \"lines\": [3]", "", "lines"),
    (", \"statement\": \"named\"", "", "statement"),
  ])
  func `a missing key is named`(part: String, other: String, key: String) throws {
    let text = Self.file.replacing(part, with: other, maxReplacements: 1)
    try #require(text != Self.file)
    let problem = #expect(throws: FileProblem.self) {
      _ = try Nomenclature(file: Array(text.utf8))
    }
    #expect(problem?.kind == .missingKey(key))
  }

  @Test func `an unknown key is refused with those known, at its value`() throws {
    try expectProblem(
      .unknownKey("titel", known: ["edition", "language", "publisher", "sha256", "title"]),
      replacing: "\"title\": ", with: "\"titel\": ①")
    try expectProblem(
      .unknownKey("years", known: ["highest", "lines", "lowest"]), replacing: "\"lowest\": 2",
      with: "\"lowest\": 2, \"years\": ①3")
  }

  @Test func `a key that stands twice is refused at the second`() throws {
    try expectProblem(
      .duplicateKey("family"), replacing: "\"family\": \"1\",",
      with: "\"family\": \"1\", ①\"family\": \"2\",")
  }

  @Test(
    arguments: [
      ("\"first_post\": true", "\"first_post\": ①\"yes\"", .boolean),
      ("\"name\": \"Machiniste\"", "\"name\": ①null", .text),
      ("[ { \"id\": \"1\", \"name\": \"Plateau\" } ]", "①{}", .list),
      ("{ \"title\": \"Théâtre\" }", "①[]", .object),
      ("\"lowest\": 2", "\"lowest\": ①13", .wholeNumber(0...12)),
      ("\"lowest\": 2", "\"lowest\": ①2.5", .wholeNumber(0...12)),
      ("\"from\": \"1.1\"", "\"from\": ①\"\"", .identifier),
      ("\"to\": \"1.2\",", "\"to\": \"1.2\", \"doubt\": ①4,", .wholeNumber(0...3)),
      ("\"cue\"", "\"reading\": ①0, \"cue\"", .wholeNumber(1...99)),
      ("[3]", "①[]", .lineRange),
      ("[3]", "①[4, 3]", .lineRange),
      ("[3]", "①[3, 4, 5]", .lineRange),
      ("[3]", "[①0]", .wholeNumber(1...100_000_000)),
    ] as [(String, String, FileExpectation)])
  func `a value of the wrong kind is refused where it stands`(
    part: String, other: String, expected: FileExpectation
  ) throws {
    try expectProblem(.expected(expected), replacing: part, with: other)
  }

  @Test func `a move without evidence is refused`() throws {
    let text = MarkedText(
      """
      { "format": "career-graph/1", "source": { "title": "" }, "profiles": [],
        "moves": [ { "from": "1.1", "to": "1.2", "evidence": ①[] } ] }
      """)
    #expect(throws: FileProblem(.expected(.evidence), at: text.position)) {
      _ = try Nomenclature(file: text.bytes)
    }
  }

  @Test func `an unknown word is refused with those known`() throws {
    try expectProblem(
      .unknownWord(
        "nommé", known: ["named", "category", "asked", "partial", "listed", "observed"]),
      replacing: "\"named\"", with: "①\"nommé\"")
    try expectProblem(
      .unknownWord("trends", known: ["parcours", "tendances", "other"]),
      replacing: "\"tendances\"", with: "①\"trends\"")
    try expectProblem(
      .unknownWord("Out", known: ["out", "in"]), replacing: "\"out\"", with: "①\"Out\"")
  }

  @Test func `a doubt that the evidence does not give is refused`() throws {
    try expectProblem(
      .wrongDoubt(stated: 1, computed: 0), replacing: "\"to\": \"1.2\",",
      with: "\"to\": \"1.2\", \"doubt\": ①1,")
  }

  @Test func `a doubt that the evidence gives is accepted`() throws {
    let text = Self.file.replacing("\"to\": \"1.2\",", with: "\"to\": \"1.2\", \"doubt\": 0,")
    #expect(try Nomenclature(file: Array(text.utf8)).moves.count == 1)
  }

  @Test func `parts that do not hold together are refused`() throws {
    try expectProblem(
      .inconsistent(.unknownPlace("9.9")), replacing: "\"to\": \"1.2\"", with: "\"to\": \"9.9\"")
    try expectProblem(
      .inconsistent(.moveToItself("1.1")), replacing: "\"to\": \"1.2\"", with: "\"to\": \"1.1\"")
    try expectProblem(
      .inconsistent(.unknownFamily(profile: "1.1", family: "2")), replacing: "\"family\": \"1\"",
      with: "\"family\": \"2\"")
  }

  @Test func `a file that is no JSON is refused with line and column`() throws {
    try expectProblem(
      .expected(.value), replacing: "\"1.2\", \"evidence\"", with: "①, \"evidence\"")
    try expectProblem(
      .expected(.key), replacing: "\"lowest\": 2 }", with: "\"lowest\": 2, ①}")
  }
}
