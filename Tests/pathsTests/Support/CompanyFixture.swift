import Foundation
import TestSupport

/// The files of the invented company, some changed, and the program run beside them.
struct CompanyFixture {
  let scratch: ScratchFolder

  static let folder = Repository.root.appendingPathComponent("Tests/Fixtures/Company")

  init() throws {
    scratch = try ScratchFolder()
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) {
      _ = try scratch.file(
        name, holding: Data(contentsOf: Self.folder.appendingPathComponent(name)))
    }
  }

  /// Writes a file of lines.
  func file(_ name: String, _ lines: String...) throws {
    _ = try scratch.file(name, holding: Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// What a file holds.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: scratch.url.appendingPathComponent(name)), as: UTF8.self)
  }

  /// Runs the program where the files are.
  func paths(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": language], folder: scratch.url)
  }

  /// Runs `paths plan redeploy` where the files are, for JSON.
  func plan(_ arguments: String..., language: String = "fr") throws -> [String: Any] {
    let run = try Program.paths.run(
      ["plan", "redeploy"] + arguments + ["--format", "json"], environment: ["LANG": language],
      folder: scratch.url)
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }

  /// Runs a command where the files are, for JSON.
  func json(_ arguments: String..., language: String = "fr") throws -> [String: Any] {
    let run = try Program.paths.run(
      arguments + ["--format", "json"], environment: ["LANG": language], folder: scratch.url)
    return try JSONSerialization.jsonObject(with: run.bytes) as? [String: Any] ?? [:]
  }
}
