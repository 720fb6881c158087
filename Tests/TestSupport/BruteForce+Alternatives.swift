package import GraphCore

extension BruteForce {
  /// The Pareto-optimal ones among all simple paths: for each vector beaten by none, sorted, the
  /// path with the fewest edges, then smallest vertices, then edges.
  package static func paretoPaths(
    in graph: Graph, from source: VertexID, to target: VertexID, criteria: [PathCriterion],
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> [(path: Path, values: [Double])] {
    let all = simplePaths(
      in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges
    ).map { path in (path: path, values: criteria.map { value(of: path, by: $0) }) }
    let unbeaten = all.filter { one in
      !all.contains { other in
        other.values != one.values && zip(other.values, one.values).allSatisfy { $0 <= $1 }
      }
    }
    var found: [(path: Path, values: [Double])] = []
    for values in Set(unbeaten.map(\.values)).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let smallest = unbeaten.filter { $0.values == values }.map(\.path).min { left, right in
        if left.edges.count != right.edges.count { return left.edges.count < right.edges.count }
        if left.vertices != right.vertices {
          return left.vertices.lexicographicallyPrecedes(right.vertices)
        }
        return left.edges.lexicographicallyPrecedes(right.edges)
      }
      found += smallest.map { [($0, values)] } ?? []
    }
    return found
  }

  /// The value of a path by one criterion.
  package static func value(of path: Path, by criterion: PathCriterion) -> Double {
    switch criterion {
    case .sum(let values): path.edges.reduce(0) { $0 + values[$1.index] }
    case .maximum(let values): path.edges.map { values[$0.index] }.max() ?? 0
    case .edgeCount: Double(path.edges.count)
    }
  }

  /// Diverse paths, each picked from all simple paths by what the definition says.
  package static func diversePaths(
    in graph: Graph, from source: VertexID, to target: VertexID, count: Int,
    diversity: Diversity, avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) throws -> [Path] {
    let all = simplePaths(
      in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges)
    var given = Array(all.prefix(min(count, 1)))
    while given.count < count {
      var builder = GraphBuilder(vertexCount: graph.vertexCount)
      for edge in graph.edges {
        let uses = Double(given.count { $0.edges.contains(edge) })
        builder.addEdge(
          from: graph.source(of: edge), to: graph.target(of: edge),
          cost: graph.cost(of: edge) * (1 + diversity.penalty * uses))
      }
      let penalised = try builder.freeze()
      let candidates = all.filter { path in
        !given.contains(path) && path.cost <= diversity.maxStretch * all[0].cost
          && given.allSatisfy {
            overlap(path, $0, in: graph, by: diversity.measure) <= diversity.maxOverlap
          }
      }
      let best = candidates.filter { !$0.edges.isEmpty }
        .map { Path($0.edges, in: penalised) }.min()
      guard let best else { return given }
      given.append(Path(best.edges, in: graph))
    }
    return given
  }

  private static func overlap(
    _ left: Path, _ right: Path, in graph: Graph, by measure: Diversity.Measure
  ) -> Double {
    let shared = Set(left.edges).intersection(right.edges)
    if measure == .cost && left.cost > 0 && right.cost > 0 {
      return shared.reduce(0) { $0 + graph.cost(of: $1) } / min(left.cost, right.cost)
    }
    return Double(shared.count) / Double(min(left.edges.count, right.edges.count))
  }

  /// The best of all simple paths that pass some vertices, in the order given or in any.
  package static func shortestPath(
    in graph: Graph, from source: VertexID, through vias: [VertexID], to target: VertexID,
    inGivenOrder: Bool, avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> Path? {
    simplePaths(
      in: graph, from: source, to: target, avoiding: avoided, avoidingEdges: avoidedEdges
    ).first { path in
      guard inGivenOrder else { return vias.allSatisfy { path.vertices.contains($0) } }
      let places = vias.map { path.vertices.firstIndex(of: $0) ?? -1 }
      return places.allSatisfy { $0 >= 0 } && places == places.sorted()
    }
  }
}

extension BruteForce {
  /// The shortest walk that passes some vertices in the order given: the best simple path of each
  /// leg, one after the other.
  package static func shortestWalk(
    in graph: Graph, from source: VertexID, through vias: [VertexID], to target: VertexID,
    avoiding avoided: VertexSet = [], avoidingEdges avoidedEdges: EdgeSet = []
  ) -> Path? {
    var edges: [EdgeID] = []
    let stops = [source] + vias + [target]
    for (here, next) in zip(stops, stops.dropFirst()) {
      let legs = simplePaths(
        in: graph, from: here, to: next, avoiding: avoided, avoidingEdges: avoidedEdges)
      guard let leg = legs.first else { return nil }
      edges += leg.edges
    }
    return edges.isEmpty ? Path(at: source) : Path(edges, in: graph)
  }

  /// Every order of some elements, first those that begin with the first.
  package static func orders<Element>(of elements: [Element]) -> [[Element]] {
    guard !elements.isEmpty else { return [[]] }
    return elements.indices.flatMap { index in
      var others = elements
      let first = others.remove(at: index)
      return orders(of: others).map { [first] + $0 }
    }
  }
}
