import Foundation
import TestSupport

/// Runs the `dot` of this machine and reads back what it understood.
enum GraphvizProbe {
  /// Whether `dot` is in one of the folders of `PATH`.
  static let isInstalled = Program.installed("dot") != nil

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

  private static func run(_ format: String, on dot: String) throws -> Data {
    guard let program = Program.installed("dot") else {
      throw Refusal(message: "dot is not installed")
    }
    let run = try program.run([format], input: Data(dot.utf8))
    guard run.code == 0, run.errors.isEmpty else {
      throw Refusal(message: "dot \(format) ended with \(run.code): \(run.errors)")
    }
    return run.bytes
  }
}
