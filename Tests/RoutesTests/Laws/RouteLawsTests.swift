import Careers
import Routes
import TestSupport
import Testing

/// What holds for the routes of any nomenclature: every pair of places is asked.
struct RouteLawsTests {
  /// The pairs of different places.
  private func pairs(of nomenclature: Nomenclature) -> [(from: PlaceID, to: PlaceID)] {
    let places = nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id)
    return places.flatMap { from in
      places.filter { $0 != from }.map { (from: from, to: $0) }
    }
  }

  /// All routes as they must be listed, from the moves alone: cost, moves, doubt, then places.
  private func everyRoute(
    from: PlaceID, to: PlaceID, in nomenclature: Nomenclature
  ) -> [(places: [PlaceID], cost: Int)] {
    let ways = nomenclature.everyWay(from: from, to: to).map { moves in
      let doubt = moves.reduce(0) { $0 + $1.doubt.rawValue }
      return (rank: [moves.count + doubt, moves.count, doubt], places: [from] + moves.map(\.to))
    }
    return ways.sorted { left, right in
      left.rank == right.rank
        ? left.places.lexicographicallyPrecedes(right.places)
        : left.rank.lexicographicallyPrecedes(right.rank)
    }.map { (places: $0.places, cost: $0.rank[0]) }
  }

  /// Asks for more and more routes between two places and compares with all there are.
  private func checkRoutes(
    from: PlaceID, to: PlaceID, in finder: RouteFinder, _ name: String
  ) {
    let all = everyRoute(from: from, to: to, in: finder.careers.nomenclature)
    for count in 1...min(all.count + 1, 12) {
      let answer = finder.routes(from: from, to: to, atLeast: count)
      let last = all.prefix(count).last?.cost ?? 0
      let expected = all.prefix { $0.cost <= last }
      #expect(
        answer.routes.map(\.places) == expected.map(\.places), "\(count) \(from) \(to) \(name)")
      #expect(answer.routes.map(\.cost) == expected.map { Double($0.cost) }, "\(name)")
      #expect(!answer.isCut, "\(name)")
    }
  }

  @Test func `the routes of the theatre are all there are, in order, ties complete`() {
    let finder = RouteFinder(CareerGraph(SampleNomenclature.theatre))
    for (from, to) in pairs(of: SampleNomenclature.theatre) {
      checkRoutes(from: from, to: to, in: finder, "theatre")
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `the routes of any nomenclature are all there are, in order, ties complete`(
    seed: UInt64
  ) throws {
    let random = try RandomNomenclature(seed: seed)
    let finder = RouteFinder(CareerGraph(random.nomenclature))
    for (from, to) in pairs(of: random.nomenclature) {
      try #require(everyRoute(from: from, to: to, in: random.nomenclature).count <= 200)
      checkRoutes(from: from, to: to, in: finder, "\(random)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `asking for more routes changes none of those before`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed)
    let finder = RouteFinder(CareerGraph(random.nomenclature))
    for (from, to) in pairs(of: random.nomenclature) {
      var before: [Route] = []
      for count in 1...8 {
        let routes = finder.routes(from: from, to: to, atLeast: count).routes
        #expect(Array(routes.prefix(before.count)) == before, "\(from) \(to) \(random)")
        before = routes
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `the order in which moves were read changes no answer`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed)
    for parts in [SampleNomenclature.parts, random.nomenclature.parts] {
      let nomenclature = try Nomenclature(parts)
      let finder = RouteFinder(CareerGraph(nomenclature))
      let shuffled = RouteFinder(CareerGraph(try Nomenclature(parts.shuffled(seed: seed))))
      for (from, to) in pairs(of: nomenclature) {
        let answer = finder.routes(from: from, to: to, atLeast: 5).routes
        #expect(
          shuffled.routes(from: from, to: to, atLeast: 5).routes == answer,
          "\(from) \(to) \(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `what a route reports can be counted from its moves`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed)
    let nomenclature = random.nomenclature
    let finder = RouteFinder(CareerGraph(nomenclature))
    for (from, to) in pairs(of: nomenclature) {
      for route in finder.routes(from: from, to: to, atLeast: 3).routes {
        let profiles = route.places.compactMap(nomenclature.profile)
        let years = profiles.compactMap { $0.experience?.yearsForAll }
        #expect(route.cost == Double(route.moves.count + route.doubt), "\(random)")
        #expect(Set(route.places).count == route.places.count, "\(random)")
        #expect(route.diploma == profiles.compactMap { $0.diploma?.lowest }.max(), "\(random)")
        #expect((route.leastYears == nil) == years.isEmpty, "\(random)")
        if let least = route.leastYears, let most = years.max() {
          #expect(most <= least && least <= max(most, years.reduce(0, +)), "\(random)")
        }
      }
    }
  }

  /// The bound on years, worked out again: random sheets ask for them in line 1, 2 or 3 of « plateau ».
  @Test(arguments: UInt64(0)..<20)
  func `years are the most asked, or the sum of those asked in the field before`(
    seed: UInt64
  ) throws {
    let random = try RandomNomenclature(seed: seed)
    let nomenclature = random.nomenclature
    let finder = RouteFinder(CareerGraph(nomenclature))
    for (from, to) in pairs(of: nomenclature) {
      for route in finder.routes(from: from, to: to, atLeast: 3).routes {
        var sum = 0
        for move in route.moves {
          guard let experience = nomenclature.profile(move.to)?.experience else { continue }
          let isAsked = move.evidence.contains {
            [.asked, .partial].contains($0.statement) && $0.lines == experience.lines
          }
          sum += isAsked ? experience.least ?? 0 : 0
        }
        let most = route.places.compactMap { nomenclature.profile($0)?.experience?.least }.max()
        #expect(route.leastYears == most.map { max($0, sum) }, "\(route.places) \(random)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `there is a route or a dead end, and the bridge of a dead end opens the way`(
    seed: UInt64
  ) throws {
    let random = try RandomNomenclature(seed: seed)
    let careers = CareerGraph(random.nomenclature)
    for (from, to) in pairs(of: random.nomenclature)
    where RouteFinder(careers).routes(from: from, to: to, atLeast: 1).routes.isEmpty {
      let bridge = DeadEnd(from: from, to: to, in: careers).bridge
      var parts = random.nomenclature.parts
      parts.moves.append(Move(bridge.from, bridge.to, .named))
      let opened = RouteFinder(CareerGraph(try Nomenclature(parts)))
      let routes = opened.routes(from: from, to: to, atLeast: 1).routes
      #expect(!routes.isEmpty, "\(from) \(to) by \(bridge): \(random)")
    }
  }
}
