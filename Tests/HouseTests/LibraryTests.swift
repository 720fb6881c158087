import Foundation
import TestSupport
import Testing

/// The libraries are of use to others: the program in the README compiles outside the package and prints what
/// the README says, and the documentation of every library builds without a warning.
struct LibraryTests {
  private static let built = Program.paths.file.deletingLastPathComponent()
  private static let libraries = SourceTree.arrows.keys.filter { $0 != "paths" }.sorted()

  /// What the compiler must be told to find our modules.
  private static let search = [
    "-I", built.appendingPathComponent("Modules").path, "-Xcc",
    "-fmodule-map-file=" + folder("ShippedGraphs") + "/module.modulemap",
  ]

  @Test(.enabled(if: Program.installed("swiftc") != nil, "needs swiftc in PATH"))
  func `the program in the README is a program`() throws {
    let readme = try Repository.text("README.md")
    let program = try #require(block(after: "```swift\nimport ", in: readme))
    #expect(program.split(separator: "\n").count < 10)
    let scratch = try ScratchFolder()
    let file = try scratch.file("main.swift", holding: Data(("import " + program).utf8))
    let binary = scratch.path("program")
    let compiler = try #require(Program.installed("swiftc"))
    let compiled = try compiler.run(
      [file.path, "-o", binary, "-lm"] + Self.search
        + (try objects(of: ["GraphCore", "Careers", "Routes", "ShippedGraphs"])))
    #expect(compiled.code == 0, "\(compiled.output)\(compiled.errors)")
    let run = try Program(file: URL(fileURLWithPath: binary)).run([])
    #expect(run.output == block(after: "```text\n", in: readme))
  }

  @Test(
    .enabled(
      if: Program.installed("docc") != nil && Program.installed("swift-symbolgraph-extract") != nil,
      "needs docc and swift-symbolgraph-extract in PATH"),
    arguments: libraries)
  func `the documentation of a library builds without a warning`(library: String) throws {
    let scratch = try ScratchFolder()
    let extractor = try #require(Program.installed("swift-symbolgraph-extract"))
    let extracted = try extractor.run(
      [
        "-module-name", library, "-minimum-access-level", "public", "-output-dir",
        scratch.url.path, "-target", try target(),
      ] + Self.search)
    #expect(extracted.code == 0, "\(extracted.errors)")
    let converter = try #require(Program.installed("docc"))
    let converted = try converter.run([
      "convert", "--additional-symbol-graph-dir", scratch.url.path, "--fallback-display-name",
      library, "--fallback-bundle-identifier", library, "--output-path",
      scratch.path("\(library).doccarchive"), "--warnings-as-errors",
    ])
    #expect(converted.code == 0, "\(converted.output)\(converted.errors)")
    #expect(!(converted.output + converted.errors).contains("warning"))
  }

  // MARK: Parts

  /// What stands between some words and the end of their block, with its last line end.
  private func block(after words: String, in document: String) -> String? {
    let rest = document.components(separatedBy: words).dropFirst().first
    return rest?.components(separatedBy: "\n```").first.map { $0 + "\n" }
  }

  private static func folder(_ module: String) -> String {
    built.appendingPathComponent(module + ".build").path
  }

  private func objects(of modules: [String]) throws -> [String] {
    try modules.flatMap { module in
      let folder = Self.folder(module)
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        .filter { $0.hasSuffix(".o") }.map { folder + "/" + $0 }
    }
  }

  /// The machine that the modules were built for, as the compiler calls it.
  private func target() throws -> String {
    let compiler = try #require(Program.installed("swiftc"))
    let told = try compiler.run(["-print-target-info"]).bytes
    let info = try JSONSerialization.jsonObject(with: told) as? [String: Any]
    let target = info?["target"] as? [String: Any]
    return try #require(target?["unversionedTriple"] as? String)
  }
}
