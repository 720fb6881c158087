import Foundation
import TestSupport
import Testing

/// The documents say what is true: every command in them is run, every output compared.
struct DocumentTests {
  static let documents = ["README.md", "Sources/README.md", "Graphs/README.md"]

  /// A fenced block of a document.
  struct Block {
    let document: String
    let line: Int
    let kind: String
    let lines: [String]
  }

  @Test func `the README has the two commands of a newcomer first`() throws {
    let commands = try blocks(in: "README.md").filter { $0.kind == "sh" }.prefix(2).flatMap(\.lines)
    #expect(
      commands == [
        #"swift run paths --from "Testeur" --to "Architecte d'entreprise""#, "swift test",
      ])
  }

  @Test(arguments: documents)
  func `the commands of a document work as written`(document: String) throws {
    try run(document) { !needsRenderer($0) && !needsText($0) }
  }

  @Test(
    .enabled(
      if: Program.installed("rsvg-convert") != nil,
      "needs `rsvg-convert` in PATH (apt-get install librsvg2-bin)"),
    arguments: documents)
  func `the commands of a document that draw work as written`(document: String) throws {
    try run(document, where: needsRenderer)
  }

  @Test(
    .enabled(
      if: Repository.nomenclatureText != nil,
      "needs the text of the nomenclature, which is not ours to ship"),
    arguments: documents)
  func `the commands of a document that read the text work as written`(document: String) throws {
    try run(document, where: needsText)
  }

  private func needsRenderer(_ line: String) -> Bool {
    [".png", ".pdf"].contains { line.contains($0) }
  }

  /// What `import` writes, other commands read.
  private func needsText(_ line: String) -> Bool {
    line.contains("../shared")
      || ["graphe.json", "rome.json", "onet.json"].contains { line.contains($0) }
  }

  private func run(_ document: String, where isWanted: (String) -> Bool) throws {
    let scratch = try ScratchFolder()
    for block in try blocks(in: document) where block.kind == "sh" {
      for line in block.lines where isWanted(line) {
        guard let arguments = self.arguments(of: line) else { continue }
        let run = try Program.paths.run(
          try inFolder(arguments, scratch), environment: ["LANG": "fr_FR.UTF-8"],
          folder: Repository.root)
        #expect(run.code == 0, "\(document):\(block.line): \(line)\n\(run.errors)")
      }
    }
  }

  /// A block of kind `console` holds `$ paths …` and what it prints, byte for byte.
  @Test(arguments: documents)
  func `the outputs shown in a document are real`(document: String) throws {
    for block in try blocks(in: document) where block.kind == "console" {
      let arguments = try #require(self.arguments(of: String(block.lines[0].dropFirst(2))))
      let run = try Program.paths.run(
        arguments, environment: ["LANG": "fr_FR.UTF-8"], folder: Repository.root)
      let shown = block.lines.dropFirst().joined(separator: "\n") + "\n"
      #expect(run.output == shown, "\(document):\(block.line) shows another output")
    }
  }

  @Test(arguments: documents)
  func `links inside the repository lead somewhere`(document: String) throws {
    let folder = Repository.root.appendingPathComponent(document).deletingLastPathComponent()
    for link in try Repository.text(document).matches(of: /\]\(([^)#:]+)\)/).map(\.1) {
      let target = folder.appendingPathComponent(String(link))
      #expect(FileManager.default.fileExists(atPath: target.path), "\(document) links to \(link)")
    }
  }

  // MARK: Reading documents

  private func blocks(in document: String) throws -> [Block] {
    var blocks: [Block] = []
    var open: (line: Int, kind: String, lines: [String])?
    for (index, line) in try SourceTree.lines(of: document).enumerated() {
      if let block = open {
        if line == "```" {
          blocks.append(
            Block(document: document, line: block.line, kind: block.kind, lines: block.lines))
          open = nil
        } else {
          open?.lines.append(line)
        }
      } else if line.hasPrefix("```") {
        open = (index + 1, String(line.dropFirst(3)), [])
      }
    }
    return blocks
  }

  /// The arguments of a line that runs `paths`, as a shell would part them.
  private func arguments(of line: String) -> [String]? {
    for start in ["swift run paths ", "paths "] where line.hasPrefix(start) {
      var arguments: [String] = []
      for (index, part) in line.dropFirst(start.count).components(separatedBy: "\"").enumerated() {
        arguments += index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [part]
      }
      return arguments
    }
    return nil
  }

  /// What a command writes goes to a scratch folder, not into the repository, and is read from there.
  private func inFolder(_ arguments: [String], _ scratch: ScratchFolder) throws -> [String] {
    let written = try scratch.names()
    var arguments = arguments
    for index in arguments.indices.dropFirst()
    where ["-o", "--report", "--as-graph"].contains(arguments[index - 1])
      || written.contains(arguments[index])
    {
      arguments[index] = scratch.path((arguments[index] as NSString).lastPathComponent)
    }
    return arguments
  }
}
