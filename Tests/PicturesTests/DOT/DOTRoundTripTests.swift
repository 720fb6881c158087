import Pictures
import TestSupport
import Testing

/// Graphviz itself is the judge: what it holds and what it draws must be the text we were given.
@Suite(
  .enabled(if: GraphvizProbe.isInstalled, "needs `dot` in PATH (apt-get install graphviz)"),
  .timeLimit(.minutes(1)))
struct DOTRoundTripTests {
  @Test func `the table holds 48 different labels`() {
    #expect(Set(TrickyLabel.all.map(\.text.spelled)).count == 48)
  }

  @Test func `Graphviz holds every tricky label as given`() throws {
    let dot = document(of: TrickyLabel.all.map { .text($0.text) })
    try expectHeld(TrickyLabel.all.map(\.shown), in: dot)
  }

  @Test func `Graphviz draws every tricky label as given`() throws {
    let dot = document(of: TrickyLabel.all.map { .text($0.text) })
    try expectDrawn(TrickyLabel.all.map(\.shown), in: dot)
  }

  @Test func `Graphviz draws every tricky label inside an HTML-like label`() throws {
    let dot = document(of: TrickyLabel.all.map { .html("<B>\(DOTText.html($0.text))</B>") })
    try expectDrawn(TrickyLabel.all.map { $0.shown.isEmpty ? " " : $0.shown }, in: dot)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `300 random labels come back as cleaned`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let labels = (0..<300).map { _ in NastyText.label(using: &random) }
    let dot = document(of: labels.map { .text($0) })
    try expectHeld(labels.map(DOTText.cleaned), in: dot)
    try expectDrawn(labels.map(DOTText.cleaned), in: dot)
  }

  @Test func `random labels inside HTML-like labels come back as cleaned`() throws {
    var random = SeededRandom(seed: 4)
    let labels = (0..<300).map { _ in "x" + NastyText.label(using: &random) }
    let dot = document(of: labels.map { .html("<I>\(DOTText.html($0))</I>") })
    try expectDrawn(labels.map(DOTText.cleaned), in: dot)
  }

  /// The table must be able to fail, or the tests above prove nothing.
  @Test func `a careless writer fails this table`() throws {
    let failed = TrickyLabel.all.filter { label in
      let quoted = label.text.replacing("\"", with: "\\\"")
      let dot = "digraph g { graph [charset=\"UTF-8\"]; n0 [label=\"\(quoted)\"]; }"
      let lines = try? GraphvizProbe.drawings(in: dot)["n0"]?.lines.map(\.spelled)
      return lines != linesDrawn(of: label.shown).map(\.spelled)
    }
    let mustFail = [
      #"C:\Temp"#, #"fin\"#, #"a\nb"#, #"\N"#, #"\G"#, #"\""#, "un\u{1}contrôle", "R&amp;D",
      "&eacute;", "&#233;",
    ]
    #expect(Set(failed.map(\.text)).isSuperset(of: mustFail))
  }

  @Test func `comments of any text are skipped`() throws {
    var dot = DOTDocument("g", comments: TrickyLabel.all.map(\.text) + ["*/ x", "/* x", "x \\"])
    dot.addVertex("n0", ["label": "A"])
    #expect(try GraphvizProbe.labels(in: dot.text)["n0"] == "A")
  }

