import GraphCore
import TestSupport
import Testing

struct EdgeListReaderTests {
  @Test func `lines become edges, in order, at the cost given or at 1`() throws {
    let graph = try read("0,1,2.5\n1,2\n0,2,0\n").freeze()
    #expect(graph.vertexCount == 3)
    #expect(graph.edges.map { graph.source(of: $0) } == [0, 1, 0])
    #expect(graph.edges.map { graph.target(of: $0) } == [1, 2, 2])
    #expect(graph.edges.map { graph.cost(of: $0) } == [2.5, 1, 0])
  }

  @Test
  func `spaces, empty lines, both ends of lines and a last line without an end do not matter`()
    throws
  {
    let plain = try read("0,1,2\n1,0,3\n").freeze()
    for text in [
      "0,1,2\r\n1,0,3\r\n", " 0 , 1 , 2 \n\n \t\n1,0,3", "0,1,2.\n1,0,0003.0", "0,1,2,\n1,0,3,",
    ] {
      let graph = try read(text).freeze()
      #expect(graph.edges.map { graph.cost(of: $0) } == [2, 3], "\(text)")
      #expect(
        graph.edges.map { graph.target(of: $0) } == plain.edges.map { plain.target(of: $0) })
    }
  }

  @Test func `the separator may be another, a header is passed over, and vertices may stand alone`()
    throws
  {
    let tabs = try read("0\t1\t2\n", separator: UInt8(ascii: "\t")).freeze()
    #expect(tabs.cost(of: 0) == 2)
    let semicolons = try read(
      "von;nach\n3;1;4\n", separator: UInt8(ascii: ";"), hasHeader: true, vertexCount: 9)
    #expect(semicolons.vertexCount == 9)
    #expect(try semicolons.freeze().source(of: 0) == 3)
    #expect(try read("").freeze().vertexCount == 0)
    #expect(try read("a,b", hasHeader: true).freeze().edgeCount == 0)
  }

  /// Cut at every place into two, and into single bytes.
  @Test func `it does not matter where the pieces end`() throws {
    let text = Array("from,to,cost\r\n0,1,2.5\r\n\n12,3,1e2\n3,0,7".utf8)
    let whole = try freeze([text])
    #expect(whole.edgeCount == 3)
    for cut in text.indices {
      #expect(try freeze([Array(text[..<cut]), Array(text[cut...])]) == whole, "\(cut)")
    }
    #expect(try freeze(text.map { [$0] }) == whole)
  }

  @Test(arguments: [
    ("0,1\nx,1\n", 2, EdgeListError.Problem.notAVertex("x")),
    ("0,-1\n", 1, .notAVertex("-1")),
    ("0,1 2\n", 1, .notAVertex("1 2")),
    ("0,,3\n", 1, .notAVertex("")),
    ("2147483647,0\n", 1, .notAVertex("2147483647")),
    ("0,99999999999999999999\n", 1, .notAVertex("99999999999999999999")),
    ("0\n", 1, .targetMissing),
    ("0,1,cheap\n", 1, .notACost("cheap")),
    ("0,1,1.2.3\n", 1, .notACost("1.2.3")),
    ("0,1,1;5\n", 1, .notACost("1;5")),
    ("0,1,.\n", 1, .notACost(".")),
    ("\n\n0,1,-2\n", 3, .costOutOfRange("-2")),
    ("0,1,inf\n", 1, .costOutOfRange("inf")),
    ("0,1,nan\n", 1, .costOutOfRange("nan")),
    ("0,1,1e999", 1, .costOutOfRange("1e999")),
    ("0,1,2,3\n", 1, .tooManyFields),
  ])
  func `a bad line is refused with its number`(
    text: String, line: Int, problem: EdgeListError.Problem
  ) throws {
    let error = #expect(throws: EdgeListError.self) { try read(text) }
    #expect(error?.line == line)
    #expect(error?.problem == problem)
  }

  private func read(
    _ text: String, separator: UInt8 = UInt8(ascii: ","), hasHeader: Bool = false,
    vertexCount: Int = 0
  ) throws -> GraphBuilder {
    var reader = EdgeListReader(
      separator: separator, hasHeader: hasHeader, vertexCount: vertexCount)
    try reader.read(Array(text.utf8).span)
    return try reader.finish()
  }

  /// What the pieces make: for each edge its ends and cost.
  private func freeze(_ pieces: [[UInt8]]) throws -> EdgeRows {
    var reader = EdgeListReader(hasHeader: true)
    for piece in pieces {
      try reader.read(piece.span)
    }
    let graph = try reader.finish().freeze()
    return EdgeRows(
      vertexCount: graph.vertexCount,
      rows: graph.edges.map {
        [
          Double(graph.source(of: $0).index), Double(graph.target(of: $0).index),
          graph.cost(of: $0),
        ]
      })
  }

  private struct EdgeRows: Equatable {
    let vertexCount: Int
    let rows: [[Double]]
    var edgeCount: Int { rows.count }
  }
}
