extension KShortestPaths {
  /// Finds the paths one after the other.
  ///
  /// It is a class because it owns the memory of its searches, which must not be copied: two
  /// variables that hold the same iterator take turns, as with any iterator that is a class.
  ///
  ///     let iterator = graph.shortestPaths(from: VertexID(0), to: VertexID(2)).makeIterator()
  ///     iterator.next()         // the best path
  ///     iterator.next()         // the second-best
  ///     iterator.work.searches  // 1 or more: the searches this took
  public final class Iterator: IteratorProtocol {
    private let graph: Graph
    private let source: VertexID
    private let target: VertexID
    private let avoided: BitSet
    private let avoidedEdges: BitSet

    /// Labelled once for the whole query with the distance to the target from everywhere.
    ///
    /// Ways that must not cross the beginning of a path cannot be shorter than those that may, so
    /// these distances bound every search that follows.
    private var freely: SearchWorkspace

    /// For searches that must not cross the beginning of a path.
    private var restricted: SearchWorkspace

    private var queue = BinaryHeap<Deviation> { $0.precedes($1) }
    private var isStarted = false

    /// The set whose best path was given last, to be split when the next path is asked for.
    private var last: Deviation?

    /// What the deviation being looked at must keep off: the avoided vertices and the common part.
    private var blocked: BitSet

    /// What the deviation being looked at must not take: the avoided edges and those it excludes.
    private var excludedEdges: BitSet

    init(_ paths: KShortestPaths) {
      graph = paths.graph
      source = paths.source
      target = paths.target
      avoided = paths.avoided.bits
      avoidedEdges = paths.avoidedEdges.bits
      blocked = paths.avoided.bits
      excludedEdges = paths.avoidedEdges.bits
      freely = SearchWorkspace(for: paths.graph)
      restricted = SearchWorkspace(for: paths.graph)
    }

    /// The work done by this iterator so far.
    public var work: WorkCounter {
      var sum = freely.work
      sum.add(restricted.work)
      return sum
    }

    /// The next path, or nil when there are no more.
    ///
    /// - Complexity: at most one search for each edge of the path given before; see
    ///   `KShortestPaths`.
    public func next() -> Path? {
      if !isStarted {
        isStarted = true
        start()
      } else if let deviation = last {
        last = nil
        split(deviation)
      }
      while let deviation = queue.popMin() {
        if deviation.isSolved {
          last = deviation
          return deviation.path
        }
        solve(deviation)
      }
      return nil
    }
  }
}

// MARK: - Steps

extension KShortestPaths.Iterator {
  /// Finds the best path of all.
  private func start() {
    guard !avoided.contains(source.index), !avoided.contains(target.index) else { return }
    graph.label(
      from: [target], until: nil, following: .backward, avoiding: avoided,
      excluding: avoidedEdges, in: &freely)
    guard freely.heap.isLabelled(source.index) else { return }
    let edges = graph.walk(
      from: source, to: target, excluding: avoidedEdges, labels: freely.heap)
    let path = edges.isEmpty ? Path(at: source) : Path(edges, in: graph)
    queue.insert(Deviation(solvedBy: path, index: 0, excluded: []))
  }

  /// Splits what is left of a set, after its best path, by where paths leave that path.
  ///
  /// Lawler's rule: those that leave it before `index` are not in this set, but in others.
  private func split(_ deviation: Deviation) {
    let path = deviation.path
    block(path.vertices[..<deviation.index])
    for index in deviation.index..<path.edges.count {
      var excluded = index == deviation.index ? deviation.excluded : []
      excluded.append(path.edges[index])
      block(path.vertices[index...index])
      bound(path, index: index, excluded: excluded)
    }
    unblock(path.vertices[..<path.edges.count])
  }

  /// Queues the set of paths that leave `path` at `index`, unless there is none.
  ///
  /// The best way from the spur to the target, were it allowed to cross the common part, is read
  /// off the distances without a search. If it does not cross it, it is the best of the set, as it
  /// is the best of a larger one. If it does, it is a bound; most sets never need more.
  ///
  /// Requires: the common part and the spur are blocked.
  private func bound(_ path: Path, index: Int, excluded: [EdgeID]) {
    exclude(excluded)
    defer { include(excluded) }
    guard let rest = rest(from: path.vertices[index], labels: freely.heap) else { return }
    let best = Path(Array(path.edges[..<index] + rest), in: graph)
    let crossesItself = rest.contains { blocked.contains(graph.target(of: $0).index) }
    if crossesItself {
      queue.insert(
        Deviation(
          from: path, index: index, excluded: excluded,
          cost: best.cost, edgeCount: best.edges.count))
    } else {
      queue.insert(Deviation(solvedBy: best, index: index, excluded: excluded))
    }
  }

  /// Finds the best path of a bounded set and queues it again, unless there is none.
  private func solve(_ deviation: Deviation) {
    let common = deviation.path.vertices[..<deviation.index]
    block(common)
    exclude(deviation.excluded)
    defer {
      unblock(common)
      include(deviation.excluded)
    }
    graph.label(
      from: [target], until: deviation.spur, following: .backward, avoiding: blocked,
      excluding: excludedEdges, in: &restricted)
    guard let rest = rest(from: deviation.spur, labels: restricted.heap) else { return }
    let best = Path(Array(deviation.path.edges[..<deviation.index] + rest), in: graph)
    queue.insert(Deviation(solvedBy: best, index: deviation.index, excluded: deviation.excluded))
  }

  /// The edges of the best way on from a spur, whose first step keeps off all that is blocked or
  /// excluded and whose others go where the labels lead; nil when there is none.
  private func rest(from spur: VertexID, labels: borrowing IndexedHeap) -> [EdgeID]? {
    let first = graph.nextEdge(
      from: spur, avoiding: blocked, excluding: excludedEdges, labels: labels)
    guard let first else { return nil }
    return [first]
      + graph.walk(
        from: graph.target(of: first), to: target, excluding: avoidedEdges, labels: labels)
  }

  private func block(_ vertices: ArraySlice<VertexID>) {
    for vertex in vertices {
      blocked.insert(vertex.index)
    }
  }

  /// Undoes `block`: vertices of a path are never among the avoided ones, so none of those is lost.
  private func unblock(_ vertices: ArraySlice<VertexID>) {
    for vertex in vertices {
      blocked.remove(vertex.index)
    }
  }

  private func exclude(_ edges: [EdgeID]) {
    for edge in edges {
      excludedEdges.insert(edge.index)
    }
  }

  /// Undoes `exclude`: edges of a path are never among the avoided ones, so none of those is lost.
  private func include(_ edges: [EdgeID]) {
    for edge in edges {
      excludedEdges.remove(edge.index)
    }
  }
}
