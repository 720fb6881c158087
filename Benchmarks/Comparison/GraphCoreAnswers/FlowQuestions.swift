import GraphCore

let flowQuestions = [
  Question(name: "maximum flow", vertexCountMin: 2) { sample in
    .int(try sample.network().maximumFlow(from: sample.first, to: sample.last).value)
  },
  Question(name: "cost of the cheapest maximum flow", vertexCountMin: 2) { sample in
    let network = try sample.network()
    let most = try network.maximumFlow(from: sample.first, to: sample.last).value
    let flow = try network.minimumCostFlow(from: sample.first, to: sample.last, value: most)
    return .int(flow.cost)
  },
]

extension Sample {
  /// The graph without loops and parallel edges as a network; peers/flow.py has the same capacities.
  fileprivate func network() throws -> FlowNetwork {
    let capacities = simple.edges.map { edge in
      Optional((3 * simple.source(of: edge).index + 5 * simple.target(of: edge).index) % 7)
    }
    // Costs are multiples of a half.
    let costs = simple.edges.map { Int(simple.cost(of: $0) * 2) }
    return try FlowNetworkBuilder(simple, capacities: capacities, costs: costs).freeze()
  }
}
