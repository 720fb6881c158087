package import GraphCore

extension BruteForce {
  /// A depth-first walk as textbooks write it: recursive, with three colours, judging each edge when
  /// it is looked at.
  package struct DepthFirstWalk {
    package enum Colour {
      case white
      case grey
      case black
    }

    package private(set) var preorder: [VertexID] = []
    package private(set) var postorder: [VertexID] = []
    package private(set) var kinds: [EdgeID: DepthFirstForest.EdgeKind] = [:]
    private var colours: [VertexID: Colour] = [:]
    private let graph: Graph
    private let direction: Direction
    private let avoided: VertexSet
    private let avoidedEdges: EdgeSet

    package init(
      in graph: Graph, from roots: [VertexID], direction: Direction,
      avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
    ) {
      self.graph = graph
      self.direction = direction
      self.avoided = avoided
      self.avoidedEdges = avoidedEdges
      for root in roots where !avoided.contains(root) && colour(of: root) == .white {
        visit(root)
      }
    }

    private func colour(of vertex: VertexID) -> Colour { colours[vertex] ?? .white }

    private mutating func visit(_ here: VertexID) {
      colours[here] = .grey
      preorder.append(here)
      for edge in graph.edges where !avoidedEdges.contains(edge) {
        let ends = (graph.source(of: edge), graph.target(of: edge))
        let (from, next) = direction == .forward ? ends : (ends.1, ends.0)
        guard from == here, !avoided.contains(next) else { continue }
        switch colour(of: next) {
        case .white:
          kinds[edge] = .tree
          visit(next)
        case .grey:
          kinds[edge] = .back
        case .black:
          let isBelow = preorder.lastIndex(of: here) ?? 0 < preorder.lastIndex(of: next) ?? 0
          kinds[edge] = isBelow ? .forward : .cross
        }
      }
      colours[here] = .black
      postorder.append(here)
    }
  }
}
