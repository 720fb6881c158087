import GraphCore
import SystemPackage

/// Reading a file of edges into a frozen graph.
enum CSVLoading {
  static func run(_ path: String) throws {
    let mark = Mark()
    let graph = try graph(of: path)
    Report.loaded(
      seconds: mark.seconds, megabytes: 0, vertices: graph.vertexCount, edges: graph.edgeCount)
    withExtendedLifetime(graph) { Report.memory() }
  }

  private static func graph(of path: String) throws -> Graph {
    let file = try FileDescriptor.open(FilePath(path), .readOnly)
    var reader = EdgeListReader(hasHeader: true)
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = try unsafe chunk.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
      guard count > 0 else { break }
      try reader.read(chunk.span.extracting(first: count))
    }
    try file.close()
    return try reader.finish().freeze()
  }
}
