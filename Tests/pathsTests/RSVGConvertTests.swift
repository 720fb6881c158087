import Foundation
import TestSupport
import Testing

/// With programs of our own in place of `rsvg-convert` and `fc-match`.
struct RSVGConvertTests {
  private let scratch: ScratchFolder

  init() throws { scratch = try ScratchFolder() }

  /// A program made of what the shell itself can do, for `PATH` leads nowhere else.
  private func program(_ name: String, _ script: String) throws {
    let file = try scratch.file(name, holding: Data("#!/bin/sh\n\(script)\n".utf8))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
  }

  private func map(_ name: String) throws -> Program.Run {
    try Program.paths.run(
      ["map", "--families", "-o", scratch.path(name)],
      environment: ["LANG": "fr_FR.UTF-8", "PATH": scratch.url.path])
  }

  private let reads = "while read -r line; do :; done"

  @Test func `the SVG goes in, what comes out is the file`() throws {
    try program("rsvg-convert", "read -r first; \(reads); printf '%s' \"$first $*\"")
    try program("fc-match", "printf Inter")
    let run = try map("carte.pdf")
    #expect(run.code == 0 && run.errors.isEmpty)
    let bytes = try Data(contentsOf: scratch.url.appendingPathComponent("carte.pdf"))
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.hasPrefix("<?xml version"))
    #expect(
      text.hasSuffix(
        "-f pdf --keep-aspect-ratio --page-width 210mm --page-height 297mm --width 190mm "
          + "--height 277mm --left 10mm --top 10mm"))
  }

  @Test func `without Inter nothing is drawn, and the SVG is kept`() throws {
    try program("rsvg-convert", "\(reads); printf PNG")
    try program("fc-match", "printf 'DejaVu Sans'")
    let run = try map("carte.png")
    #expect(run.code == 69)
    #expect(run.errors.contains("DejaVu Sans") && run.errors.contains("fonts-inter"))
    #expect(try scratch.names().contains("carte.png.svg"))
  }

  @Test func `where nothing tells the typeface nothing is remarked`() throws {
    try program("rsvg-convert", "\(reads); printf PNG")
    #expect(try map("carte.png").errors.isEmpty)
  }

  @Test func `a refusal is our fault, and the SVG is kept`() throws {
    try program("rsvg-convert", "\(reads); echo 'no such thing' >&2; exit 1")
    let run = try map("carte.png")
    #expect(run.code == 70 && run.errors.contains("no such thing"))
    #expect(try scratch.names().contains("carte.png.svg"))
    #expect(try !scratch.names().contains("carte.png"))
  }
}
