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
  package var routes: [StaffRoute] {
    let used = question.edges.indices.filter { index in
      if case .move = question.edges[index].role { flow.amounts[index] > 0 } else { false }
    }
    var builder = FlowNetworkBuilder(vertexCount: question.supplies.count)
    for index in used {
      builder.addEdge(
        from: question.edges[index].source, to: question.edges[index].target, capacity: nil)
    }
    guard let network = try? builder.freeze() else {
      preconditionFailure("a part of a network is no larger than the whole")
    }
    let parts = Flow(used.map { flow.amounts[$0] }, in: network).decomposition()
    return parts.paths.map { path in
      StaffRoute(
        persons: path.amount,
        moves: path.edges.compactMap { edge in
          if case .move(let move) = question.edges[used[edge.index]].role { move } else { nil }
        })
    }
  }
}
