/// Sends units round in circles that pass a given edge, as many as possible, and then fixes the edge.
///
///     // e0: v0 → v1, carries 0 of 2; e1: v0 → v1, carries 2 of 2
///     var circles = CircleSearch(network, amounts: [0, 2])
///     circles.raise(0)  // nil: done
///     circles.amounts   // [2, 0]
///
/// A search that does not come back to where the edge begins has seen all that can be reached from
/// where it ends. Nothing leaves that set any more, so no circle passes its border, now or later: the
/// vertices fall into *groups*, and later searches stay inside one.
package struct CircleSearch: Sendable {
  private let lowerBounds: [Int]
  private var residual: ResidualNetwork

  /// For each edge that is fixed, the units it carries.
  private var fixed: [Int?]

  private var groups: [Int32]
  private var groupCount: Int32 = 1

  /// For each vertex, the search that met it last, and the slot by which it did.
  private var marks: [Int32]
  private var entries: [Int32]
  private var queue: [Int32]
  private var searchCount: Int32 = 0

  /// Begins with a flow that keeps to the bounds, all edges free to change.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  package init(_ network: FlowNetwork, amounts: [Int]) {
    lowerBounds = network.lowerBounds
    residual = ResidualNetwork(network, amounts: amounts)
    fixed = [Int?](repeating: nil, count: network.edgeCount)
    groups = [Int32](repeating: 0, count: network.vertexCount)
    marks = groups
    entries = groups
    queue = groups
  }

  /// For each edge, the units it carries.
  ///
  /// - Complexity: O(E).
  package var amounts: [Int] {
    fixed.indices.map { fixed[$0] ?? currentAmount(of: $0) }
  }

  private func currentAmount(of edge: Int) -> Int {
    lowerBounds[edge] + residual.rooms[Int(residual.mates[Int(residual.slots[edge])])]
  }

  /// Raises an edge that is not fixed as far as those not yet fixed allow, and fixes it.
  ///
  /// - Complexity: O(V + E) for each circle found, of which each fills or empties an edge.
  /// - Returns: The edges of a circle that nothing limits, if there is one; the edge is then of no
  ///   more use.
  package mutating func raise(_ edge: Int) -> [EdgeID]? {
    let slot = Int(residual.slots[edge])
    let mate = Int(residual.mates[slot])
    let start = Int(residual.neighbours[slot])
    let end = Int(residual.neighbours[mate])
    var room = residual.rooms[slot]
    var amount = currentAmount(of: edge)
    residual.rooms[slot] = 0
    residual.rooms[mate] = 0
    while room > 0, groups[start] == groups[end] {
      var most = room
      if start != end {
        guard reach(end, from: start) else { break }
        most = min(room, roomOnWay(from: start, to: end))
      }
      guard most < ResidualNetwork.unlimitedRoom / 2 else {
        return [EdgeID(edge)] + edgesOnWay(from: start, to: end)
      }
      send(most, from: start, to: end)
      amount += most
      room -= most
    }
    fixed[edge] = amount
    return nil
  }

  /// Looks for a shortest way inside the group; where there is none, what was seen becomes a group.
  private mutating func reach(_ end: Int, from start: Int) -> Bool {
    searchCount += 1
    let seen = Self.search(
      from: start, to: end, residual, groups: groups, mark: searchCount, marks: &marks,
      entries: &entries, queue: &queue)
    guard let seen else { return true }
    for place in 0..<seen { groups[Int(queue[place])] = groupCount }
    groupCount += 1
    return false
  }

  /// A breadth-first search; the number of vertices seen, or nil when the end is among them.
  private static func search(
    from start: Int, to end: Int, _ residual: ResidualNetwork, groups: [Int32], mark: Int32,
    marks: inout [Int32], entries: inout [Int32], queue: inout [Int32]
  ) -> Int? {
    let (offsets, neighbours) = (residual.offsets.span, residual.neighbours.span)
    let (rooms, groups) = (residual.rooms.span, groups.span)
    var marks = marks.mutableSpan
    var entries = entries.mutableSpan
    var queue = queue.mutableSpan
    let group = groups[start]
    marks[start] = mark
    queue[0] = Int32(start)
    var head = 0
    var count = 1
    while head < count {
      let here = Int(queue[head])
      head += 1
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) where rooms[slot] > 0 {
        let next = Int(neighbours[slot])
        guard marks[next] != mark, groups[next] == group else { continue }
        marks[next] = mark
        entries[next] = Int32(slot)
        if next == end { return nil }
        queue[count] = Int32(next)
        count += 1
      }
    }
    return count
  }

  // MARK: The way found last, from its end

  private func roomOnWay(from start: Int, to end: Int) -> Int {
    var room = Int.max
    var vertex = end
    while vertex != start {
      let slot = Int(entries[vertex])
      room = min(room, residual.rooms[slot])
      vertex = Int(residual.neighbours[Int(residual.mates[slot])])
    }
    return room
  }

  private mutating func send(_ amount: Int, from start: Int, to end: Int) {
    var vertex = end
    while vertex != start {
      let slot = Int(entries[vertex])
      let mate = Int(residual.mates[slot])
      residual.rooms[slot] -= amount
      residual.rooms[mate] += amount
      vertex = Int(residual.neighbours[mate])
    }
  }

  private func edgesOnWay(from start: Int, to end: Int) -> [EdgeID] {
    var edges: [EdgeID] = []
    var vertex = end
    while vertex != start {
      let slot = entries[vertex]
      let mate = residual.mates[Int(slot)]
      edges += residual.slots.indices.filter { [slot, mate].contains(residual.slots[$0]) }
        .map { EdgeID($0) }
      vertex = Int(residual.neighbours[Int(mate)])
    }
    return edges.reversed()
  }
}
