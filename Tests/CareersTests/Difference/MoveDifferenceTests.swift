import TestSupport
import Testing

@testable import Careers

struct MoveDifferenceTests {
  private let same: [PlaceID: PlaceID] = ["1.1": "1.1", "1.2": "1.2", "1.3": "1.3"]

  private func ends(_ moves: [Move]) -> [String] { moves.map { "\($0.from) → \($0.to)" } }

  @Test func `equal moves differ in nothing`() {
    let moves = [Move("1.1", "1.2", .named), Move("1.2", "1.1", .asked)]
    let difference = MoveDifference(moves, moves, places: same)
    #expect(difference.isEmpty && difference.relocated == 0)
  }

  @Test func `a move that only one side states is added or removed`() {
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named), Move("1.1", "1.3", .named)],
      [Move("1.1", "1.2", .named), Move("1.2", "1.3", .named)], places: same)
    #expect(ends(difference.removed) == ["1.1 → 1.3"])
    #expect(ends(difference.added) == ["1.2 → 1.3"])
    #expect(difference.doubted.isEmpty && difference.restated.isEmpty)
  }

  @Test func `another doubt is told from other evidence`() {
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named), Move("1.1", "1.3", .asked)],
      [Move("1.1", "1.2", .category), Move("1.1", "1.3", .asked, mention: "autre")], places: same)
    #expect(difference.doubted.map { [$0.before.doubt, $0.after.doubt] } == [[.named, .category]])
    #expect(difference.restated.map(\.after.to) == ["1.3"])
  }

  @Test func `one more piece of evidence as firm is other evidence`() {
    let piece = Evidence(.named, sheet: "1.2")
    let more = Evidence(.named, sheet: "1.2", mention: "plateau aussi")
    let difference = MoveDifference(
      [Move(from: "1.1", to: "1.2", evidence: [piece])],
      [Move(from: "1.1", to: "1.2", evidence: [piece, more])], places: same)
    #expect(difference.restated.count == 1 && difference.doubted.isEmpty)
  }

  @Test func `the same words on other lines are counted, and no change`() {
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named, lines: LineRange(4))],
      [Move("1.1", "1.2", .named, lines: LineRange(9, 10))], places: same)
    #expect(difference.isEmpty)
    #expect(difference.relocated == 1)
  }

  @Test func `a move between renumbered places is the same move`() {
    let places: [PlaceID: PlaceID] = ["1.1": "2.1", "1.2": "1.1"]
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named)], [Move("2.1", "1.1", .named)], places: places)
    #expect(difference.isEmpty && difference.relocated == 0)
  }

  @Test func `a number that is another's now joins nothing`() {
    // 1.2 is gone and 1.3 has its number: what led to 1.2 does not lead to 1.3.
    let places: [PlaceID: PlaceID] = ["1.1": "1.1", "1.3": "1.2"]
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named)], [Move("1.1", "1.2", .named)], places: places)
    #expect(ends(difference.removed) == ["1.1 → 1.2"])
    #expect(ends(difference.added) == ["1.1 → 1.2"])
  }

  @Test func `another sheet that says it is other evidence`() {
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named, sheet: "1.1")], [Move("1.1", "1.2", .named, sheet: "1.2")],
      places: same)
    #expect(difference.restated.count == 1)
  }

  @Test func `evidence of a sheet that is gone is other evidence`() {
    let difference = MoveDifference(
      [Move("1.1", "1.2", .named, sheet: "9.9")], [Move("1.1", "1.2", .named, sheet: "9.9")],
      places: same)
    #expect(difference.restated.count == 1)
  }
}
