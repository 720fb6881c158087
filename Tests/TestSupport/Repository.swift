public import Foundation

/// The files of the repository, found from where this file stands.
public enum Repository {
  /// The folder of the package.
  public static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The text of the nomenclature beside the repository, where it is there: it is not ours to ship.
  public static let nomenclatureText: URL? = {
    let text = root.deletingLastPathComponent()
      .appendingPathComponent("shared/data/cigref-2021/nomenclature.txt")
    return FileManager.default.isReadableFile(atPath: text.path) ? text : nil
  }()

  /// The text of a file of the repository.
  public static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The bytes of a file of the repository.
  public static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appendingPathComponent(path)))
  }

  /// The Swift files below a folder, as paths from there, sorted.
  public static func swiftFiles(below folder: String) -> [String] {
    let url = root.appendingPathComponent(folder)
    let all = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".swift") }.sorted()
  }
}
