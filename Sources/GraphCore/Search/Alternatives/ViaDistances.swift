/// How far it is at least from a vertex to the target by way of the vertices still to be passed.
///
/// What has been passed is a *stage*: in the order given, how many of the vertices; in any order, a
/// bit for each.
///
///     let distances = ViaDistances(
///       in: graph, from: a, through: [b, c], to: d, order: .given, …)
///     distances.least(from: a, at: 0)       // a … b … c … d
///     distances.stage(after: 0, at: b)      // 1
///     distances.least(from: b, at: 1)       // b … c … d
///
/// A leg is a best path to the next of them, found by a search backward from there. Walks may pass
/// whatever they like on a leg. Legs of simple paths keep off the source and the target, and in the
/// order given also off the vertices whose turn it is not: legs like that are longer, and tell more.
struct ViaDistances {
  /// A cost and a number of edges, compared in this order; infinite where no way leads.
  struct Length: Comparable {
    var cost: Double
    var hops: Int

    static let zero = Length(cost: 0, hops: 0)
    static let none = Length(cost: .infinity, hops: Int.max)

    /// Whether some way is that long.
    ///
    /// A sum of costs beyond the largest `Double` is still a way.
    var exists: Bool { hops < Int.max }

    static func < (left: Length, right: Length) -> Bool {
      if left.exists != right.exists { return left.exists }
      return (left.cost, left.hops) < (right.cost, right.hops)
    }

    static func + (left: Length, right: Length) -> Length {
      guard left.exists && right.exists else { return .none }
      return Length(cost: left.cost + right.cost, hops: left.hops + right.hops)
    }
  }

  /// The vertices to pass, then the target.
  private let stops: [VertexID]
  private let order: ViaOrder

  /// For each vertex, its place among `stops`, or -1.
  private let places: [Int32]

  /// For each stop and each vertex, the length of a leg.
  private let legs: [[Length]]

  /// The least length on from a stop.
  ///
  /// In the order given, one for each stop; in any order, one for
  /// each set of vertices passed and each of them at which one may be.
  private var onward: [Length] = []

  /// The work done by the searches for legs.
  let work: WorkCounter

  /// Requires: `vias` are distinct in any order, and hold neither end where paths are to be simple.
  init(
    in graph: Graph, from source: VertexID, through vias: [VertexID], to target: VertexID,
    order: ViaOrder, isSimple: Bool, avoiding avoided: VertexSet, avoidingEdges: EdgeSet
  ) {
    stops = vias + [target]
    self.order = order
    var places = [Int32](repeating: -1, count: graph.vertexCount)
    for (place, via) in vias.enumerated() {
      places[via.index] = Int32(place)
    }
    self.places = places
    var workspace = SearchWorkspace(for: graph)
    legs = stops.indices.map { [stops] place in
      var blocked = avoided
      if isSimple {
        let others = order == .given ? stops + [source] : [source, target]
        for other in others where other != stops[place] {
          blocked.insert(other)
        }
      }
      graph.label(
        from: [stops[place]], until: nil, following: .backward, avoiding: blocked.bits,
        excluding: avoidingEdges.bits, in: &workspace)
      var lengths = graph.vertices.map { vertex in
        workspace.heap.isLabelled(vertex.index)
          ? Length(
            cost: workspace.heap.cost(of: vertex.index),
            hops: Int(workspace.heap.hops(of: vertex.index)))
          : Length.none
      }
      if isSimple {
        // Where a leg may begin, though it may not pass there: at the source or the stop before.
        for start in stops + [source] where blocked.contains(start) && !avoided.contains(start) {
          lengths[start.index] =
            graph.outgoing.row(of: start).lazy
            .filter { !avoidingEdges.contains(graph.outgoing.edges[$0]) }
            .map { slot in
              Length(cost: graph.outgoing.costs[slot], hops: 1)
                + (blocked.contains(graph.outgoing.neighbours[slot])
                  ? .none : lengths[graph.outgoing.neighbours[slot].index])
            }.min() ?? .none
        }
      }
      return lengths
    }
    work = workspace.work
    onward = order == .given ? Self.chain(stops, legs) : Self.table(stops, legs)
  }

  /// The stage before anything was passed.
  var first: Int { 0 }

  /// The stage at which all was passed.
  var last: Int { order == .given ? stops.count - 1 : (1 << (stops.count - 1)) - 1 }

  /// The vertices to pass next: places among them, and the stage after each.
  private func nexts(at stage: Int) -> [Int] {
    guard stage != last else { return [stops.count - 1] }
    guard order == .any else { return [stage] }
    return (0..<(stops.count - 1)).filter { stage & (1 << $0) == 0 }
  }

  /// The stage once one has come to a vertex; nil if it is not its turn.
  func stage(after stage: Int, at vertex: VertexID) -> Int? {
    let place = Int(places[vertex.index])
    guard place >= 0 else { return stage }
    switch order {
    case .given: return place == stage ? stage + 1 : nil
    case .any: return stage | (1 << place)
    }
  }

  /// The least length of a way from a vertex to the target by all that is still to be passed.
  func least(from vertex: VertexID, at stage: Int) -> Length {
    var best = Length.none
    for place in nexts(at: stage) {
      best = min(best, legs[place][vertex.index] + onward(from: place, passing: stage))
    }
    return best
  }

  /// The stops in the best order, the target last; nil where no way leads.
  ///
  /// Of orders that are equally long, it is the one that comes first in the order given.
  ///
  /// Requires: any order will do.
  func stopsInOrder(from source: VertexID) -> [VertexID]? {
    guard least(from: source, at: first).exists else { return nil }
    var found: [VertexID] = []
    var here = source
    var stage = first
    while found.count < stops.count {
      let least = least(from: here, at: stage)
      let next = nexts(at: stage).first {
        legs[$0][here.index] + onward(from: $0, passing: stage) == least
      }
      guard let next else { preconditionFailure("no stop after \(here) is as near as it was") }
      stage |= (1 << next) & last
      here = stops[next]
      found.append(here)
    }
    return found
  }

  /// The least length on from a stop that is passed next.
  private func onward(from place: Int, passing stage: Int) -> Length {
    guard order == .any else { return onward[place] }
    let count = stops.count - 1
    return place == count ? .zero : onward[(stage | (1 << place)) * count + place]
  }

  private static func chain(_ stops: [VertexID], _ legs: [[Length]]) -> [Length] {
    var onward = [Length](repeating: .zero, count: stops.count)
    for place in stops.indices.dropLast().reversed() {
      onward[place] = legs[place + 1][stops[place].index] + onward[place + 1]
    }
    return onward
  }

  /// The algorithm of Held and Karp, from the end: the more was passed, the less remains.
  private static func table(_ stops: [VertexID], _ legs: [[Length]]) -> [Length] {
    let count = stops.count - 1
    let all = (1 << count) - 1
    var onward = [Length](repeating: .none, count: (all + 1) * count)
    for passed in stride(from: all, to: 0, by: -1) {
      for place in 0..<count where passed & (1 << place) != 0 {
        let here = stops[place].index
        var best = passed == all ? legs[count][here] : .none
        for next in 0..<count where passed & (1 << next) == 0 {
          best = min(best, legs[next][here] + onward[(passed | (1 << next)) * count + next])
        }
        onward[passed * count + place] = best
      }
    }
    return onward
  }
}
