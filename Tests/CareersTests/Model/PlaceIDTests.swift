import Careers
import TestSupport
import Testing

struct PlaceIDTests {
  /// In order: numbers by number, a number before what is none, the shorter first.
  private static let ordered: [PlaceID] = [
    "1.9", "1.10", "1.10.1", "2", "2.1", "4.09", "4.9", "4.10", "10.1", "10.a", "x-1", "x-10",
    "x-9",
    "x-cinéma", "x-rse",
  ]

  @Test(arguments: UInt64(0)..<20)
  func `identifiers sort as people read them`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    #expect(Self.ordered.shuffled(using: &random).sorted() == Self.ordered)
  }

  @Test func `of two identifiers exactly one comes first`() {
    for (index, left) in Self.ordered.enumerated() {
      for (other, right) in Self.ordered.enumerated() {
        #expect((left < right) == (index < other), "\(left) and \(right)")
        #expect((left == right) == (index == other), "\(left) and \(right)")
      }
    }
  }

  @Test func `an identifier is written as the file spells it`() {
    #expect(PlaceID("4.09").description == "4.09")
    #expect(PlaceID("4.09").text == "4.09")
  }
}
