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

  @Test(arguments: [MoveCost.balanced, MoveCost(perMove: 1, perDoubt: 0.25)])
  func `edges cost what the model says`(cost: MoveCost) {
    let careers = CareerGraph(theatre, cost: cost)
    #expect(careers.graph.edges.map(careers.graph.cost) == theatre.moves.map(cost.cost))
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
