import Foundation
import TestSupport

/// The rooms of the house and the arrows between them, as Sources/README.md draws them.
enum SourceTree {
  /// What each room may import of the house; nothing else, not even through another.
  static let arrows: [String: Set<String>] = [
    "GraphCore": [],
    "Careers": ["GraphCore", "ShippedGraphs"],
    "Sheets": ["Careers"],
    "Routes": ["Careers", "GraphCore"],
    "Tables": ["Careers"],
    "Planning": ["Careers", "GraphCore", "Routes", "Tables"],
    "Pictures": ["Careers", "Planning", "Routes"],
    "paths": ["Careers", "Pictures", "Planning", "Routes", "Sheets", "Tables"],
  ]

  /// What a room may import from outside the house.
  static let doors: [String: Set<String>] = [
    "paths": ["ArgumentParser", "Subprocess", "SystemPackage", "Glibc", "Musl", "Darwin"]
  ]

  /// Every source file, as a path from the root of the package.
  static let sources = Repository.swiftFiles(below: "Sources").map { "Sources/" + $0 }

  /// Every test file, as a path from the root of the package.
  static let tests = Repository.swiftFiles(below: "Tests").map { "Tests/" + $0 }

  /// The room a source file is in: `GraphCore` for `Sources/GraphCore/Graph.swift`.
  static func room(of source: String) -> String { String(source.split(separator: "/")[1]) }

  static func lines(of file: String) throws -> [String] {
    try Repository.text(file).components(separatedBy: "\n")
  }
}
