import Foundation
import TestSupport
import Testing

@testable import paths

struct OutputFileTests {
  private let scratch: ScratchFolder

  init() throws {
    scratch = try ScratchFolder()
  }

  private func write(_ text: String, to name: String) throws {
    try OutputFile(path: scratch.path(name), language: .english).write(Array(text.utf8))
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOfFile: scratch.path(name), encoding: .utf8)
  }

  private func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: scratch.path(name))
    return (attributes[.posixPermissions] as? Int) ?? -1
  }

  @Test func `a new file holds all the bytes and nothing is left beside it`() throws {
    try write("neuf", to: "a.txt")
    #expect(try read("a.txt") == "neuf")
    #expect(try scratch.names() == ["a.txt"])
  }

  @Test func `an old file is replaced and keeps its mode`() throws {
    try write("vieux et plus long", to: "a.txt")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: scratch.path("a.txt"))
    try write("neuf", to: "a.txt")
    #expect(try read("a.txt") == "neuf")
    #expect(try mode("a.txt") == 0o600)
  }

  @Test func `a link is followed, not replaced`() throws {
    try write("vieux", to: "real.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link.txt"), withDestinationPath: scratch.path("real.txt"))
    try write("neuf", to: "link.txt")
    #expect(try read("real.txt") == "neuf")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path("link.txt")).hasSuffix(
        "real.txt"))
  }

  @Test func `a file that was read is never overwritten, not through a link either`() throws {
    try write("texte", to: "input.txt")
    try FileManager.default.createSymbolicLink(
      atPath: scratch.path("link.txt"), withDestinationPath: scratch.path("input.txt"))
    for name in ["input.txt", "link.txt"] {
      let output = OutputFile(
        path: scratch.path(name), language: .english, inputs: [scratch.path("input.txt")])
      let failure = #expect(throws: Failure.self) { try output.write([1]) }
      #expect(failure?.code == Exit.usage)
    }
    #expect(try read("input.txt") == "texte")
  }

  @Test func `what an interrupted run left behind is no obstacle`() throws {
    _ = try scratch.file(".a.txt.paths-tmp", holding: Data("half".utf8))
    try write("neuf", to: "a.txt")
    #expect(try scratch.names() == ["a.txt"])
  }

  @Test func `a folder that is not there is said, with exit code 73`() throws {
    let output = OutputFile(path: scratch.path("none/a.txt"), language: .english)
    let failure = #expect(throws: Failure.self) { try output.write([1]) }
    #expect(failure?.code == Exit.cannotCreate)
    #expect(failure?.lines.first?.contains("none/a.txt: cannot be created") == true)
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/dev/full"), "needs /dev/full, which Linux has"))
  func `a full disk is said, with exit code 74`() throws {
    let failure = #expect(throws: Failure.self) {
      try OutputFile(path: "/dev/full", language: .english).write([1, 2, 3])
    }
    #expect(failure?.code == Exit.writeFailed)
  }
}
