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
        "family-1 family-2": MapShapes.width(ofCount: 1),
        "family-1 family-10": MapShapes.width(ofCount: 2),
        "family-2 family-1": MapShapes.width(ofCount: 1),
        "family-2 family-10": MapShapes.width(ofCount: 1),
      ])
  }

  @Test func `figures stand by the lines, inner moves in the boxes`() {
    #expect(scene.texts.filter(\.hasGround).map(\.text).sorted() == ["1", "1", "1", "2"])
    #expect(scene.boxes.first { $0.id == "family-1" }?.note == "5 métiers (6)")
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
