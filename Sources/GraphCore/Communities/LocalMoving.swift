/// Vertices that move one by one to where they raise modularity most, until none can.
///
/// A vertex that has moved may change the mind of its neighbours: only these wait to be looked at
/// again. When none waits any more, all are looked at once more, since a community that has shrunk
/// attracts others than neighbours of what left it; the end is a round in which nothing moves.
///
/// V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected
/// communities", 2019, doi:10.1038/s41598-019-41695-z, procedure MoveNodesFast.
struct LocalMoving: ~Copyable {
  /// For each vertex, its community, from 0 and below the number of vertices.
  private(set) var labels: [Int32]

  /// For each community, the sum of the masses of its vertices.
  private var masses: [SIMD2<Double>]

  /// How many vertices there are in which community.
  private var census: CommunityCensus

  /// For each community, the strength between it and the vertex looked at; 0 for all in between.
  private var pulls: [Double]

  /// The communities that the vertex looked at has edges to; only the first places are in use.
  private var met: [Int32]

  /// The vertices waiting to be looked at, in a ring, and which of all they are.
  private var ring: [Int32]
  private var isWaiting: [Bool]

  /// How many moves were made.
  var moves: Int { census.moves }

  init(labels: [Int32], in graph: CommunityGraph) {
    let count = graph.vertexCount
    self.labels = labels
    masses = [SIMD2<Double>](repeating: .zero, count: count)
    census = CommunityCensus(labels: labels)
    pulls = [Double](repeating: 0, count: count)
    met = [Int32](repeating: 0, count: count)
    ring = []
    isWaiting = []
    for (vertex, label) in labels.enumerated() {
      masses[Int(label)] += graph.masses[vertex]
    }
  }

  /// Moves vertices until a round through all of them moves none.
  mutating func run(in graph: CommunityGraph, order: [Int32]) {
    guard !order.isEmpty else { return }
    var before: Int
    repeat {
      before = moves
      ring = order
      isWaiting = [Bool](repeating: true, count: order.count)
      Self.round(
        ring: &ring, isWaiting: &isWaiting, labels: &labels, masses: &masses, pulls: &pulls,
        met: &met, census: &census, offsets: graph.offsets.span,
        neighbours: graph.neighbours.span, strengths: graph.strengths.span,
        vertexMasses: graph.masses.span, chance: graph.chance, tolerance: graph.tolerance)
    } while moves > before
  }

  /// Looks at what waits, until nothing does.
  private static func round(
    ring: inout [Int32], isWaiting: inout [Bool], labels: inout [Int32],
    masses: inout [SIMD2<Double>], pulls: inout [Double], met: inout [Int32],
    census: inout CommunityCensus, offsets: Span<Int>, neighbours: Span<Int32>,
    strengths: Span<Double>, vertexMasses: Span<SIMD2<Double>>, chance: Double, tolerance: Double
  ) {
    var ring = ring.mutableSpan
    var isWaiting = isWaiting.mutableSpan
    var labels = labels.mutableSpan
    var pulls = pulls.mutableSpan
    var met = met.mutableSpan
    var masses = masses.mutableSpan
    var head = 0
    var waiting = ring.count
    while waiting > 0 {
      let vertex = Int(ring[head])
      head = head + 1 == ring.count ? 0 : head + 1
      waiting -= 1
      isWaiting[vertex] = false
      let row = offsets[vertex]..<offsets[vertex + 1]
      let own = Int(labels[vertex])
      var metCount = 0
      for slot in row {
        let label = labels[Int(neighbours[slot])]
        let pull = pulls[Int(label)]
        if pull == 0 {
          met[metCount] = label
          metCount += 1
        }
        pulls[Int(label)] = pull + strengths[slot]
      }
      let mass = vertexMasses[vertex]
      let turned = SIMD2(mass[1], mass[0]) * chance
      var best = own
      var bestGain = pulls[own] - (turned * (masses[own] - mass)).sum() + tolerance
      for place in 0..<metCount {
        let label = Int(met[place])
        let gain = pulls[label] - (turned * masses[label]).sum()
        pulls[label] = 0
        if label != own && gain > bestGain {
          bestGain = gain
          best = label
        }
      }
      if bestGain < 0, let free = census.free(for: own) { best = free }
      if best == own { continue }
      labels[vertex] = Int32(best)
      masses[best] += mass
      masses[own] = census.move(from: own, to: best) ? masses[own] - mass : .zero
      for slot in row {
        let next = Int(neighbours[slot])
        if isWaiting[next] || Int(labels[next]) == best { continue }
        isWaiting[next] = true
        let tail = head + waiting
        ring[tail < ring.count ? tail : tail - ring.count] = Int32(next)
        waiting += 1
      }
    }
  }
}

/// How many vertices there are in which community, and which communities have none.
struct CommunityCensus {
  /// For each community, how many vertices it has.
  private var sizes: [Int32]

  /// The communities without a vertex.
  private var empty: [Int32] = []

  /// How many moves were made.
  private(set) var moves = 0

  init(labels: [Int32]) {
    sizes = [Int32](repeating: 0, count: labels.count)
    for label in labels {
      sizes[Int(label)] += 1
    }
    for label in sizes.indices.reversed() where sizes[label] == 0 {
      empty.append(Int32(label))
    }
  }

  /// A community without vertices, for one that leaves its own and leaves some behind.
  func free(for own: Int) -> Int? {
    sizes[own] > 1 ? empty.last.map(Int.init) : nil
  }

  /// Counts one vertex from one community to another; returns whether any stayed behind.
  mutating func move(from own: Int, to best: Int) -> Bool {
    moves += 1
    if sizes[best] == 0 { empty.removeLast() }
    sizes[best] += 1
    sizes[own] -= 1
    if sizes[own] == 0 { empty.append(Int32(own)) }
    return sizes[own] > 0
  }
}
