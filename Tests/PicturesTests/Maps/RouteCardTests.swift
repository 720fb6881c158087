import Careers
import Routes
import TestSupport
import Testing

@testable import Pictures

struct RouteCardTests {
  private let nomenclature = SampleNomenclature.theatre

  @Test func `each route is a strip, each step has its words`() {
    let routes = RouteFinder(CareerGraph(nomenclature))
      .routes(from: "1.1", to: "10.1", atLeast: 2).routes
    let scene = CareerMap.card(routes, in: nomenclature).scene(words: .sample)
    #expect(scene.lanes.count == routes.count)
    #expect(scene.lines.compactMap(\.ends).count == routes.map(\.moves.count).reduce(0, +))
    let words = scene.texts.map(\.text)
    #expect(words.contains("itinéraire 1") && words.contains { $0.contains("fiche") })
    #expect(words.contains { $0.contains("«\u{A0}viennent") })
    #expect(SceneJudge(scene: scene).faults.isEmpty)
  }

  @Test func `a supposed move says so`() {
    let route = Route([Move(supposedFrom: "1.1", to: "10.3")], cost: 1, in: nomenclature)
    let scene = CareerMap.card([route], in: nomenclature).scene(words: .sample)
    #expect(scene.texts.map(\.text).contains("supposée"))
  }
}
