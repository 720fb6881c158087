import Foundation

/// Files beside the tests and beside the package, found from where this file stands.
enum Files {
  private static let package = tests.appendingPathComponent("../..").standardizedFileURL
  /// The text that the shipped nomenclature was read from: not ours to ship, so it may be absent.
  static let nomenclatureText = package.appendingPathComponent(
    "../shared/data/cigref-2021/nomenclature.txt")

  static var hasNomenclatureText: Bool {
    FileManager.default.isReadableFile(atPath: nomenclatureText.path)
  }

  static func fixture(_ name: String) throws -> [UInt8] {
    try bytes(tests.appendingPathComponent("Fixtures").appendingPathComponent(name))
  }

  static func ofPackage(_ path: String) throws -> [UInt8] {
    try bytes(package.appendingPathComponent(path))
  }

  static func bytes(_ url: URL) throws -> [UInt8] {
    Array(try Data(contentsOf: url))
  }

  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
}
