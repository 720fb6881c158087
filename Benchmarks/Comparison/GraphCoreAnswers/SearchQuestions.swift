import GraphCore

let searchQuestions = [
  Question(name: "levels", vertexCountMin: 1) { sample in
    let tree = sample.graph.breadthFirstTree(from: sample.first)
    return JSON(sample.graph.vertices.map { tree.hops(to: $0).map(Double.init) })
  },
  Question(name: "distances", vertexCountMin: 1) { sample in
    let tree = sample.graph.shortestPathTree(from: sample.first)
    return JSON(sample.graph.vertices.map { tree.distance(to: $0) })
  },
  Question(name: "signed distances", vertexCountMin: 1) { sample in
    do throws(SignedCostError) {
      let tree = try sample.graph.shortestPathTree(from: sample.first, costs: sample.signedCosts)
      return JSON(sample.graph.vertices.map { tree.distance(to: $0) })
    } catch {
      return .null  // a circle that pays
    }
  },
  Question(name: "negative cycle") { sample in
    .bool(try sample.graph.negativeCycle(costs: sample.signedCosts) != nil)
  },
  Question(name: "all distances") { sample in
    JSON(sample.graph.distanceMatrix().values.map(Optional.some))
  },
  Question(name: "five shortest simple paths", vertexCountMin: 2) { sample in
    let paths = sample.simple.shortestPaths(from: sample.first, to: sample.last).prefix(5)
    return JSON(paths.map { Optional.some($0.cost) })
  },
  Question(name: "count of equal shortest paths", vertexCountMin: 2) { sample in
    // With free edges the others miss some of them, or refuse.
    guard sample.simple.edges.allSatisfy({ sample.simple.cost(of: $0) > 0 }) else { return .null }
    let count = try sample.simple.shortestPathCount(from: sample.first, to: sample.last)
    return .int(Int(count.value))
  },
  Question(name: "simple paths of four edges at most", vertexCountMin: 2) { sample in
    let paths = sample.simple.simplePaths(from: sample.first, to: sample.last, withinHops: 4)
    return .list(paths.map { JSON($0.vertices) })
  },
  Question(name: "shortest cycle through the first", vertexCountMin: 1) { sample in
    JSON(sample.graph.shortestCycle(through: sample.first)?.cost)
  },
]
