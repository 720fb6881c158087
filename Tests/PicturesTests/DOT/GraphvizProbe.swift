import Foundation

/// Runs the `dot` of this machine and reads back what it understood.
enum GraphvizProbe {
  /// Whether `dot` is in one of the folders of `PATH`.
  static let isInstalled = executable != nil

  /// Why a file was not accepted.
  struct Refusal: Error {
    let message: String
  }

  /// The text drawn and the links of each vertex, by id.
  struct Drawing: Equatable {
    /// The lines of text, in order.
    var lines: [String] = []
    /// The target of the link on the whole vertex or on a cell of its table.
    var link: String?
  }

  /// The labels that Graphviz holds in memory, by vertex id, as exact texts.
  ///
  /// `-Tcanon` writes attributes as they were understood, so this reading loses no space and no
  /// empty line. It says nothing about what a picture shows.
  static func labels(in dot: String) throws -> [String: String] {
    CanonReader.labels(in: String(decoding: try run("-Tcanon", on: dot), as: UTF8.self))
  }

  /// What an SVG shows, by vertex id.
  ///
  /// The picture counts more than JSON: `-Tjson` gives labels before `\N`, `\n` and entities are
  /// replaced. A real XML reader also proves that the picture is well formed. Graphviz draws no
  /// empty line, and turns the second of two spaces into U+00A0.
  static func drawings(in dot: String) throws -> [String: Drawing] {
    try SVGReader.drawings(in: run("-Tsvg", on: dot))
  }

  private static let executable: URL? = {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent("dot") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// Files rather than pipes on both ends: no size can make the two processes wait for each other.
  private static func run(_ format: String, on dot: String) throws -> Data {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("graphviz-probe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func file(_ name: String, holding text: String = "") throws -> URL {
      let url = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: url)
      return url
    }
    let output = try file("output")
    let errors = try file("errors")

    let process = Process()
    process.executableURL = executable
    process.arguments = [format]
    process.standardInput = try FileHandle(forReadingFrom: file("input.dot", holding: dot))
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()

    let message = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
    guard process.terminationStatus == 0, message.isEmpty else {
      throw Refusal(message: "dot \(format) ended with \(process.terminationStatus): \(message)")
    }
    return try Data(contentsOf: output)
  }
}
