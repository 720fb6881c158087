import GraphCore

let centralityQuestions = [
  Question(name: "degree centrality") { sample in
    JSON(sample.graph.degreeCentrality().values.map(Optional.some))
  },
  Question(name: "betweenness by hops") { sample in
    JSON(sample.simple.betweenness(by: .hops).values.map(Optional.some))
  },
  Question(name: "betweenness by cost") { sample in
    // With free edges there is no end of shortest paths; peers ask for costs above 0.
    guard sample.simple.edges.allSatisfy({ sample.simple.cost(of: $0) > 0 }) else { return .null }
    return JSON(sample.simple.betweenness(by: .cost).values.map(Optional.some))
  },
  Question(name: "closeness") { sample in
    JSON(sample.graph.closeness(by: .cost).values.map(Optional.some))
  },
  Question(name: "harmonic closeness") { sample in
    JSON(sample.graph.harmonicCloseness(by: .cost).values.map(Optional.some))
  },
  Question(name: "page rank", vertexCountMin: 1) { sample in
    let scores = try sample.graph.pageRank(strength: .values(sample.strengths), tolerance: 1e-13)
    return JSON(scores.values.map(Optional.some))
  },
  Question(name: "katz centrality", vertexCountMin: 1) { sample in
    let scores = try sample.simple.katzCentrality(attenuation: 0.03, tolerance: 1e-13)
    return JSON(scores.values.map(Optional.some))
  },
]
