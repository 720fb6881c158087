import GraphCore

/// Sending flow at least cost through generated networks.
enum FlowWorkloads {
  static func run(_ works: [String], base: String) throws {
    let file = try FlowFile(base: base)
    let before = Report.residentMegabytes()
    let mark = Mark()
    let network = try file.network()
    Report.loaded(
      seconds: mark.seconds, megabytes: Report.residentMegabytes() - before,
      vertices: network.vertexCount, edges: network.edgeCount)
    for work in works {
      Report.start(work)
      try Report.time(work) {
        try network.minimumCostFlow(supplies: file.supplies)
      } check: {
        [Double($0.cost)]
      }
    }
  }
}

/// A generated network as it is on disk: the numbers of vertices and edges, then all supplies (64
/// bits), sources and targets (32 bits), capacities and costs (64 bits).
private struct FlowFile {
  let supplies: [Int]
  private let sources: [Int32]
  private let targets: [Int32]
  private let capacities: [Int]
  private let costs: [Int]

  init(base: String) throws {
    let reader = try BinaryReader("\(base).mcf")
    let vertexCount = try reader.integer()
    let edgeCount = try reader.integer()
    supplies = try reader.array(count: vertexCount, of: 0)
    sources = try reader.array(count: edgeCount, of: 0)
    targets = try reader.array(count: edgeCount, of: 0)
    capacities = try reader.array(count: edgeCount, of: 0)
    costs = try reader.array(count: edgeCount, of: 0)
  }

  func network() throws -> FlowNetwork {
    var builder = FlowNetworkBuilder(vertexCount: supplies.count)
    for index in sources.indices {
      builder.addEdge(
        from: VertexID(Int(sources[index])), to: VertexID(Int(targets[index])),
        capacity: capacities[index], cost: costs[index])
    }
    return try builder.freeze()
  }
}