  @Test func `links come back whole, on a vertex and in an HTML-like label`() throws {
    let link = "https://example.org/a%20b?x=1&y=2&amp;z=(3)#'fin'"
    let written = DOTText.html(try #require(DOTText.url(link)))
    var dot = DOTDocument("g")
    var attributes: DOTAttributes = ["label": "A"]
    attributes["URL"] = .link(link)
    dot.addVertex("n0", attributes)
    let table = "<TABLE><TR><TD HREF=\"\(written)\">A</TD></TR></TABLE>"
    dot.addVertex("n1", ["label": .html(table)])
    let drawings = try GraphvizProbe.drawings(in: dot.text)
    #expect(drawings["n0"]?.link == link)
    #expect(drawings["n1"]?.link == link)
  }

  @Test func `the longest text accepted is drawn whole`() throws {
    let longest = String(repeating: "&", count: DOTText.lengthMaxScalars)
    try expectHeld([longest], in: document(of: [.text(longest)]))
    try expectDrawn([longest], in: document(of: [.text(longest)]))
    try expectDrawn([longest], in: document(of: [.html(DOTText.html(longest))]))
  }

  private func document(of labels: [DOTValue]) -> DOTDocument {
    var document = DOTDocument("g", vertexDefaults: ["shape": "box"])
    for (index, label) in labels.enumerated() {
      guard let id = DOTID(code: "n\(index)") else { continue }
      document.addVertex(id, ["label": label])
    }
    return document
  }

  private func expectHeld(
    _ expected: [String], in dot: DOTDocument, at place: SourceLocation = #_sourceLocation
  ) throws {
    let labels = try GraphvizProbe.labels(in: dot.text)
    expectSame(expected.map { [$0] }, dot, at: place) { labels[$0].map { [$0] } }
  }

  private func expectDrawn(
    _ expected: [String], in dot: DOTDocument, at place: SourceLocation = #_sourceLocation
  ) throws {
    let drawings = try GraphvizProbe.drawings(in: dot.text)
    expectSame(expected.map(linesDrawn), dot, at: place) { drawings[$0]?.lines }
  }

  private func expectSame(
    _ expected: [[String]], _ dot: DOTDocument, at place: SourceLocation,
    found: (String) -> [String]?
  ) {
    let differences = expected.enumerated().compactMap { index, expected -> String? in
      let expected = expected.map(\.spelled)
      let found = found("n\(index)")?.map(\.spelled)
      return found == expected ? nil : "n\(index): \(expected) came back as \(found ?? [])"
    }
    if !differences.isEmpty { Attachment.record(dot.text, named: "misread.dot") }
    #expect(differences == [], sourceLocation: place)
  }

  /// The `<text>` elements Graphviz makes of a text: no empty line, and of spaces in a row all but
  /// the first as U+00A0, because XML would merge them.
  private func linesDrawn(of text: String) -> [String] {
    text.split(separator: "\n").map { line in
      var drawn = String.UnicodeScalarView()
      var previous: Unicode.Scalar?
      for scalar in line.unicodeScalars {
        drawn.append(scalar == " " && previous == " " ? "\u{A0}" : scalar)
        previous = scalar
      }
      return String(drawn)
    }
  }
}

/// Labels made of what DOT, Graphviz, HTML and XML read in a special way, and of any scalar.
private enum NastyText {
  private static let pieces = [
    "\\", "\\\\", "\"", "\\\"", "&", ";", "#", "&amp;", "&#", "&#x26;", "&lt", "<", ">", "<BR/>",
    "<!--", "-->", "]]>", "\\N", "\\G", "\\L", "\\n", "\\l", "\n", "\r", "\r\n", "\t", "\u{0}",
    "\u{1B}", "\u{7F}", "\u{85}", "\u{A0}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200D}",
    "\u{FEFF}", "\u{FFFE}", "\u{FFFF}", "\u{301}", "é", "👩‍💻", "م", " ", "  ", "/*", "*/", "//",
    "{", "}", "[", "]", "|", "=", "->", "node", "%", "$", "'", "x", "N", "0",
  ]

  static func label(using random: inout SeededRandom) -> String {
    // One label in twenty is long enough to be cut.
    let length = random.next() % 20 == 0 ? 600 : random.next() % 40
    return (0..<length).map { _ in
      random.next() % 8 == 0
        ? String(Unicode.Scalar(UInt32(random.next() % 0x11_0000)) ?? "x")
        : pieces[Int(random.next() % UInt64(pieces.count))]
    }.joined()
  }
}
