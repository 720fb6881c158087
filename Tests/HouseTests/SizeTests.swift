import TestSupport
import Testing

/// One idea a file, one thought a function: what does not fit is two.
struct SizeTests {
  static let fileLinesMax = 400
  static let functionLinesMax = 70

  @Test(arguments: SourceTree.sources + SourceTree.tests)
  func `a file fits on a few screens`(file: String) throws {
    let count = try SourceTree.lines(of: file).count - 1
    #expect(count <= Self.fileLinesMax, "\(file) has \(count) lines")
  }

  /// The formatter puts the end of a function at the indentation of its start, so lines suffice.
  @Test(arguments: SourceTree.sources + SourceTree.tests)
  func `a function fits on a screen`(file: String) throws {
    let lines = try SourceTree.lines(of: file)
    for (start, line) in lines.enumerated() where startsFunction(line) {
      let indentation = line.prefix { $0 == " " }
      let end = lines[start...].firstIndex { $0 == indentation + "}" } ?? start
      #expect(
        end - start < Self.functionLinesMax, "\(file):\(start + 1) has \(end - start + 1) lines")
    }
  }

  @Test func `a function of 71 lines is seen`() {
    #expect(startsFunction("  private static func read("))
    #expect(startsFunction("  public init(_ text: String) {"))
    #expect(!startsFunction("  let function = 1"))
  }

  private func startsFunction(_ line: String) -> Bool {
    let words = line.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == "<" }).map(String.init)
    let isDeclaration = words.contains("func") || words.first { !modifiers.contains($0) } == "init"
    return isDeclaration && !line.contains("//") && !line.contains("\"")
  }

  private let modifiers: Set = [
    "public", "package", "internal", "private", "fileprivate", "mutating",
  ]
}
