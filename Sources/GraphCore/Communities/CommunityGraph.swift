/// A graph as community detection sees it: how strongly vertices hold together, and how strongly
/// chance would join them.
///
/// Both directions of an edge lie in one row, since a vertex is drawn to where its edges go as much as
/// to where they come from; self-loops draw nowhere, and are only part of the mass.
struct CommunityGraph {
  /// Where the row of each vertex begins; one element more than there are vertices.
  let offsets: [Int]

  /// For each place in the rows, the vertex at the other end.
  let neighbours: [Int32]

  /// For each place in the rows, the strength, above 0.
  let strengths: [Double]

  /// For each vertex, how much strength leaves it and how much enters it; where direction does not
  /// count, the half of both together, twice.
  let masses: [SIMD2<Double>]

  /// How strongly chance draws two of mass 1 together: the resolution by the sum of all strengths.
  let chance: Double

  /// What is too little to move for: 10^-12 in modularity.
  ///
  /// With rounding, moving for less could go on forever.
  let tolerance: Double

  var vertexCount: Int { masses.count }

  /// The rows of a graph, outgoing edges before incoming ones.
  init(of graph: Graph, amounts: EdgeAmounts, resolution: Double, ignoringDirection: Bool) {
    precondition(
      resolution.isFinite && resolution >= 0, "there is no resolution of \(resolution)")
    var offsets = [0]
    var neighbours: [Int32] = []
    var strengths: [Double] = []
    offsets.reserveCapacity(graph.vertexCount + 1)
    neighbours.reserveCapacity(2 * graph.edgeCount)
    strengths.reserveCapacity(2 * graph.edgeCount)
    var total = 0.0
    let masses = graph.vertices.map { vertex in
      var mass = SIMD2<Double>.zero
      for (rows, lane) in [(graph.outgoing, 0), (graph.incoming, 1)] {
        for slot in rows.row(of: vertex) {
          let amount = amounts[rows.edges[slot]]
          mass[lane] += amount
          if amount > 0, rows.neighbours[slot] != vertex {
            neighbours.append(rows.neighbours[slot].rawValue)
            strengths.append(amount)
          }
        }
      }
      offsets.append(neighbours.count)
      total += mass[0]
      return ignoringDirection ? SIMD2(repeating: (mass[0] + mass[1]) / 2) : mass
    }
    self.offsets = offsets
    self.neighbours = neighbours
    self.strengths = strengths
    self.masses = masses
    chance = total > 0 ? resolution / total : 0
    tolerance = total * 1e-12
  }

  /// The graph of groups of vertices, each become one vertex.
  ///
  /// Groups are numbered from 0. Edges between the same two groups become one; edges inside a group
  /// are gone, their strength stays in its mass.
  ///
  /// - Complexity: O(V + E): a counting sort of the vertices, then one sum for each neighbour.
  init(merging graph: CommunityGraph, groups: [Int32], count: Int) {
    var firsts = [Int](repeating: 0, count: count + 1)
    var masses = [SIMD2<Double>](repeating: .zero, count: count)
    for (vertex, group) in groups.enumerated() {
      firsts[Int(group) + 1] += 1
      masses[Int(group)] += graph.masses[vertex]
    }
    for group in 0..<count {
      firsts[group + 1] += firsts[group]
    }
    var members = [Int32](repeating: 0, count: groups.count)
    var nextFree = firsts
    for (vertex, group) in groups.enumerated() {
      members[nextFree[Int(group)]] = Int32(vertex)
      nextFree[Int(group)] += 1
    }
    var rows = MergedRows(count: count)
    for group in 0..<count {
      rows.append(
        group: Int32(group), members: members[firsts[group]..<firsts[group + 1]], of: graph,
        groups: groups)
    }
    offsets = rows.offsets
    neighbours = rows.neighbours
    strengths = rows.strengths
    self.masses = masses
    chance = graph.chance
    tolerance = graph.tolerance
  }
}

/// The rows of merged vertices, one after the other.
private struct MergedRows {
  var offsets = [0]
  var neighbours: [Int32] = []
  var strengths: [Double] = []

  /// For each group, its strength in the row that is being made; 0 for all in between.
  private var sums: [Double]

  init(count: Int) {
    sums = [Double](repeating: 0, count: count)
  }

  mutating func append(
    group: Int32, members: ArraySlice<Int32>, of graph: CommunityGraph, groups: [Int32]
  ) {
    let begin = neighbours.count
    let (far, pulls, groups) = (graph.neighbours.span, graph.strengths.span, groups.span)
    for member in members {
      for slot in graph.offsets[Int(member)]..<graph.offsets[Int(member) + 1] {
        let other = groups[Int(far[slot])]
        if other == group { continue }
        if sums[Int(other)] == 0 { neighbours.append(other) }
        sums[Int(other)] += pulls[slot]
      }
    }
    for place in begin..<neighbours.count {
      strengths.append(sums[Int(neighbours[place])])
      sums[Int(neighbours[place])] = 0
    }
    offsets.append(neighbours.count)
  }
}
