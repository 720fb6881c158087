/// Which searches betweenness takes, in which order their results are added, and by what the sum is
/// divided.
///
/// The sources are cut into blocks of 16. Each block is added up by itself and the blocks one after
/// the other, whoever works on them, so that the last digit never depends on who did.
struct BetweennessPlan: Sendable {
  private static let blockSize = 16

  private let rows: SimpleRows
  private let measure: PathMeasure
  private let isPerEdge: Bool

  /// The vertices to search from, in order.
  private let sources: [Int32]

  init(
    for graph: Graph, by measure: PathMeasure, perEdge: Bool, sampling sample: SourceSample?
  ) {
    rows = SimpleRows(of: graph, by: measure)
    self.measure = graph.hasEqualCosts ? .hops : measure
    isPerEdge = perEdge
    sources =
      sample?.sources(below: graph.vertexCount) ?? Array(0..<Int32(graph.vertexCount))
  }

  private var blockCount: Int { (sources.count + Self.blockSize - 1) / Self.blockSize }

  private var scoreCount: Int { isPerEdge ? rows.neighbours.count : rows.vertexCount }

  private var search: DependencySearch {
    DependencySearch(in: rows, by: measure, perEdge: isPerEdge)
  }

  /// What passes each vertex, or each place of the rows, from all sources.
  func sums() -> [Double] {
    var sums = [Double](repeating: 0, count: scoreCount)
    var search = search
    for index in 0..<blockCount {
      Self.add(block(index, with: &search) {}, to: &sums)
    }
    return sums
  }

  func sums(
    workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?
  ) async throws -> [Double] {
    var sums = [Double](repeating: 0, count: scoreCount)
    try await OrderedBlocks.run(count: blockCount, workers: workers) { index in
      var search = search
      return try block(index, with: &search, check: Task.checkCancellation)
    } take: { index, block in
      Self.add(block, to: &sums)
      progress?(min((index + 1) * Self.blockSize, sources.count), sources.count)
    }
    return sums
  }

  /// The sum over the sources of one block.
  private func block<Failure: Error>(
    _ index: Int, with search: inout DependencySearch, check: () throws(Failure) -> Void
  ) throws(Failure) -> [Double] {
    var sums = [Double](repeating: 0, count: scoreCount)
    let begin = index * Self.blockSize
    for source in sources[begin..<min(begin + Self.blockSize, sources.count)] {
      try check()
      search.addDependencies(of: Int(source), to: &sums)
    }
    return sums
  }

  private static func add(_ block: [Double], to sums: inout [Double]) {
    let block = block.span
    var sums = sums.mutableSpan
    for index in sums.indices {
      sums[index] += block[index]
    }
  }
}

// MARK: - Scale

extension BetweennessPlan {
  /// Scores of vertices, on the scale of NetworkX.
  ///
  /// A source of a sample says nothing about itself, so that its mean is over one source fewer.
  func vertexScores(from sums: [Double], normalised: Bool) -> [Double] {
    let count = Double(rows.vertexCount)
    guard rows.vertexCount > 2 else { return sums }
    let isSample = sources.count < rows.vertexCount
    let pairs = normalised ? 1 : (count - 1) * (count - 2)
    let others = isSample ? Double(sources.count) : count - 1
    var scores = sums
    for vertex in scores.indices {
      scores[vertex] *= pairs / (others * (count - 2))
    }
    guard isSample else { return scores }
    for source in sources {
      scores[Int(source)] = sums[Int(source)] * pairs / ((others - 1) * (count - 2))
    }
    return scores
  }

  /// Scores of edges, on the scale of NetworkX.
  func edgeScores(from sums: [Double], normalised: Bool) -> [Double] {
    let count = Double(rows.vertexCount)
    let scale = normalised ? Double(sources.count) * (count - 1) : Double(sources.count) / count
    return rows.dividedAmongEdges(sums).map { $0 == 0 ? 0 : $0 / scale }
  }
}
