import Pictures
import Testing

struct DOTDocumentTests {
  @Test func `the example of the documentation`() {
    var map = DOTDocument("map", comments: ["Two profiles."], vertexDefaults: ["shape": "box"])
    map.addVertex("1.10", ["label": "Architecte"])
    map.addVertex("1.9", ["label": "Chef dit \"R&D\""])
    map.addEdge(from: "1.9", to: "1.10", ["style": "dashed"])
    #expect(
      map.text == #"""
        // Two profiles.
        digraph "map" {
          graph [charset="UTF-8"];
          node [shape="box"];
          "1.9" [label="Chef dit \"R&amp;D\""];
          "1.10" [label="Architecte"];
          "1.9" -> "1.10" [style="dashed"];
        }

        """#)
  }

  @Test func `the charset is UTF-8 whatever the caller says`() {
    let dot = DOTDocument(
      "g", graphAttributes: ["charset": "latin1", "rankdir": "LR"], edgeDefaults: ["color": "red"])
    #expect(
      dot.text == """
        digraph "g" {
          graph [charset="UTF-8", rankdir="LR"];
          edge [color="red"];
        }

        """)
  }

  @Test func `parallel edges and loops are kept, sorted by source, target and attributes`() {
    let dot = lines(of: .sorted)
    #expect(
      dot == [
        #""2";"#, #""10";"#,
        #""2" -> "2" [color="white"];"#, #""2" -> "10" [color="blue"];"#,
        #""2" -> "10" [color="red"];"#,
        #""10" -> "2";"#,
      ])
  }

  @Test func `elements stay as added when asked`() {
    let dot = lines(of: .asAdded)
    #expect(
      dot == [
        #""10";"#, #""2";"#,
        #""10" -> "2";"#, #""2" -> "10" [color="red"];"#, #""2" -> "10" [color="blue"];"#,
        #""2" -> "2" [color="white"];"#,
      ])
  }

  @Test func `the same content gives the same bytes in any order of adding`() {
    let labels = ["e\u{301}", "é", "a", "b"]
    let texts = [labels, labels.reversed()].map { labels in
      var dot = DOTDocument("g")
      let ids: [DOTID] = ["1.2", "1.10", "3"]
      for id in labels.first == "b" ? ids.reversed() : ids { dot.addVertex(id) }
      for label in labels { dot.addEdge(from: "3", to: "1.2", ["label": .text(label)]) }
      #expect(Array(dot.text.utf8) == Array(dot.text.utf8))
      return dot.text.spelled
    }
    #expect(texts[0] == texts[1])
  }

  @Test func `the text is LF only, without byte order mark, and ends with a newline`() {
    var dot = DOTDocument("g", comments: ["a\r\nb"])
    dot.addVertex("1", ["label": "c\r\nd\u{2028}"])
    let bytes = Array(dot.text.utf8)
    #expect(!bytes.contains(UInt8(ascii: "\r")))
    #expect(bytes.first == UInt8(ascii: "/"))
    #expect(bytes.last == UInt8(ascii: "\n"))
    #expect(bytes.filter { $0 == UInt8(ascii: "\n") }.count == 6)
  }

  @Test func `a vertex added twice stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var dot = DOTDocument("g")
      dot.addVertex("1")
      dot.addVertex("1")
    }
  }

  @Test func `an edge to an unknown vertex stops the program`() async {
    await #expect(processExitsWith: .failure) {
      var dot = DOTDocument("g")
      dot.addVertex("1")
      dot.addEdge(from: "1", to: "2")
    }
  }

  /// The statements of a small graph, without the first two lines and the last.
  private func lines(of order: DOTDocument.Order) -> [String] {
    var dot = DOTDocument("g", order: order)
    dot.addVertex("10")
    dot.addVertex("2")
    dot.addEdge(from: "10", to: "2")
    dot.addEdge(from: "2", to: "10", ["color": "red"])
    dot.addEdge(from: "2", to: "10", ["color": "blue"])
    dot.addEdge(from: "2", to: "2", ["color": "white"])
    return dot.text.split(separator: "\n").dropFirst(2).dropLast().map { String($0.dropFirst(2)) }
  }
}
