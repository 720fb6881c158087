import Careers
import Routes
import TestSupport
import Testing

struct BetweenTests {
  /// Compares with all ways there are, slow and obvious.
  private func check(_ nomenclature: Nomenclature, maxMoves: Int? = nil) {
    let careers = CareerGraph(nomenclature)
    let profiles = nomenclature.profiles.map(\.id)
    for from in profiles {
      for to in profiles where to != from {
        let between = Between(from: from, to: to, maxMoves: maxMoves, in: careers)
        let ways = nomenclature.everyWay(from: from, to: to).filter {
          $0.count <= maxMoves ?? .max
        }
        let expected = Set(ways.flatMap { $0.dropLast().map(\.to) })
        #expect(Set(between.stops.map(\.place)) == expected, "\(from) \(to)")
        #expect(between.unsettled.isEmpty)
        #expect(between.stops.map(\.cost) == between.stops.map(\.cost).sorted())
        for stop in between.stops {
          let through = ways.filter { $0.dropLast().contains { $0.to == stop.place } }
          let costs = through.map { $0.reduce(0) { $0 + 1 + $1.doubt.rawValue } }
          #expect(stop.cost == costs.min().map(Double.init))
          #expect(through.contains(stop.moves))
        }
      }
    }
  }

  @Test func `the profiles between two are those of all ways`() {
    check(SampleNomenclature.theatre)
    check(SampleNomenclature.theatre, maxMoves: 2)
  }

  @Test(arguments: UInt64(0)..<20)
  func `the profiles of any nomenclature are those of all ways`(seed: UInt64) throws {
    check(try RandomNomenclature(seed: seed).nomenclature)
  }

  @Test func `a place and itself have nothing between`() async {
    await #expect(processExitsWith: .failure) {
      _ = Between(from: "1.1", to: "1.1", in: CareerGraph(SampleNomenclature.theatre))
    }
  }
}
