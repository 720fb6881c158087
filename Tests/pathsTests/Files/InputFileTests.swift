import Foundation
import TestSupport
import Testing

@testable import paths

struct InputFileTests {
  @Test func `a file is read whole`() throws {
    let scratch = try ScratchFolder()
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
    let file = try scratch.file("a", holding: Data(bytes))
    #expect(try InputFile.bytes(file.path, .english) == bytes)
  }

  @Test(arguments: ["/nowhere/at/all", "/"])
  func `what cannot be read names the path, with exit code 66`(path: String) throws {
    let failure = #expect(throws: Failure.self) { try InputFile.bytes(path, .english) }
    #expect(failure?.code == Exit.missingInput)
    #expect(failure?.lines.first?.hasPrefix("\(path): cannot be read: ") == true)
  }
}
