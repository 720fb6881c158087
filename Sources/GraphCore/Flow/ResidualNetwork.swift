/// What can still be changed about a flow: for each edge, how much more it can take and how much it
/// can give back.
///
/// Each edge of a network becomes two *slots*: one in the row of its source, whose room is what
/// the edge can still take, and one in the row of its target, whose room is what it can give back.
/// Room used up in one slot appears in its mate.
///
///     // e0: v0 → v1, capacity 4, carries 3:
///     // slot 0, row of v0: neighbour v1, room 1, mate 1
///     // slot 1, row of v1: neighbour v0, room 3, mate 0
///
/// Slots of a row lie side by side in the order of their edges, so a search reads stretches of
/// memory and meets smaller edges first.
package struct ResidualNetwork: Sendable {
  /// Where each row begins; one element more than there are vertices.
  package let offsets: [Int32]

  /// For each slot, the vertex at its other end.
  package let neighbours: [Int32]

  /// For each slot, the slot of the same edge that runs the other way.
  package let mates: [Int32]

  /// For each edge, the slot that takes more.
  package let slots: [Int32]

  /// For each slot, how many units can be sent through it.
  package var rooms: [Int]

  /// The room of an edge without limit.
  ///
  /// No flow uses up half of it, so what is left always shows that nothing limits the edge.
  package static let unlimitedRoom = Int.max / 2

  /// What can still be changed about amounts that keep to the bounds of a network.
  ///
  /// - Complexity: O(V + E) for V vertices and E edges.
  package init(_ network: FlowNetwork, amounts: [Int]) {
    var offsets = [Int32](repeating: 0, count: network.vertexCount + 1)
    for index in 0..<network.edgeCount {
      offsets[network.sources[index].index + 1] += 1
      offsets[network.targets[index].index + 1] += 1
    }
    for vertex in 0..<network.vertexCount {
      offsets[vertex + 1] += offsets[vertex]
    }
    var nextFree = offsets
    var neighbours = [Int32](repeating: 0, count: 2 * network.edgeCount)
    var mates = neighbours
    var slots = [Int32](repeating: 0, count: network.edgeCount)
    var rooms = [Int](repeating: 0, count: 2 * network.edgeCount)
    for index in 0..<network.edgeCount {
      let source = network.sources[index]
      let target = network.targets[index]
      let forward = Int(nextFree[source.index])
      nextFree[source.index] += 1
      let backward = Int(nextFree[target.index])
      nextFree[target.index] += 1
      neighbours[forward] = target.rawValue
      neighbours[backward] = source.rawValue
      mates[forward] = Int32(backward)
      mates[backward] = Int32(forward)
      slots[index] = Int32(forward)
      let capacity = network.capacities[index]
      rooms[forward] =
        capacity == FlowNetwork.unlimited ? Self.unlimitedRoom : capacity - amounts[index]
      rooms[backward] = amounts[index] - network.lowerBounds[index]
    }
    self.offsets = offsets
    self.neighbours = neighbours
    self.mates = mates
    self.slots = slots
    self.rooms = rooms
  }

  package var vertexCount: Int { offsets.count - 1 }

  /// The amounts after rooms were changed.
  package func amounts(in network: FlowNetwork) -> [Int] {
    (0..<network.edgeCount).map { network.lowerBounds[$0] + rooms[Int(mates[Int(slots[$0])])] }
  }

  /// The vertices from which a vertex can be reached through slots with room.
  ///
  /// - Complexity: O(V + E).
  package func vertices(reaching target: Int) -> VertexSet {
    var reached: VertexSet = [VertexID(target)]
    var queue = [target]
    while let here = queue.popLast() {
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
        let previous = VertexID(rawValue: neighbours[slot])
        if rooms[Int(mates[slot])] > 0 && !reached.contains(previous) {
          reached.insert(previous)
          queue.append(previous.index)
        }
      }
    }
    return reached
  }

  /// A shortest way from one vertex to another through slots that nothing limits, as edges of the
  /// network, or nil when there is none.
  ///
  /// - Complexity: O(V + E).
  package func unlimitedPath(
    from source: VertexID, to target: VertexID, in network: FlowNetwork
  ) -> [EdgeID]? {
    var edges = [Int32](repeating: 0, count: neighbours.count)
    for (edge, slot) in slots.enumerated() {
      edges[Int(slot)] = Int32(edge)
    }
    var entries = [EdgeID?](repeating: nil, count: vertexCount)
    var queue = [source.index]
    var head = 0
    while head < queue.count && entries[target.index] == nil {
      let here = queue[head]
      head += 1
      for slot in Int(offsets[here])..<Int(offsets[here + 1]) {
        let next = Int(neighbours[slot])
        guard rooms[slot] > Self.unlimitedRoom / 2, next != source.index, entries[next] == nil
        else { continue }
        entries[next] = EdgeID(rawValue: edges[slot])
        queue.append(next)
      }
    }
    var path: [EdgeID] = []
    var here = target
    while here != source {
      guard let edge = entries[here.index] else { return nil }
      path.append(edge)
      here = network.source(of: edge)
    }
    return path.reversed()
  }
}
