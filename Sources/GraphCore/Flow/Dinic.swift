extension ResidualNetwork {
  /// Sends as much as possible from one vertex to another; returns how much that was.
  ///
  /// Each phase labels vertices with their hops from the source, then fills all shortest ways. A
  /// phase raises the number of hops, so there are fewer phases than vertices.
  ///
  /// Requires: some edge limits every way from source to target.
  ///
  /// - Complexity: O(V² · E) time in the worst case for V vertices and E edges, O(E · √E) where all
  ///   capacities are 1, and O(E · √V) if besides each vertex but the ends has only one edge in or
  ///   only one out; O(V) space.
  ///
  /// Y. A. Dinitz, "Algorithm for solution of a problem of maximum flow in networks with power
  /// estimation", 1970; S. Even and R. E. Tarjan, "Network flow and testing graph connectivity",
  /// 1975, doi:10.1137/0204043.
  ///
  /// - Returns: The units sent, and the hops of the last phase: -1 for each vertex that no more can
  ///   be sent to, which is the far side of a minimum cut.
  package mutating func sendMost(
    from source: Int, to target: Int, work: inout FlowWork
  ) -> (value: Int, hops: [Int32]) {
    var hops = [Int32](repeating: -1, count: vertexCount)
    var queue = [Int32](repeating: 0, count: vertexCount)
    var nextSlots = offsets
    var value = 0
    // Views of these may be held while `rooms` changes, of the structure's own they may not.
    let (offsets, neighbours, mates) = (offsets, neighbours, mates)
    while true {
      var hopsSpan = hops.mutableSpan
      var queueSpan = queue.mutableSpan
      work.phases += 1
      let isReached = Self.label(
        from: source, to: target, offsets: offsets.span, neighbours: neighbours.span,
        rooms: rooms.span, hops: &hopsSpan, queue: &queueSpan, scanned: &work.scanned)
      guard isReached else { return (value, hops) }
      nextSlots = offsets
      var nextSpan = nextSlots.mutableSpan
      var roomsSpan = rooms.mutableSpan
      // The queue is done with and at least as long as any way: it holds the way walked.
      value += Self.fill(
        from: source, to: target, offsets: offsets.span, neighbours: neighbours.span,
        mates: mates.span, rooms: &roomsSpan, hops: &hopsSpan, nextSlots: &nextSpan,
        way: &queueSpan, work: &work)
    }
  }

  /// Labels vertices with their hops from the source, until the target has its label.
  private static func label(
    from source: Int, to target: Int, offsets: Span<Int32>, neighbours: Span<Int32>,
    rooms: Span<Int>, hops: inout MutableSpan<Int32>, queue: inout MutableSpan<Int32>,
    scanned: inout Int
  ) -> Bool {
    for vertex in 0..<hops.count {
      hops[vertex] = -1
    }
    hops[source] = 0
    queue[0] = Int32(source)
    var head = 0
    var count = 1
    while head < count {
      let here = Int(queue[head])
      head += 1
      let row = Int(offsets[here])..<Int(offsets[here + 1])
      scanned += row.count
      for slot in row where rooms[slot] > 0 {
        let next = Int(neighbours[slot])
        guard hops[next] < 0 else { continue }
        hops[next] = hops[here] + 1
        if next == target { return true }
        queue[count] = Int32(next)
        count += 1
      }
    }
    return false
  }

  /// Fills ways on which hops rise by one from slot to slot, until each has a slot without room.
  ///
  /// A depth-first walk: `way` holds the slots from the source to where it stands, `nextSlots` the
  /// slots each vertex has not yet tried in vain. A vertex that leads nowhere loses its label.
  private static func fill(
    from source: Int, to target: Int, offsets: Span<Int32>, neighbours: Span<Int32>,
    mates: Span<Int32>, rooms: inout MutableSpan<Int>, hops: inout MutableSpan<Int32>,
    nextSlots: inout MutableSpan<Int32>, way: inout MutableSpan<Int32>, work: inout FlowWork
  ) -> Int {
    var value = 0
    var here = source
    var length = 0
    while true {
      if here == target {
        let (amount, cut) = push(along: way, length: length, mates: mates, rooms: &rooms)
        value += amount
        work.augmentations += 1
        // Go on from before the first slot that is full now; what led there still has room.
        length = cut
        here = Int(neighbours[Int(mates[Int(way[cut])])])
      }
      let end = Int(offsets[here + 1])
      var slot = Int(nextSlots[here])
      while slot < end && (rooms[slot] == 0 || hops[Int(neighbours[slot])] != hops[here] + 1) {
        slot += 1
      }
      work.scanned += slot - Int(nextSlots[here])
      nextSlots[here] = Int32(slot)
      if slot < end {
        way[length] = Int32(slot)
        length += 1
        here = Int(neighbours[slot])
      } else if length == 0 {
        return value
      } else {
        hops[here] = -1
        length -= 1
        here = Int(neighbours[Int(mates[Int(way[length])])])
      }
    }
  }

  /// Sends what fits along a way; returns how much, and the first place on it that is full now.
  private static func push(
    along way: borrowing MutableSpan<Int32>, length: Int, mates: Span<Int32>,
    rooms: inout MutableSpan<Int>
  ) -> (amount: Int, cut: Int) {
    var amount = Int.max
    var cut = 0
    for place in 0..<length where rooms[Int(way[place])] < amount {
      amount = rooms[Int(way[place])]
      cut = place
    }
    for place in 0..<length {
      let slot = Int(way[place])
      rooms[slot] -= amount
      rooms[Int(mates[slot])] += amount
    }
    return (amount, cut)
  }
}
