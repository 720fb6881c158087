/// A border drawn through a network, with what can cross it.
///
/// Whatever flows from one side to the other has to cross the border, so what the border lets
/// through bounds every flow. The cut of a maximum flow lets through no more than that flow, which
/// proves both: the flow cannot be larger, the border cannot be narrower.
///
///     // e0: v0 → v1, capacity 4; e1: v1 → v2, capacity 3
///     let cut = try network.maximumFlow(from: VertexID(0), to: VertexID(2)).minimumCut
///     cut.capacity                           // 3
///     cut.leavingEdges                       // [e1]
///     cut.sourceSide.contains(VertexID(1))   // true
///
/// `FlowNetwork.cut(around:)` measures any border.
///
/// L. R. Ford and D. R. Fulkerson, "Maximal flow through a network", 1956,
/// doi:10.4153/CJM-1956-045-5.
public struct FlowCut: Hashable, Sendable {
  /// The vertices on the side where the flow comes from; all others are on the other side.
  public let sourceSide: VertexSet

  /// The edges that leave the source side, in order.
  public let leavingEdges: [EdgeID]

  /// The edges that enter the source side, in order; what they must carry uses up capacity.
  public let enteringEdges: [EdgeID]

  /// The most that can cross: the capacities of the leaving edges less the lower bounds of the
  /// entering ones; nil when nothing limits a leaving edge.
  ///
  /// It is negative when more has to come in than can go out.
  public let capacity: Int?
}

extension FlowNetwork {
  /// The border around some vertices, and what can cross it from inside to outside.
  ///
  /// Use it to check a cut that an answer gives, or to ask about one of your own.
  ///
  ///     network.cut(around: [VertexID(0)]).capacity  // what v0 can send at most
  ///
  /// - Complexity: O(E) for E edges.
  public func cut(around sourceSide: VertexSet) -> FlowCut {
    var leaving: [EdgeID] = []
    var entering: [EdgeID] = []
    var capacity: Int? = 0
    for edge in edges {
      let isInside = (
        source: sourceSide.contains(sources[edge.index]),
        target: sourceSide.contains(targets[edge.index])
      )
      if isInside.source && !isInside.target {
        leaving.append(edge)
        let most = capacities[edge.index]
        // No overflow: the builder saw to it that all capacities can be added.
        capacity = most == Self.unlimited ? nil : capacity.map { $0 + most }
      } else if isInside.target && !isInside.source {
        entering.append(edge)
        capacity = capacity.map { $0 - lowerBounds[edge.index] }
      }
    }
    return FlowCut(
      sourceSide: sourceSide, leavingEdges: leaving, enteringEdges: entering, capacity: capacity)
  }
}
