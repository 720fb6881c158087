import Benchmark
import Careers
import GraphCore
import Routes
import TestSupport

/// What a user waits for, and what the graph library costs on a graph a thousand times larger.
let benchmarks: @Sendable () -> Void = {
  unsafe Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .throughput], maxDuration: .seconds(3))

  Benchmark("shipped nomenclature: read") { benchmark in
    let text = Array(Nomenclature.shipped.fileText.utf8)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try Nomenclature(file: text)) }
  }

  Benchmark("shipped nomenclature: three routes") { benchmark in
    let finder = RouteFinder(CareerGraph(.shipped))
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(finder.routes(from: PlaceID("3.3"), to: PlaceID("1.6"), atLeast: 3))
    }
  }

  let (vertexCount, edgeCount) = (20_000, 200_000)

  Benchmark("random graph, 20 000 vertices, 200 000 edges: freeze") { benchmark in
    let builder = randomBuilder(vertexCount, edgeCount)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(try builder.freeze()) }
  }

  Benchmark("random graph: every distance from one vertex") { benchmark in
    let graph = try randomBuilder(vertexCount, edgeCount).freeze()
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations { blackHole(graph.shortestPathTree(from: VertexID(0))) }
  }

  Benchmark("random graph: one shortest path") { benchmark in
    let graph = try randomBuilder(vertexCount, edgeCount).freeze()
    let target = VertexID(vertexCount - 1)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(graph.shortestPath(from: VertexID(0), to: target))
    }
  }

  Benchmark("random graph: the ten shortest paths") { benchmark in
    let graph = try randomBuilder(vertexCount, edgeCount).freeze()
    let target = VertexID(vertexCount - 1)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      blackHole(Array(graph.shortestPaths(from: VertexID(0), to: target).prefix(10)))
    }
  }
}

/// Edges between vertices drawn at random, with whole costs from 1 to 100: the same on every run.
private func randomBuilder(_ vertexCount: Int, _ edgeCount: Int) -> GraphBuilder {
  var random = SeededRandom(seed: 2021)
  var builder = GraphBuilder(vertexCount: vertexCount)
  for _ in 0..<edgeCount {
    builder.addEdge(
      from: VertexID(random.below(vertexCount)), to: VertexID(random.below(vertexCount)),
      cost: Double(1 + random.below(100)))
  }
  return builder
}
