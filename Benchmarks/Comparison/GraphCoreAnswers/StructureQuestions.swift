import GraphCore

let structureQuestions = [
  Question(name: "strong components") { sample in
    .list(sample.graph.stronglyConnectedComponents().map { JSON($0) })
  },
  Question(name: "weak components") { sample in
    .list(sample.graph.weaklyConnectedComponents().map { JSON($0) })
  },
  Question(name: "condensation") { sample in
    // Each pair of joined components, named by their smallest vertices.
    let condensation = sample.graph.condensation()
    func name(_ vertex: VertexID) -> JSON {
      .int(condensation.components[vertex.index].first?.index ?? -1)
    }
    let graph = condensation.graph
    return .list(
      graph.edges.map { .list([name(graph.source(of: $0)), name(graph.target(of: $0))]) })
  },
  Question(name: "topological order") { sample in
    sample.graph.topologicalOrder().vertices.map { JSON($0) } ?? .null
  },
  Question(name: "transitive closure") { sample in
    let closure = sample.graph.transitiveClosure()
    return .list(sample.graph.vertices.map { JSON(closure.vertices(reachableFrom: $0)) })
  },
  Question(name: "articulation points") { sample in
    JSON(sample.graph.articulationPoints())
  },
  Question(name: "bridges") { sample in
    .list(sample.graph.bridges().map { .int($0.index) })
  },
  Question(name: "immediate dominators", vertexCountMin: 1) { sample in
    let tree = sample.graph.dominatorTree(from: sample.first)
    return .list(
      sample.graph.vertices.map { tree.immediateDominator(of: $0).map { .int($0.index) } ?? .null })
  },
]
