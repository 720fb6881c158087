/// The parts of communities that vertices make when they join only those that hold together well.
///
/// Every vertex begins alone. One after the other, those that are still alone join the part of their
/// own community that raises modularity most, if it does not lower it; and only vertices and parts
/// that are well connected with the rest of the community take part: whose strength towards it is at
/// least what chance would give. A vertex joins only where it has an edge to, so every part is
/// connected.
///
/// V. A. Traag, L. Waltman and N. J. van Eck, 2019, doi:10.1038/s41598-019-41695-z, procedure
/// RefinePartition; it draws a part by chance, of which this is the limit that always takes the best.
struct Refinement: ~Copyable {
  /// For each vertex, its part; parts are numbered as a vertex of theirs.
  private(set) var parts: [Int32]

  /// For each part, the sum of the masses of its vertices, and their number.
  private var masses: [SIMD2<Double>]
  private var sizes: [Int32]

  /// For each part, its strength towards the rest of its community.
  private var ties: [Double]

  /// For each part, the strength between it and the vertex looked at; 0 for all in between.
  private var pulls: [Double]

  /// The parts that the vertex looked at has edges to; only the first places are in use.
  private var met: [Int32]

  init(of labels: [Int32], in graph: CommunityGraph, order: [Int32]) {
    let count = graph.vertexCount
    parts = Array(0..<Int32(count))
    masses = graph.masses
    sizes = [Int32](repeating: 1, count: count)
    var communityMasses = [SIMD2<Double>](repeating: .zero, count: count)
    for (vertex, label) in labels.enumerated() {
      communityMasses[Int(label)] += graph.masses[vertex]
    }
    ties = [Double](repeating: 0, count: count)
    pulls = ties
    met = [Int32](repeating: 0, count: count)
    tie(
      labels: labels.span, offsets: graph.offsets.span, neighbours: graph.neighbours.span,
      strengths: graph.strengths.span)
    Self.merge(
      parts: &parts, masses: &masses, sizes: &sizes, ties: &ties, pulls: &pulls, met: &met,
      communityMasses: communityMasses.span, order: order.span, labels: labels.span,
      offsets: graph.offsets.span,
      neighbours: graph.neighbours.span, strengths: graph.strengths.span, chance: graph.chance,
      tolerance: graph.tolerance)
  }

  /// Sums up how strongly each vertex is tied to its community.
  private mutating func tie(
    labels: Span<Int32>, offsets: Span<Int>, neighbours: Span<Int32>, strengths: Span<Double>
  ) {
    var ties = ties.mutableSpan
    for vertex in labels.indices {
      var sum = 0.0
      for slot in offsets[vertex]..<offsets[vertex + 1]
      where labels[Int(neighbours[slot])] == labels[vertex] {
        sum += strengths[slot]
      }
      ties[vertex] = sum
    }
  }

  /// Lets each vertex that is alone join a part of its community.
  private static func merge(
    parts: inout [Int32], masses: inout [SIMD2<Double>], sizes: inout [Int32],
    ties: inout [Double], pulls: inout [Double], met: inout [Int32],
    communityMasses: Span<SIMD2<Double>>, order: Span<Int32>, labels: Span<Int32>,
    offsets: Span<Int>, neighbours: Span<Int32>, strengths: Span<Double>, chance: Double,
    tolerance: Double
  ) {
    var parts = parts.mutableSpan
    var masses = masses.mutableSpan
    var sizes = sizes.mutableSpan
    var ties = ties.mutableSpan
    var pulls = pulls.mutableSpan
    var met = met.mutableSpan
    for place in order.indices {
      let vertex = Int(order[place])
      guard sizes[vertex] == 1, Int(parts[vertex]) == vertex else { continue }
      let mass = masses[vertex]
      let turned = SIMD2(mass[1], mass[0]) * chance
      let whole = communityMasses[Int(labels[vertex])]
      guard ties[vertex] - (turned * (whole - mass)).sum() >= -tolerance else { continue }
      var metCount = 0
      for slot in offsets[vertex]..<offsets[vertex + 1] {
        let next = Int(neighbours[slot])
        if labels[next] != labels[vertex] { continue }
        let part = parts[next]
        let pull = pulls[Int(part)]
        if pull == 0 {
          met[metCount] = part
          metCount += 1
        }
        pulls[Int(part)] = pull + strengths[slot]
      }
      var best = -1
      var bestGain = -tolerance
      for place in 0..<metCount {
        let part = Int(met[place])
        let gain = pulls[part] - (turned * masses[part]).sum()
        if gain < bestGain || (gain == bestGain && best >= 0) { continue }
        let other = SIMD2(masses[part][1], masses[part][0]) * chance
        if ties[part] - (other * (whole - masses[part])).sum() < -tolerance { continue }
        bestGain = gain
        best = part
      }
      if best >= 0 {
        parts[vertex] = Int32(best)
        masses[best] += mass
        sizes[best] += 1
        sizes[vertex] = 0
        ties[best] += ties[vertex] - 2 * pulls[best]
      }
      for place in 0..<metCount {
        pulls[Int(met[place])] = 0
      }
    }
  }
}
