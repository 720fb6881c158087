/// Reads edges from lines of text, piece by piece, straight into a builder.
///
/// For files too large to hold as text: give it what comes from the file in pieces of any size, and
/// nothing but the last unfinished line is kept beside the edges. Each line has the number of a
/// source, that of a target and, if it likes, a cost; where it has none the edge costs 1.
///
///     var reader = EdgeListReader(hasHeader: true)
///     try reader.read(Array("from,to,cost\n0,1,2.5\n1,".utf8).span)
///     try reader.read(Array("2\n".utf8).span)
///     let graph = try reader.finish().freeze()
///     graph.vertexCount            // 3: the largest number is 2
///     graph.cost(of: EdgeID(0))    // 2.5
///     graph.cost(of: EdgeID(1))    // 1.0
///
/// Fields are parted by a comma, or by a byte of your choice; spaces around them do not matter, nor
/// do empty lines, nor whether lines end in LF or CR LF. Vertices are numbered from 0. There is one
/// edge a line, in order of lines, so edge e7 is the eighth. Costs are decimal numbers with a point,
/// and each becomes the `Double` nearest to it, as `Double.init(_:)` would make it. There are no
/// quotes and no names: files of people's own go through a reader that knows those.
public struct EdgeListReader: Sendable {
  private let separator: UInt8

  /// The edges read so far, over as many vertices as the largest number asks for.
  private var builder: GraphBuilder

  /// The beginning of a line whose end has not come.
  private var rest: [UInt8] = []

  /// How many lines have been read.
  private var lineCount = 0

  private let hasHeader: Bool

  /// A reader at the first line.
  ///
  ///     EdgeListReader(separator: UInt8(ascii: ";"), vertexCount: 1000)
  ///
  /// With a header, the first line is passed over. There will be at least `vertexCount` vertices, for
  /// those that no edge touches.
  public init(
    separator: UInt8 = UInt8(ascii: ","), hasHeader: Bool = false, vertexCount: Int = 0
  ) {
    self.separator = separator
    self.hasHeader = hasHeader
    builder = GraphBuilder(vertexCount: vertexCount)
  }

  /// Reads one more piece of the text.
  ///
  ///     try reader.read(bytes.span)
  ///
  /// - Complexity: O(n) for n bytes.
  /// - Throws: `EdgeListError` about the first line that is not an edge; the lines before it are in.
  public mutating func read(_ bytes: Span<UInt8>) throws(EdgeListError) {
    var begin = 0
    if !rest.isEmpty {
      while begin < bytes.count, bytes[begin] != Self.lineFeed {
        rest.append(bytes[begin])
        begin += 1
      }
      guard begin < bytes.count else { return }
      begin += 1
      try readRest()
    }
    while let end = Self.lineEnd(in: bytes, from: begin) {
      try readLine(begin..<end, of: bytes)
      begin = end + 1
    }
    while begin < bytes.count {
      rest.append(bytes[begin])
      begin += 1
    }
  }

  /// Reads the last line, if no line feed ended it, and hands the edges over.
  ///
  /// - Throws: `EdgeListError` if that line is not an edge.
  public consuming func finish() throws(EdgeListError) -> GraphBuilder {
    if !rest.isEmpty {
      try readRest()
    }
    return builder
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func lineEnd(in bytes: Span<UInt8>, from begin: Int) -> Int? {
    var end = begin
    while end < bytes.count {
      if bytes[end] == lineFeed { return end }
      end += 1
    }
    return nil
  }

  private mutating func readRest() throws(EdgeListError) {
    let line = rest
    rest.removeAll()
    try readLine(0..<line.count, of: line.span)
  }

  private mutating func readLine(
    _ range: Range<Int>, of bytes: Span<UInt8>
  ) throws(EdgeListError) {
    lineCount += 1
    guard lineCount > 1 || !hasHeader else { return }
    var fields = FieldCursor(range, separator: separator, line: lineCount)
    fields.skipSpaces(in: bytes)
    guard !fields.isAtEnd else { return }
    let source = try fields.vertex(in: bytes)
    guard !fields.isAtEnd else { throw EdgeListError(line: lineCount, problem: .targetMissing) }
    let target = try fields.vertex(in: bytes)
    let cost = fields.isAtEnd ? 1 : try fields.cost(in: bytes)
    guard fields.isAtEnd else { throw EdgeListError(line: lineCount, problem: .tooManyFields) }
    builder.addVertices(upTo: Int(max(source, target)))
    builder.addEdge(
      from: VertexID(rawValue: source), to: VertexID(rawValue: target), cost: cost)
  }
}
