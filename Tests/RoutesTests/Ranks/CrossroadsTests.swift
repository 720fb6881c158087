import Careers
import TestSupport
import Testing

@testable import Routes

struct CrossroadsTests {
  /// Against every way between every pair.
  @Test(arguments: 1...40)
  func `a profile counts by its part of the cheapest ways between others`(seed: UInt64) throws {
    let nomenclature = try RandomNomenclature(seed: seed).nomenclature
    let graph = ProfileGraph(nomenclature)
    var pairs: [PlaceID: Double] = [:]
    for from in graph.profiles {
      for to in graph.profiles where to != from {
        let ways = graph.nomenclature.everyWay(from: from, to: to)
        let costs = ways.map { $0.reduce(0) { $0 + 1 + $1.doubt.rawValue } }
        let best = zip(ways, costs).filter { $0.1 == costs.min() }.map(\.0)
        for way in best {
          for move in way.dropLast() { pairs[move.to, default: 0] += 1 / Double(best.count) }
        }
      }
    }
    let stops = Crossroads(graph).stops
    #expect(stops.count == pairs.count)
    let others = Double(graph.profiles.count - 1) * Double(graph.profiles.count - 2)
    for stop in stops {
      #expect(abs(stop.pairs - (pairs[stop.place] ?? 0)) < 1e-9, "\(stop.place)")
      #expect(abs(stop.share - stop.pairs / others) < 1e-12)
    }
    #expect(zip(stops, stops.dropFirst()).allSatisfy { $0.pairs >= $1.pairs })
  }

  @Test func `where nothing passes, there is no crossroads`() {
    var parts = SampleNomenclature.parts
    parts.moves.removeAll { $0.from != "1.1" }
    let graph = (try? Nomenclature(parts)).map { ProfileGraph($0) }
    #expect(graph.map { Crossroads($0).stops.isEmpty } == true)
  }
}
