import Careers
import TestSupport
import Testing

@testable import Pictures

struct FamilyOverviewTests {
  private let scene = CareerMap.families(SampleNomenclature.theatre, maxDoubt: .partial)
    .scene(words: .sample)

  private var flows: [String: Double] {
    Dictionary(
      uniqueKeysWithValues: scene.lines.compactMap { line in
        line.ends.map { (scene.boxes[$0.source].id + " " + scene.boxes[$0.target].id, line.width) }
      })
  }

  @Test func `each pair of families has one line, as wide as it has moves`() {
    #expect(
      flows == [
        "family-1 family-2": MapShapes.width(ofCount: 1, most: 2),
        "family-1 family-10": MapShapes.width(ofCount: 2, most: 2),
        "family-2 family-1": MapShapes.width(ofCount: 1, most: 2),
        "family-2 family-10": MapShapes.width(ofCount: 1, most: 2),
      ])
  }

  @Test func `figures stand by the lines, inner moves in the boxes`() {
    #expect(scene.texts.filter(\.hasGround).map(\.text).sorted() == ["1", "1", "1", "2"])
    #expect(scene.boxes.first { $0.id == "family-1" }?.note == "5 métiers (6)")
  }

  @Test func `of too many flows the largest are drawn`() throws {
    var parts = SampleNomenclature.parts
    parts.families = (1...8).map { Family(id: "\($0)", name: "Famille \($0)") }
    parts.profiles = (1...8).map {
      Profile(id: PlaceID("\($0).1"), name: "Métier \($0)", family: "\($0)")
    }
    parts.openDoors = []
    parts.drift = []
    parts.moves = (1...8).flatMap { from in
      (1...8).filter { $0 != from }.map { Move(PlaceID("\(from).1"), PlaceID("\($0).1"), .named) }
    }
    let map = CareerMap.families(try Nomenclature(parts), maxDoubt: .partial)
    #expect(map.flowsLeftOut == 56 - FamilyOverview.flowsMax)
    let drawn = map.scene(words: .sample).lines.compactMap(\.ends)
    #expect(drawn.count == FamilyOverview.flowsMax)
  }

  @Test(arguments: [1, 12, 13, 40, 5_000])
  func `more moves are always wider, and none too wide`(most: Int) {
    let widths = [1, most / 2, most].filter { $0 > 0 }.map {
      MapShapes.width(ofCount: $0, most: most)
    }
    #expect(widths == widths.sorted() && (widths.last ?? 0) <= 14)
  }

  @Test func `down is on the right, up on the left`() {
    for line in scene.lines {
      guard let (source, target) = line.ends else { continue }
      let isDown = scene.boxes[source].rect.y < scene.boxes[target].rect.y
      let side = isDown ? scene.boxes[source].rect.right : scene.boxes[source].rect.x
      #expect(line.points[0].x == side)
    }
  }

  @Test func `the legend shows the least and the greatest width`() {
    let words = scene.texts.map(\.text)
    #expect(words.contains("1 passerelles") && words.contains("2 passerelles"))
    #expect(!words.contains("légende 0"))
  }
}
