import Careers
import Routes
import TestSupport
import Testing

struct TurningPointTests {
  private func cost(_ route: Route, price: Double) -> Double {
    Double(route.moves.count) + price * Double(route.doubt)
  }

  @Test func `beyond the price the other route wins, before it the best does`() throws {
    let careers = CareerGraph(.shipped)
    let profiles = careers.nomenclature.profiles.map(\.id)
    var seen = 0
    for from in profiles.prefix(25) {
      for to in profiles where to != from {
        let front = try RouteFront(RouteQuestion(from: [from], to: [to]), in: careers).routes
        guard let best = RouteFinder(careers).routes(from: from, to: to, atLeast: 1).routes.first
        else { continue }
        for point in TurningPoint.around(best, in: front) {
          seen += 1
          #expect(point.isAbove ? point.price >= 1 : point.price <= 1)
          let step = point.isAbove ? 0.01 : -0.01
          let beyond = front.map { cost($0, price: point.price + step) }.min()
          #expect(cost(point.route, price: point.price + step) <= (beyond ?? 0) + 1e-9)
          let before = front.map { cost($0, price: point.price - step) }.min()
          let isTie = point.price == 1
          #expect(isTie || cost(best, price: point.price - step) <= (before ?? 0) + 1e-9)
        }
      }
    }
    #expect(seen > 50)
  }

  @Test func `a route that wins at any price has no turning point`() {
    let best = Route([Move("1.1", "1.2", .named)], cost: 1, in: SampleNomenclature.theatre)
    #expect(TurningPoint.around(best, in: [best]).isEmpty)
  }
}
