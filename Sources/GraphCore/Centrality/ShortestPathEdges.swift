/// The edges that are on shortest paths from one source, in an order in which paths grow.
///
/// They form no circle: each leads farther away. Counting paths and sharing out what passes them
/// then are one walk along the list each, whatever it was that made paths short.
struct ShortestPathEdges: Sendable {
  /// The vertices met, the source first, none before one on the way to it; `count` are in use.
  var vertices: [Int32]
  var count = 0

  /// Where the edges that leave each of `vertices` begin; they end where those of the next do.
  var begins: [Int32]

  /// The vertices that the edges enter.
  var targets: [Int32]

  /// Their places in the rows, if scores are wanted per place.
  var places: [Int32]

  let isPerEdge: Bool

  init(in rows: SimpleRows, perEdge: Bool) {
    isPerEdge = perEdge
    vertices = [Int32](repeating: 0, count: rows.vertexCount)
    begins = [Int32](repeating: 0, count: rows.vertexCount + 1)
    // One more than can be in use: searches write first and decide then.
    targets = [Int32](repeating: 0, count: rows.neighbours.count + 1)
    places = [Int32](repeating: 0, count: perEdge ? targets.count : 0)
  }

  /// Counts the shortest paths to every vertex met.
  ///
  /// - Returns: Whether one of these numbers is too large for its type.
  func countPaths<Count: PathNumber>(into counts: inout [Count]) -> Bool {
    let (vertices, begins, targets) = (vertices, begins, targets)
    return Self.countPaths(
      vertices: vertices.span.extracting(..<count), begins: begins.span, targets: targets.span,
      counts: &counts)
  }

  private static func countPaths<Count: PathNumber>(
    vertices: Span<Int32>, begins: Span<Int32>, targets: Span<Int32>, counts: inout [Count]
  ) -> Bool {
    var counts = counts.mutableSpan
    for index in vertices.indices {
      counts[Int(vertices[index])] = Count(index == 0 ? 1 : 0)
    }
    var isTooLarge = false
    for index in vertices.indices {
      let count = counts[Int(vertices[index])]
      isTooLarge = isTooLarge || count.isTooLarge
      for place in Int(begins[index])..<Int(begins[index + 1]) {
        let next = Int(targets[place])
        counts[next] = counts[next] + count
      }
    }
    return isTooLarge
  }

  /// Adds what passes each vertex, the source left out, or each place of the rows, to `scores`.
  ///
  /// `portions` is for the work: for each vertex, what each path to it hands on,
  /// (1 + dependency) / count.
  func shareOut<Count: PathNumber>(
    _ counts: [Count], portions: inout [Count], to scores: inout [Double]
  ) {
    if isPerEdge {
      Self.shareOutPerEdge(
        vertices: vertices.span.extracting(..<count), begins: begins.span, targets: targets.span,
        places: places.span, counts: counts.span, portions: &portions, scores: &scores)
    } else {
      Self.shareOut(
        vertices: vertices.span.extracting(..<count), begins: begins.span, targets: targets.span,
        counts: counts.span, portions: &portions, scores: &scores)
    }
  }

  private static func shareOut<Count: PathNumber>(
    vertices: Span<Int32>, begins: Span<Int32>, targets: Span<Int32>,
    counts: Span<Count>, portions: inout [Count], scores: inout [Double]
  ) {
    var portions = portions.mutableSpan
    var scores = scores.mutableSpan
    for index in vertices.indices.reversed() {
      let here = Int(vertices[index])
      var portion = Count(0)
      for place in Int(begins[index])..<Int(begins[index + 1]) {
        portion = portion + portions[Int(targets[place])]
      }
      let dependency = (counts[here] * portion).double
      portions[here] = Count(1 + dependency) / counts[here]
      if index > 0 {
        scores[here] += dependency
      }
    }
  }

  private static func shareOutPerEdge<Count: PathNumber>(
    vertices: Span<Int32>, begins: Span<Int32>, targets: Span<Int32>, places: Span<Int32>,
    counts: Span<Count>, portions: inout [Count], scores: inout [Double]
  ) {
    var portions = portions.mutableSpan
    var scores = scores.mutableSpan
    for index in vertices.indices.reversed() {
      let here = Int(vertices[index])
      var dependency = 0.0
      for place in Int(begins[index])..<Int(begins[index + 1]) {
        let passing = (counts[here] * portions[Int(targets[place])]).double
        scores[Int(places[place])] += passing
        dependency += passing
      }
      portions[here] = Count(1 + dependency) / counts[here]
    }
  }
}
