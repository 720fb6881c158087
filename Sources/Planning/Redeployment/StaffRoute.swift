private import GraphCore

/// People who go the same way: the moves one after the other, and how many take them.
///
/// One person who moves twice and two people who move up one behind the other are the same route: it says
/// what moves, never who.
public struct StaffRoute: Hashable, Sendable {
  /// How many people, in person units.
  public let persons: Int
  /// The moves in order, by number; at least one.
  public let moves: [Int]
}

extension StaffFlow {
  /// The moves of the plan, taken apart into routes.
  ///
  /// - Complexity: O(vertices x (vertices + edges)) at worst.
  var routes: [StaffRoute] {
    parts.compactMap { part in
      let moves = part.edges.compactMap { edge in
        if case .move(let move) = edge.role { move } else { nil }
      }
      return moves.isEmpty ? nil : StaffRoute(persons: part.persons, moves: moves)
    }
  }

  /// The moves of a dated plan with the waiting between them, taken apart into routes.
  ///
  /// Those who only wait where they are needed have no route.
  ///
  /// - Complexity: O(vertices x (vertices + edges)) at worst.
  var datedRoutes: [DatedRedeployment.Route] {
    parts.compactMap { part in
      let starts = part.edges.compactMap { edge -> DatedRedeployment.Start? in
        guard case .move(let move) = edge.role else { return nil }
        return DatedRedeployment.Start(period: edge.stage, move: move, persons: part.persons)
      }
      return starts.isEmpty ? nil : DatedRedeployment.Route(persons: part.persons, starts: starts)
    }
  }

  /// The people who move or wait, by the ways they go.
  private var parts: [(persons: Int, edges: [StaffNetwork.Edge])] {
    let used = question.edges.indices.filter { index in
      switch question.edges[index].role {
      case .move, .wait: flow.amounts[index] > 0
      case .hire, .exit, .missing, .stay: false
      }
    }
    var builder = FlowNetworkBuilder(vertexCount: question.supplies.count)
    for index in used {
      builder.addEdge(
        from: question.edges[index].source, to: question.edges[index].target, capacity: nil)
    }
    guard let network = try? builder.freeze() else {
      preconditionFailure("a part of a network is no larger than the whole")
    }
    return Flow(used.map { flow.amounts[$0] }, in: network).decomposition().paths.map { path in
      (persons: path.amount, edges: path.edges.map { question.edges[used[$0.index]] })
    }
  }
}
