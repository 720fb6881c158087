import Foundation
import TestSupport
import Testing

/// Imports go one way: SwiftPM does not stop a room from importing what its neighbour imports.
struct ArrowTests {
  @Test(arguments: SourceTree.sources)
  func `a room imports only along its arrows`(source: String) throws {
    let room = SourceTree.room(of: source)
    let arrows = try #require(SourceTree.arrows[room], "\(source) is in no room of the house")
    let allowed = arrows.union(SourceTree.doors[room] ?? [])
    for line in try SourceTree.lines(of: source) {
      guard let module = imported(line) else { continue }
      #expect(allowed.contains(module), "\(source) imports \(module)")
    }
  }

  @Test func `the C library comes in by one door`() throws {
    let doors = try SourceTree.sources.filter { source in
      try SourceTree.lines(of: source).contains { imported($0) == "Glibc" }
    }
    #expect(doors == ["Sources/paths/Files/Platform.swift"])
  }

  @Test func `the manifest declares the same arrows`() throws {
    let manifest = try Repository.text("Package.swift")
    let declarations = manifest.components(separatedBy: "arget(").dropFirst()
    for (room, arrows) in SourceTree.arrows {
      let declaration = try #require(
        declarations.first { $0.drop { !$0.isLetter }.hasPrefix("name: \"\(room)\"") })
      let named = SourceTree.arrows.keys.filter { other in
        other != room && declaration.prefix { $0 != "]" }.contains("\"\(other)\"")
      }
      #expect(
        Set(named) == arrows.subtracting(["ShippedGraphs"]),
        "the target \(room) depends on other rooms than the house draws")
    }
  }

  /// The module of an import line, if it is one.
  private func imported(_ line: String) -> String? {
    let words = line.split(separator: " ").map(String.init)
    let access: Set = [
      "public", "package", "internal", "private", "fileprivate", "@_exported", "@testable",
    ]
    let rest = words.drop { access.contains($0) }
    // Prose inside a text can start with the same word: a module's name stands alone.
    return rest.first == "import" && rest.count == 2 ? rest.last : nil
  }
}
