import GraphCore
import TestSupport

/// A graph to ask about, with what some questions need besides.
struct Sample {
  let name: String
  let list: EdgeList
  let graph: Graph

  /// The same without loops, and with the cheapest, then the first, of parallel edges only: some
  /// peers know no others.
  let simple: Graph

  /// For each edge a cost that may be negative.
  let signedCosts: [Double]

  /// For each edge how much it counts, at least 0; not all exact in binary.
  let strengths: [Double]

  /// For each vertex the group that it is in.
  let labels: [Int]

  init(seed: UInt64) throws {
    // Most are tiny, so that all their paths can be listed; some are not.
    let random = RandomGraph(seed: seed, size: seed % 8 == 7 ? .medium : .tiny)
    name = "seed \(seed), costs \(random.costs), shape \(random.shape)"
    list = random.edges
    let graph = try random.edges.freeze()
    self.graph = graph
    simple =
      graph.filteringEdges { edge in
        let (source, target) = (graph.source(of: edge), graph.target(of: edge))
        let cheapest = graph.outgoingEdges(of: source)
          .filter { graph.target(of: $0) == target }
          .min { (graph.cost(of: $0), $0) < (graph.cost(of: $1), $1) }
        return source != target && edge == cheapest
      }.graph
    var chance = SeededRandom(seed: seed ^ 0xC057)
    // Potentials make costs negative without a circle that pays; every fourth graph may have one.
    let potentials = graph.vertices.map { _ in Double(chance.below(9)) }
    signedCosts = graph.edges.map { edge in
      let drop = potentials[graph.source(of: edge).index] - potentials[graph.target(of: edge).index]
      let cost = Double(chance.below(5)) + drop
      return seed % 4 == 0 ? cost - Double(chance.below(2)) : cost
    }
    strengths = graph.edges.map { _ in Double(chance.below(30)) / 10 }
    labels = graph.vertices.map { _ in chance.below(3) }
  }

  var first: VertexID { VertexID(0) }
  var last: VertexID { VertexID(graph.vertexCount - 1) }

  var json: [(String, JSON)] {
    [
      ("vertexCount", .int(list.vertexCount)),
      (
        "edges",
        .list(list.edges.map { .list([.int($0.source), .int($0.target), .real($0.cost)]) })
      ),
      ("signedCosts", JSON(signedCosts.map(Optional.some))),
      ("strengths", JSON(strengths.map(Optional.some))),
      ("labels", .list(labels.map(JSON.int))),
    ]
  }
}
