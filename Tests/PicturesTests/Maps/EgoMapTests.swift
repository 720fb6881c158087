import Careers
import TestSupport
import Testing

@testable import Pictures

struct EgoMapTests {
  private let theatre = SampleNomenclature.theatre

  private func columns(around place: PlaceID, depth: Int) -> [[String]] {
    let scene = CareerMap.around(place, depth: depth, in: theatre, maxDoubt: .partial)
      .scene(words: .sample(depth: depth))
    let boxes = scene.boxes.filter { $0.id != "x-" }
    return Set(boxes.map(\.rect.x)).sorted().map { x in
      boxes.filter { $0.rect.x == x }.map(\.id).sorted()
    }
  }

  @Test func `each place stands as many columns away as moves`() {
    #expect(
      columns(around: "1.10", depth: 2) == [
        ["1.1", "x-conservatoire"], ["1.11", "1.9"], ["1.10"], ["10.1"], ["10.2"],
      ])
  }

  @Test func `one that is before and after stands on both sides`() {
    #expect(
      columns(around: "10.1", depth: 1) == [
        ["1.10", "1.2", "10.2-before", "2.2"], ["10.1"], ["10.2"],
      ])
  }

  @Test func `nothing leads through an outside place`() {
    #expect(columns(around: "1.1", depth: 3).joined().contains("x-cinema"))
    // 10.2 is three moves away by 1.2 and 10.1, and two by the cinema.
    #expect(columns(around: "1.1", depth: 2).joined().contains("10.2") == false)
  }

  @Test func `a profile without moves stands alone`() {
    #expect(columns(around: "2.3", depth: 2) == [["2.3"]])
  }
}
