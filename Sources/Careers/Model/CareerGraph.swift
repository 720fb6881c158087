public import GraphCore

/// A nomenclature as a graph: places are vertices, moves are edges with their cost.
///
/// Vertices stand in the order of the nomenclature (profiles, then outside places), edges in the order of
/// its moves, so that the order of equal answers is the order of identifiers.
///
/// The costs of the graph are whole numbers wherever the costs of the moves are decimal fractions, and what a
/// ``MoveCost/Preference`` puts first is added on top: ``cost(of:)`` gives back what the moves cost.
public struct CareerGraph: Sendable {
  /// The nomenclature the graph is made of.
  public let nomenclature: Nomenclature
  /// What a move costs.
  public let moveCost: MoveCost
  /// The graph that computes.
  public let graph: Graph
  /// How the costs of moves are written in the graph.
  public let scale: CostScale

  private let places: [PlaceID]
  private let vertices: [PlaceID: VertexID]
  private let costs: [Double]

  /// Makes the graph.
  ///
  /// - Complexity: O(places + moves).
  public init(_ nomenclature: Nomenclature, cost: MoveCost = .balanced) {
    self.nomenclature = nomenclature
    moveCost = cost
    places = nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id)
    var vertices: [PlaceID: VertexID] = [:]
    var builder = GraphBuilder()
    for place in places { vertices[place] = builder.addVertex() }
    self.vertices = vertices
    costs = nomenclature.moves.map {
      cost.cost(of: $0, changesFamily: nomenclature.changesFamily($0))
    }
    scale = CostScale(of: costs)
    let whole = costs.map(scale.whole)
    let first = Self.costOfFirst(above: whole, vertexCount: places.count)
    for (move, tieBreak) in zip(nomenclature.moves, whole) {
      guard let source = vertices[move.from], let target = vertices[move.to] else {
        preconditionFailure("the move \(move.from) to \(move.to) ends nowhere")
      }
      let cost =
        switch cost.preference {
        case .balanced, .observed: tieBreak
        case .fewestMoves: first + tieBreak
        case .bestStated: first * Double(move.doubt.rawValue) + tieBreak
        }
      builder.addEdge(from: source, to: target, cost: cost)
    }
    do {
      graph = try builder.freeze()
    } catch {
      preconditionFailure("a cost model gave a cost that is no cost: \(error)")
    }
  }

  /// More than any route can cost, a power of two so that sums stay exact.
  private static func costOfFirst(above costs: [Double], vertexCount: Int) -> Double {
    let most = (costs.max() ?? 0) * Double(vertexCount)
    var first = 1.0
    while first <= most { first *= 2 }
    return first
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

  /// What the moves of some edges cost together, without what a preference puts on top.
  ///
  /// - Complexity: O(edges).
  public func cost(of edges: [EdgeID]) -> Double {
    scale.cost(of: edges.reduce(0) { $0 + scale.whole(costs[$1.index]) })
  }

  /// Whether a route may pass through this vertex: profiles, not outside places.
  public func canPassThrough(_ vertex: VertexID) -> Bool {
    vertex.index < nomenclature.profiles.count
  }

  /// The outside places but those that are ends of the question: a route does not pass through them.
  ///
  /// - Complexity: O(outside places + ends).
  public func barred(except ends: VertexID...) -> VertexSet {
    VertexSet(
      graph.vertices.dropFirst(nomenclature.profiles.count).filter { !ends.contains($0) })
  }
}
