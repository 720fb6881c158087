import Foundation
import TestSupport
import Testing

/// Words that the glossary leaves out, and left-overs that no reader should meet.
struct WordTests {
  /// The word we say instead of each.
  static let glossary = ["node": "vertex", "arc": "edge", "weight": "cost", "dest": "target"]

  @Test(arguments: SourceTree.sources)
  func `code speaks the words of the glossary`(source: String) throws {
    // The words of a DOT file are Graphviz's.
    guard !source.hasPrefix("Sources/Pictures/DOT/") else { return }
    for (index, line) in try SourceTree.lines(of: source).enumerated() {
      for word in words(in: code(line)) {
        let better =
          Self.glossary[word] ?? Self.glossary[String(word.dropLast(word.hasSuffix("s") ? 1 : 0))]
        #expect(better == nil, "\(source):\(index + 1) says \(word), we say \(better ?? "")")
      }
    }
  }

  @Test(arguments: SourceTree.sources)
  func `only the command prints`(source: String) throws {
    guard !source.hasPrefix("Sources/paths/") else { return }
    for (index, line) in try SourceTree.lines(of: source).enumerated() {
      #expect(!code(line).contains("print("), "\(source):\(index + 1) prints")
    }
  }

  @Test(arguments: SourceTree.sources + SourceTree.tests)
  func `nothing is left over`(file: String) throws {
    guard !file.hasSuffix("WordTests.swift") else { return }
    for (index, line) in try SourceTree.lines(of: file).enumerated() {
      for leftover in ["TODO", "FIXME", "fatalError()", ".disabled("] {
        #expect(!line.contains(leftover), "\(file):\(index + 1) has \(leftover)")
      }
    }
  }

  @Test func `nodeCount is seen`() {
    #expect(words(in: "let nodeCount = arcs.count").contains("node"))
    #expect(words(in: "let nodeCount = arcs.count").contains("arcs"))
    #expect(!words(in: "search, destination").contains("arc"))
  }

  /// The line without its comment and without what stands in quotation marks.
  private func code(_ line: String) -> String {
    let parts = line.components(separatedBy: "//")[0].components(separatedBy: "\"")
    return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(
      separator: " ")
  }

  /// The words of identifiers: `nodeCount` is node and count, `JSONNode` is json and node.
  private func words(in code: String) -> Set<String> {
    var words: Set<String> = []
    var word = ""
    for character in code {
      let startsWord = character.isUppercase && word.last?.isLowercase == true
      if !character.isLetter || startsWord {
        words.insert(word.lowercased())
        word = ""
      }
      if character.isLetter {
        let endsAcronym = character.isLowercase && word.count > 1 && word.allSatisfy(\.isUppercase)
        if endsAcronym {
          words.insert(word.dropLast().lowercased())
          word = String(word.suffix(1))
        }
        word.append(character)
      }
    }
    words.insert(word.lowercased())
    return words
  }
}
