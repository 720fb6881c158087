public import GraphCore

/// A nomenclature as a graph: places are vertices, moves are edges with their cost.
///
/// Vertices stand in the order of the nomenclature (profiles, then outside places), edges in the order of
/// its moves, so that the order of equal answers is the order of identifiers.
public struct CareerGraph: Sendable {
  /// The nomenclature the graph is made of.
  public let nomenclature: Nomenclature
  /// The graph that computes.
  public let graph: Graph

  private let places: [PlaceID]
  private let vertices: [PlaceID: VertexID]

  /// Makes the graph.
  ///
  /// - Complexity: O(places + moves).
  public init(_ nomenclature: Nomenclature, cost: MoveCost = .balanced) {
    self.nomenclature = nomenclature
    places = nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id)
    var vertices: [PlaceID: VertexID] = [:]
    var builder = GraphBuilder()
    for place in places { vertices[place] = builder.addVertex() }
    self.vertices = vertices
    for move in nomenclature.moves {
      guard let source = vertices[move.from], let target = vertices[move.to] else {
        preconditionFailure("the move \(move.from) to \(move.to) ends nowhere")
      }
      builder.addEdge(from: source, to: target, cost: cost.cost(of: move))
    }
    do {
      graph = try builder.freeze()
    } catch {
      preconditionFailure("a cost model gave a cost that is no cost: \(error)")
    }
  }

  /// The vertex of a place.
  ///
  /// - Precondition: the place is in the nomenclature.
  public func vertex(of place: PlaceID) -> VertexID {
    guard let vertex = vertices[place] else {
      preconditionFailure("\(place) is no place of this nomenclature")
    }
    return vertex
  }

  /// The place a vertex stands for.
  public func place(of vertex: VertexID) -> PlaceID { places[vertex.index] }

  /// The move an edge stands for.
  public func move(of edge: EdgeID) -> Move { nomenclature.moves[edge.index] }

  /// Whether a route may pass through this vertex: profiles, not outside places.
  public func canPassThrough(_ vertex: VertexID) -> Bool {
    vertex.index < nomenclature.profiles.count
  }
}
