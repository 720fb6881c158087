import TestSupport
import Testing

@testable import Careers

struct RemarkDifferenceTests {
  private func drift(_ profile: PlaceID, _ line: Int, _ cue: String = "devient") -> Drift {
    Drift(profile: profile, lines: LineRange(line), cue: cue)
  }

  private func difference(
    _ before: [Drift], _ after: [Drift], gone: PlaceID? = nil
  ) -> RemarkDifference<Drift> {
    RemarkDifference(before, after) {
      $0.profile == gone ? nil : $0
    } unplaced: {
      Drift(profile: $0.profile, lines: LineRange(1), cue: $0.cue)
    }
  }

  @Test func `equal remarks differ in nothing`() {
    let remarks = [drift("1.1", 4), drift("1.2", 9)]
    #expect(difference(remarks, remarks).isEmpty)
    #expect(difference(remarks, remarks).relocated == 0)
  }

  @Test func `what only one side says is added or removed`() {
    let difference = difference([drift("1.1", 4)], [drift("1.1", 4, "évolue"), drift("1.2", 4)])
    #expect(difference.removed == [drift("1.1", 4)])
    #expect(difference.added == [drift("1.1", 4, "évolue"), drift("1.2", 4)])
  }

  @Test func `the same words on other lines are counted, and no change`() {
    let difference = difference(
      [drift("1.1", 4), drift("1.2", 9)], [drift("1.1", 5), drift("1.2", 9)])
    #expect(difference.isEmpty)
    #expect(difference.relocated == 1)
  }

  @Test func `what stands twice counts twice`() {
    let difference = difference([drift("1.1", 4), drift("1.1", 8)], [drift("1.1", 8)])
    #expect(difference.removed.count == 1 && difference.added.isEmpty)
    #expect(difference.relocated == 0)
  }

  @Test func `what is said of a profile that is gone was removed, whoever has its number`() {
    let difference = difference([drift("1.1", 4)], [drift("1.1", 4)], gone: "1.1")
    #expect(difference.removed.count == 1 && difference.added.count == 1)
  }
}
