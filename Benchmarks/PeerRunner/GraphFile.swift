import GraphCore
import SystemPackage

/// A generated graph as it is on disk: numbers of 64 bits for vertices and edges, then all sources,
/// all targets (32 bits each) and all costs (`Double`); beside it the questions to ask.
struct GraphFile {
  let vertexCount: Int
  let sources: [Int32]
  let targets: [Int32]
  let costs: [Double]

  /// Where searches from one vertex begin.
  let home: VertexID

  /// Pairs of source and target for questions about one path.
  let pairs: [(source: VertexID, target: VertexID)]

  init(base: String) throws {
    let reader = try BinaryReader("\(base).bin")
    vertexCount = try reader.integer()
    let edgeCount = try reader.integer()
    sources = try reader.array(count: edgeCount, of: 0)
    targets = try reader.array(count: edgeCount, of: 0)
    costs = try reader.array(count: edgeCount, of: 0)
    let numbers = try BinaryReader("\(base).meta").text().split(whereSeparator: \.isWhitespace)
      .compactMap { Int($0) }.map { VertexID($0) }
    home = numbers[0]
    pairs = stride(from: 1, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
  }

  func graph() throws -> Graph {
    var builder = GraphBuilder(vertexCount: vertexCount)
    for index in sources.indices {
      builder.addEdge(
        from: VertexID(Int(sources[index])), to: VertexID(Int(targets[index])), cost: costs[index])
    }
    return try builder.freeze()
  }
}

/// Reads numbers from a file in the byte order of the machine.
struct BinaryReader {
  private let file: FileDescriptor

  init(_ path: String) throws {
    file = try FileDescriptor.open(FilePath(path), .readOnly)
  }

  func integer() throws -> Int {
    try Int(array(count: 1, of: Int64(0))[0])
  }

  /// Numbers of the type of `zero`.
  func array<Number: BitwiseCopyable>(count: Int, of zero: Number) throws -> [Number] {
    var numbers = [Number](repeating: zero, count: count)
    try unsafe numbers.withUnsafeMutableBytes { bytes in
      var done = 0
      while done < bytes.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(rebasing: bytes[done...])
        let read = try unsafe file.read(into: rest)
        precondition(read > 0, "the file ends too soon")
        done += read
      }
    }
    return numbers
  }

  /// All that is left, as text.
  func text() throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let read = try unsafe chunk.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
      guard read > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<read]
    }
  }
}
