import Careers
import GraphCore
import TestSupport
import Testing

struct CareerGraphTests {
  private let theatre = SampleNomenclature.theatre

  @Test func `vertices stand in the order of the nomenclature, profiles before outside places`() {
    let careers = CareerGraph(theatre)
    let places = careers.graph.vertices.map(careers.place)
    #expect(places == theatre.profiles.map(\.id) + theatre.outside.map(\.id))
    #expect(places == places.sorted())
    for place in places { #expect(careers.place(of: careers.vertex(of: place)) == place) }
  }

  @Test func `edges stand in the order of the moves and join the same places`() {
    let careers = CareerGraph(theatre)
    #expect(careers.graph.edges.map(careers.move) == theatre.moves)
    for edge in careers.graph.edges {
      let move = careers.move(of: edge)
      #expect(careers.place(of: careers.graph.source(of: edge)) == move.from)
      #expect(careers.place(of: careers.graph.target(of: edge)) == move.to)
    }
  }

  @Test(arguments: [
    MoveCost.balanced, MoveCost(perDoubt: 0.25), MoveCost(perFamilyChange: 0.1),
    MoveCost(perDoubt: 0.3, preference: .fewestMoves), MoveCost(preference: .bestStated),
  ])
  func `edges cost what the model says`(cost: MoveCost) {
    let careers = CareerGraph(theatre, cost: cost)
    let expected = theatre.moves.map {
      cost.cost(of: $0, changesFamily: theatre.changesFamily($0))
    }
    for (edge, expected) in zip(careers.graph.edges, expected) {
      #expect(abs(careers.cost(of: [edge]) - expected) < 1e-12)
      if cost.preference == .balanced {
        #expect(abs(careers.scale.cost(of: careers.graph.cost(of: edge)) - expected) < 1e-12)
      }
    }
  }

  @Test func `tenths add up exactly`() {
    let careers = CareerGraph(theatre, cost: MoveCost(perMove: 0.1, perDoubt: 0.2))
    #expect(careers.scale.factor == 10)
    for edge in careers.graph.edges {
      let cost = careers.graph.cost(of: edge)
      #expect(cost == cost.rounded())
    }
  }

  @Test(arguments: [MoveCost.Preference.fewestMoves, .bestStated])
  func `what is preferred outweighs any cost`(preference: MoveCost.Preference) {
    let careers = CareerGraph(
      theatre, cost: MoveCost(perFamilyChange: 7, preference: preference))
    let balanced = CareerGraph(theatre, cost: MoveCost(perFamilyChange: 7))
    let all = balanced.graph.edges.reduce(0) { $0 + balanced.graph.cost(of: $1) }
    for edge in careers.graph.edges {
      let doubt = careers.move(of: edge).doubt.rawValue
      let first = preference == .fewestMoves ? 1 : doubt
      let onTop = careers.graph.cost(of: edge) - balanced.graph.cost(of: edge)
      #expect(
        first == 0 ? onTop == 0 : onTop / Double(first) * 1 > all / Double(theatre.moves.count))
    }
  }

  @Test func `outside places are barred unless they are ends`() throws {
    let careers = CareerGraph(theatre)
    let outside = try #require(theatre.outside.first).id
    #expect(careers.barred().count == theatre.outside.count)
    let rest = careers.barred(except: careers.vertex(of: outside), careers.vertex(of: "1.1"))
    #expect(rest.count == theatre.outside.count - 1)
    #expect(!rest.contains(careers.vertex(of: outside)))
  }

  @Test func `a move costs 1 plus its doubt when nothing is said`() {
    let careers = CareerGraph(theatre)
    for edge in careers.graph.edges {
      let doubt = careers.move(of: edge).doubt.rawValue
      #expect(careers.graph.cost(of: edge) == Double(1 + doubt))
    }
  }

  @Test func `a route may pass through profiles and not through outside places`() {
    let careers = CareerGraph(theatre)
    for profile in theatre.profiles {
      #expect(careers.canPassThrough(careers.vertex(of: profile.id)), "\(profile.id)")
    }
    for place in theatre.outside {
      #expect(!careers.canPassThrough(careers.vertex(of: place.id)), "\(place.id)")
    }
  }

  @Test func `a nomenclature without moves is a graph without edges`() throws {
    var parts = SampleNomenclature.parts
    parts.moves = []
    let careers = CareerGraph(try Nomenclature(parts))
    #expect(careers.graph.vertexCount == 13)
    #expect(careers.graph.edgeCount == 0)
  }

  @Test func `the vertex of an unknown place stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = CareerGraph(SampleNomenclature.theatre).vertex(of: "9.9")
    }
  }
}
