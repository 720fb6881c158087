import Careers
import TestSupport
import Testing

@testable import Routes

struct LooseEndsTests {
  private let ends = LooseEnds(ProfileGraph(SampleNomenclature.theatre))

  @Test func `what no move leaves is a dead end, with what the text says beside`() {
    #expect(ends.deadEnds.map(\.place) == ["2.3"])
    #expect(ends.deadEnds.first?.openDoors.isEmpty == true)
  }

  @Test func `what no move enters is a starting point, open doors and places outside with it`() {
    #expect(ends.startingPoints.map(\.place) == ["1.11", "2.1", "2.3", "10.3"])
    #expect(
      ends.startingPoints.first { $0.place == "2.3" }?.openDoors.map(\.mention) == [
        "toute fonction"
      ])
    #expect(ends.startingPoints.last?.outside == ["x-conservatoire"])
    #expect(ends.startingPoints.allSatisfy { $0.firstPost == nil })
  }
}
