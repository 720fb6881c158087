import Careers
import Routes
import TestSupport
import Testing

struct ReachTests {
  private let careers = CareerGraph(SampleNomenclature.theatre)

  @Test func `the cheapest comes first, then fewer moves, then the number`() {
    let stops = Reach(from: "1.1", in: careers).stops
    #expect(stops.map(\.place) == ["1.9", "2.2", "1.2", "1.10", "10.1", "10.2"])
    #expect(stops.map(\.cost) == [1, 2, 3, 4, 6, 7])
    #expect(stops.map(\.moves) == [1, 1, 1, 2, 2, 3])
    #expect(stops.map(\.step.to) == stops.map(\.place))
  }

  @Test func `the cost can be limited`() {
    #expect(
      Reach(from: "1.1", in: careers, withinCost: 3).stops.map(\.place) == ["1.9", "2.2", "1.2"])
    #expect(Reach(from: "1.1", in: careers, withinCost: 0).stops.isEmpty)
  }

  @Test func `nobody becomes what nothing leads to`() {
    #expect(Reach(from: "10.3", backward: true, in: careers).stops.isEmpty)
    #expect(Reach(from: "2.3", in: careers).stops.isEmpty)
  }

  /// Against the routes themselves, both ways.
  @Test func `a profile is within reach when a route leads there, at its cost`() {
    let profiles = careers.nomenclature.profiles.map(\.id)
    let finder = RouteFinder(careers)
    for profile in profiles {
      let onward = Reach(from: profile, in: careers).stops
      let backward = Reach(from: profile, backward: true, in: careers).stops
      for other in profiles where other != profile {
        let there = finder.routes(from: profile, to: other, atLeast: 1).routes.first
        let stop = onward.first { $0.place == other }
        #expect(stop?.cost == there?.cost && stop?.moves == there?.moves.count)
        #expect(stop.map(\.step) == there?.moves.last || there.map { $0.moves.count > 1 } == true)
        let back = finder.routes(from: other, to: profile, atLeast: 1).routes.first
        let origin = backward.first { $0.place == other }
        #expect(origin?.cost == back?.cost && origin?.moves == back?.moves.count)
        #expect(origin?.step.from == back.map { _ in other })
      }
      #expect(onward.allSatisfy { profiles.contains($0.place) && $0.place != profile })
    }
  }
}
