import Careers
import Routes
import TestSupport
import Testing

struct RouteFinderTests {
  private let finder = RouteFinder(CareerGraph(SampleNomenclature.theatre))

  private func ways(_ from: PlaceID, _ to: PlaceID, atLeast count: Int = 1) -> [[PlaceID]] {
    finder.routes(from: from, to: to, atLeast: count).routes.map(\.places)
  }

  @Test func `the best route comes first, with its cost`() throws {
    let answer = finder.routes(from: "1.1", to: "1.10", atLeast: 1)
    #expect(answer.routes.map(\.places) == [["1.1", "1.9", "1.10"]])
    #expect(answer.routes.map(\.cost) == [4])
    #expect(answer.routes.map(\.doubt) == [2])
    #expect(!answer.isCut)
  }

  @Test func `one route asked for brings all as good, fewer moves first`() {
    let answer = finder.routes(from: "1.1", to: "1.2", atLeast: 1)
    #expect(
      answer.routes.map(\.places) == [
        ["1.1", "1.2"], ["1.1", "1.9", "1.2"], ["1.1", "2.2", "1.2"],
      ])
    #expect(answer.routes.map(\.cost) == [3, 3, 3])
    #expect(!answer.isCut)
  }

  @Test func `ties beyond the number asked for are complete, worse routes are left out`() {
    let costs = (1...6).map { count in
      finder.routes(from: "1.1", to: "10.1", atLeast: count).routes.map(\.cost)
    }
    #expect(costs == [[6, 6], [6, 6]] + Array(repeating: [6, 6, 7, 7, 7], count: 4))
  }

  @Test func `equal moves and cost leave the numbers to decide`() {
    #expect(
      ways("1.1", "10.1", atLeast: 3) == [
        ["1.1", "2.2", "10.1"], ["1.1", "1.9", "1.10", "10.1"], ["1.1", "1.2", "10.1"],
        ["1.1", "1.9", "1.2", "10.1"], ["1.1", "2.2", "1.2", "10.1"],
      ])
  }

  @Test func `more routes than there are cannot be had`() {
    #expect(ways("10.1", "10.2", atLeast: 99) == [["10.1", "10.2"]])
  }

  @Test func `diverse routes share at most half of their moves, the best first`() {
    let shipped = RouteFinder(CareerGraph(.shipped))
    let best = shipped.routes(from: "3.3", to: "1.6", atLeast: 1).routes
    let found = shipped.diverseRoutes(from: "3.3", to: "1.6", atMost: 4).routes
    #expect(found.first == best.first && found.count > 2)
    for (index, route) in found.enumerated() {
      for other in found[..<index] {
        let shared = Set(route.moves).intersection(other.moves).count
        #expect(2 * shared <= min(route.moves.count, other.moves.count))
      }
    }
  }

  @Test func `no route passes through an outside place`() {
    for way in ways("1.1", "10.2", atLeast: 99) { #expect(!way.contains("x-cinema"), "\(way)") }
    #expect(finder.routes(from: "1.1", to: "10.2", atLeast: 1).routes.map(\.cost) == [7, 7])
  }

  @Test func `a route may begin or end at an outside place`() {
    #expect(ways("x-cinema", "10.1") == [["x-cinema", "10.2", "10.1"]])
    #expect(ways("1.9", "x-cinema") == [["1.9", "1.1", "x-cinema"]])
    #expect(
      ways("x-conservatoire", "x-cinema") == [["x-conservatoire", "1.9", "1.1", "x-cinema"]])
  }

  @Test func `where the text states no way there is no route`() {
    #expect(ways("1.1", "10.3").isEmpty)
    #expect(ways("2.3", "1.1").isEmpty)
    #expect(ways("1.1", "x-conservatoire").isEmpty)
  }

  @Test(arguments: ["1.1", "x-cinema"] as [PlaceID])
  func `nobody moves to where he is`(place: PlaceID) {
    let answer = finder.routes(from: place, to: place, atLeast: 3)
    #expect(answer.routes.isEmpty)
    #expect(!answer.isCut)
  }

  @Test func `another cost model changes the winner`() {
    let fewest = RouteFinder(
      CareerGraph(SampleNomenclature.theatre, cost: MoveCost(perMove: 100, perDoubt: 1)))
    #expect(
      fewest.routes(from: "1.1", to: "10.1", atLeast: 1).routes.map(\.places)
        == [["1.1", "2.2", "10.1"]])
    let firmest = RouteFinder(
      CareerGraph(SampleNomenclature.theatre, cost: MoveCost(perMove: 1, perDoubt: 100)))
    #expect(
      firmest.routes(from: "1.1", to: "10.1", atLeast: 1).routes.map(\.places)
        == [["1.1", "1.9", "1.10", "10.1"]])
  }

  /// Two moves of doubt 2 and six without doubt cost the same under any two equal factors.
  @Test func `exact factors do not part routes that cost the same`() throws {
    let chain = (1...7).map { PlaceID("1.\($0)") }
    let moves =
      zip(chain, chain.dropFirst()).map { Move($0, $1, .named) }
      + [Move("1.1", "1.8", .asked), Move("1.8", "1.7", .asked)]
    let nomenclature = try Nomenclature(
      Nomenclature.Parts(
        source: SampleNomenclature.parts.source, families: [Family(id: "1", name: "Tout")],
        profiles: (chain + ["1.8"]).map { Profile(id: $0, name: "Métier \($0)", family: "1") },
        moves: moves))
    for factor in [1, 0.5, 3] {
      let cost = MoveCost(perMove: factor, perDoubt: factor)
      let finder = RouteFinder(CareerGraph(nomenclature, cost: cost))
      let routes = finder.routes(from: "1.1", to: "1.7", atLeast: 1).routes
      #expect(routes.map(\.places) == [["1.1", "1.8", "1.7"], chain], "factor \(factor)")
    }
  }

  @Test func `fewer than one route stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = RouteFinder(CareerGraph(SampleNomenclature.theatre))
        .routes(from: "1.1", to: "1.2", atLeast: 0)
    }
  }

  @Test func `an unknown place stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = RouteFinder(CareerGraph(SampleNomenclature.theatre))
        .routes(from: "1.1", to: "9.9", atLeast: 1)
    }
  }

  // MARK: More routes than an answer lists

  /// As many routes of two moves from 1.1 to 3.1, one through each profile of family 2, the last of them
  /// stated the most firmly.
  private func fan(_ count: Int, cost: MoveCost = .balanced) throws -> RouteFinder {
    let middle = (1...count).map { PlaceID("2.\($0)") }
    let profiles = (["1.1"] + middle + ["3.1"]).map {
      Profile(id: $0, name: "Métier \($0)", family: "1")
    }
    let moves = middle.flatMap {
      [Move("1.1", $0, $0 == middle.last ? .named : .category), Move($0, "3.1", .category)]
    }
    return RouteFinder(
      CareerGraph(
        try Nomenclature(
          Nomenclature.Parts(
            source: SampleNomenclature.parts.source, families: [Family(id: "1", name: "Tout")],
            profiles: profiles, moves: moves)), cost: cost))
  }

  @Test func `as many equal routes as an answer can list are listed`() throws {
    let answer = try fan(RouteFinder.routesMax).routes(from: "1.1", to: "3.1", atLeast: 2)
    #expect(answer.routes.count == RouteFinder.routesMax)
    #expect(!answer.isCut)
  }

  @Test func `of more equal routes the first are listed and the cut is said`() throws {
    let answer = try fan(RouteFinder.routesMax + 1).routes(from: "1.1", to: "3.1", atLeast: 2)
    #expect(answer.routes.count == RouteFinder.routesMax)
    #expect(answer.isCut)
    let last = PlaceID("2.\(RouteFinder.routesMax + 1)")
    let middle = answer.routes.map { $0.places[1] }
    #expect(middle == [last] + (1..<RouteFinder.routesMax).map { PlaceID("2.\($0)") })
  }

  @Test func `a single best route is not cut`() throws {
    let answer = try fan(RouteFinder.routesMax + 1).routes(from: "1.1", to: "3.1", atLeast: 1)
    #expect(answer.routes.count == 1)
    #expect(!answer.isCut)
  }
}
