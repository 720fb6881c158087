/// Why no flow meets the supplies: some vertices need more than can reach them.
///
/// It is a proof that can be checked by adding up: look at the edges that enter these vertices,
/// and nothing else.
///
///     // e0: v0 → v1, capacity 4; e1: v1 → v2, capacity 3; v0 sends 4 to v2
///     do {
///       _ = try network.minimumCostFlow(supplies: [4, 0, -4])
///     } catch .shortage(let shortage) {
///       shortage.vertices         // v2
///       shortage.demand           // 4
///       shortage.capacity         // 3, by e1
///       shortage.border.leavingEdges  // [e1]
///     }
///
/// Among all sets of vertices that fall short by as much, it is the smallest: only what lies behind
/// the bottleneck is in it.
///
/// Such a set exists whenever no flow does: A. J. Hoffman, "Some recent applications of the theory
/// of linear inequalities to extremal combinatorial analysis", 1960; D. Gale, "A theorem on flows
/// in networks", 1957, doi:10.2140/pjm.1957.7.1073.
public struct FlowShortage: Hashable, Sendable {
  /// The vertices that fall short.
  public let vertices: VertexSet

  /// What these vertices need together, less what they supply.
  public let demand: Int

  /// The border around all other vertices, which what is needed would have to cross.
  ///
  /// Its leaving edges are the bottleneck: those that enter `vertices`, all of them full. Its
  /// entering edges count where they must carry something out.
  public let border: FlowCut

  /// The most that can come in, less what must go out; always less than `demand`.
  public let capacity: Int

  /// How much is missing: `demand` less `capacity`, more than 0.
  public var missing: Int { demand - capacity }

  /// The shortage of these vertices, or nil if they are not short.
  package init?(of vertices: VertexSet, in network: FlowNetwork, supplies: [Int]) {
    var demand = 0
    for vertex in network.vertices where vertices.contains(vertex) {
      demand -= supplies[vertex.index]
    }
    let others = network.vertices.lazy.filter { !vertices.contains($0) }
    let border = network.cut(around: VertexSet(others))
    guard let capacity = border.capacity, capacity < demand else { return nil }
    self.init(vertices: vertices, demand: demand, border: border, capacity: capacity)
  }

  private init(vertices: VertexSet, demand: Int, border: FlowCut, capacity: Int) {
    self.vertices = vertices
    self.demand = demand
    self.border = border
    self.capacity = capacity
  }

  /// The same, without the vertices and edges by which another network was extended into this one.
  ///
  /// What they bring or take away still counts in `capacity`.
  package func within(_ network: FlowNetwork) -> FlowShortage {
    let inside = network.vertices.lazy
    return FlowShortage(
      vertices: VertexSet(inside.filter { vertices.contains($0) }), demand: demand,
      border: FlowCut(
        sourceSide: VertexSet(inside.filter { border.sourceSide.contains($0) }),
        leavingEdges: border.leavingEdges.filter { $0.index < network.edgeCount },
        enteringEdges: border.enteringEdges.filter { $0.index < network.edgeCount },
        capacity: border.capacity),
      capacity: capacity)
  }
}
