import Careers
import TestSupport
import Testing

@testable import Pictures

struct StepColumnsTests {
  private func columns(_ pairs: [(Int, Int)], count: Int) throws -> [Int] {
    var parts = SampleNomenclature.parts
    parts.profiles = (1...count).map {
      Profile(id: PlaceID("1.\($0)"), name: "Métier \($0)", family: "1")
    }
    parts.moves = pairs.map { Move(PlaceID("1.\($0.0)"), PlaceID("1.\($0.1)"), .named) }
    parts.openDoors = []
    parts.drift = []
    let nomenclature = try Nomenclature(parts)
    let steps = StepColumns(nomenclature)
    return nomenclature.profiles.map(steps.column)
  }

  @Test func `a profile stands as many moves away as its nearest start`() throws {
    #expect(try columns([(1, 2), (2, 3), (1, 3), (3, 4)], count: 5) == [0, 1, 1, 2, 0])
  }

  @Test func `a ring starts at its first profile`() throws {
    #expect(try columns([(2, 3), (3, 1), (1, 2)], count: 3) == [0, 1, 2])
    #expect(try columns([(1, 2), (3, 4), (4, 3)], count: 4) == [0, 1, 0, 1])
  }

  @Test func `what is very far stands in the last column`() throws {
    #expect(try columns((1..<9).map { ($0, $0 + 1) }, count: 9) == [0, 1, 2, 3, 4, 5, 5, 5, 5])
  }
}
