import Careers
import TestSupport
import Testing

/// A file written and read again, and files that are damaged.
struct NomenclatureFileTests {
  private func read(_ bytes: some Sequence<UInt8>) -> Result<Nomenclature, FileProblem> {
    do {
      return .success(try Nomenclature(file: Array(bytes)))
    } catch {
      return .failure(error)
    }
  }

  @Test func `a file written, read and written again has the same bytes`() throws {
    let text = SampleNomenclature.theatre.fileText
    #expect(try Nomenclature(file: Array(text.utf8)).fileText == text)
  }

  @Test func `what is read is what was written`() throws {
    let written = SampleNomenclature.theatre
    let read = try Nomenclature(file: Array(written.fileText.utf8))
    #expect(read.source == written.source)
    #expect(read.families == written.families)
    #expect(read.profiles == written.profiles)
    #expect(read.outside == written.outside)
    #expect(read.moves == written.moves)
    #expect(read.openDoors == written.openDoors)
    #expect(read.drift == written.drift)
    #expect(read.curation == written.curation)
  }

  @Test func `letters are written as they were given, decomposed or not`() throws {
    var parts = SampleNomenclature.parts
    parts.outside = [OutsidePlace(id: "x-cinema", name: "cine\u{301}ma \"\\\n🎭")]
    parts.moves = []
    let text = try Nomenclature(parts).fileText
    let read = try Nomenclature(file: Array(text.utf8))
    #expect(Array(read.name(of: "x-cinema").utf8) == Array("cine\u{301}ma \"\\\n🎭".utf8))
  }

  @Test func `the order of the file does not matter to what is read`() throws {
    let text = SampleNomenclature.theatre.fileText
    let first = #"    { "id": "1", "name": "Plateau" },"# + "\n"
    let second = #"    { "id": "2", "name": "Ateliers" },"# + "\n"
    try #require(text.contains(first + second))
    let swapped = text.replacing(first + second, with: second + first)
    #expect(swapped != text)
    #expect(try Nomenclature(file: Array(swapped.utf8)).fileText == text)
  }

  @Test func `a byte order mark and other space change nothing`() throws {
    let text = SampleNomenclature.theatre.fileText
    let other = "\u{FEFF}" + text.replacing("\n", with: "\r\n \t") + "\n\n"
    #expect(try Nomenclature(file: Array(other.utf8)).fileText == text)
  }

  @Test func `a file cut short anywhere is refused`() throws {
    let bytes = Array(try smallFile().utf8)
    // Without the final newline it is still whole.
    try #require(bytes.last == UInt8(ascii: "\n"))
    for count in 0..<bytes.count - 1 {
      guard case .failure = read(bytes[..<count]) else {
        Issue.record("the first \(count) of \(bytes.count) bytes are taken for the whole")
        continue
      }
    }
  }

  /// A changed byte is refused, or gives a nomenclature that is whole: it can be written and read.
  @Test(arguments: UInt64(0)..<8)
  func `a file with changed bytes never ends the program`(seed: UInt64) throws {
    let bytes = Array(try smallFile().utf8)
    var random = SeededRandom(seed: seed)
    for _ in 0..<60 {
      var damaged = bytes
      for _ in 0...random.below(3) {
        let place = random.below(bytes.count)
        switch random.below(3) {
        case 0: damaged[place] = UInt8(random.below(256))
        case 1: damaged[place] = bytes[random.below(bytes.count)]
        default: damaged.swapAt(place, random.below(bytes.count))
        }
      }
      guard case .success(let nomenclature) = read(damaged) else { continue }
      let text = nomenclature.fileText
      #expect(try Nomenclature(file: Array(text.utf8)).fileText == text, "seed \(seed)")
    }
  }

  /// One of everything a file can hold, in as few bytes as possible: all its beginnings are read.
  private func smallFile() throws -> String {
    let parts = Nomenclature.Parts(
      source: Source(title: "é", edition: "", publisher: "", language: "fr", sha256: ""),
      families: [Family(id: "1", name: "œ")],
      profiles: [
        Profile(
          id: "1.1", name: "a", aliases: ["b"], family: "1", diploma: Diploma(lowest: 2),
          experience: Experience(least: 1), firstPost: true,
          outlook: Outlook(trend: .growing, lines: LineRange(1, 2)))
      ],
      outside: [OutsidePlace(id: "x-a", name: "a")],
      moves: [
        Move("1.1", "x-a", .named, condition: Condition(kind: .context, words: "\"\u{2028}\""))
      ],
      openDoors: [OpenDoor(profile: "1.1", direction: .in, lines: LineRange(3), mention: "tout")],
      drift: [Drift(profile: "1.1", lines: LineRange(4), cue: "devient")],
      curation: [Correction(.addAlias(profile: "1.1", alias: "b"), reason: "usage")])
    return try Nomenclature(parts).fileText
  }
}
