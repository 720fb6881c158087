import Careers
import TestSupport
import Testing

@testable import Routes

struct RouteFrontTests {
  /// What a route is compared by, from the route alone.
  private func values(_ route: Route) -> [Int] {
    [route.moves.count, route.doubt, route.leastYears ?? 0, route.diploma ?? 0]
  }

  /// The vectors that no other beats, from all ways there are.
  private func unbeaten(_ routes: [Route]) -> Set<[Int]> {
    let all = Set(routes.map(values))
    return all.filter { mine in
      !all.contains { other in other != mine && zip(other, mine).allSatisfy { $0 <= $1 } }
    }
  }

  private func check(
    _ nomenclature: Nomenclature, _ change: (inout RouteQuestion) -> Void = { _ in },
    keeps: (Route) -> Bool = { _ in true }
  ) throws {
    let careers = CareerGraph(nomenclature)
    let profiles = nomenclature.profiles.map(\.id)
    for from in profiles {
      for to in profiles where to != from {
        var question = RouteQuestion(from: [from], to: [to])
        change(&question)
        let front = try RouteFront(question, in: careers)
        let all = nomenclature.everyWay(from: from, to: to).map {
          Route($0, cost: 0, in: nomenclature)
        }
        let found = front.routes.map(values)
        #expect(Set(found) == unbeaten(all.filter(keeps)), "\(from) \(to)")
        #expect(Set(found).count == found.count)
        #expect(found == found.sorted { $0.lexicographicallyPrecedes($1) })
      }
    }
  }

  @Test func `the front of the theatre is that of all ways`() throws {
    try check(SampleNomenclature.theatre)
  }

  @Test(arguments: UInt64(0)..<30)
  func `the front of any nomenclature is that of all ways`(seed: UInt64) throws {
    try check(try RandomNomenclature(seed: seed).nomenclature)
  }

  @Test func `limits narrow the front`() throws {
    try check(SampleNomenclature.theatre) {
      $0.maxMoves = 2
    } keeps: {
      $0.moves.count <= 2
    }
    try check(SampleNomenclature.theatre) {
      $0.maxYears = 4
    } keeps: {
      ($0.leastYears ?? 0) <= 4
    }
  }

  @Test func `each route is told by what it is best in`() throws {
    let front = try RouteFront(
      RouteQuestion(from: ["3.3"], to: ["1.6"]), in: CareerGraph(.shipped))
    #expect(front.routes.count > 1)
    let strengths = front.routes.map(front.strengths)
    #expect(strengths.first?.contains(.moves) == true)
    #expect(strengths.contains { $0.contains(.doubt) && !$0.contains(.moves) })
  }

  @Test func `a front of one route has no strengths to tell it by`() throws {
    let front = try RouteFront(
      RouteQuestion(from: ["10.1"], to: ["10.2"]), in: CareerGraph(SampleNomenclature.theatre))
    #expect(front.routes.count == 1)
    #expect(front.strengths(of: front.routes[0]).isEmpty)
  }
}
