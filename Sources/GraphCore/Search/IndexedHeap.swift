/// The vertices a search has met, the best one first, each with the best key found for it so far.
///
/// A shortest-path search takes the nearest vertex out and offers shorter ways to its neighbours.
/// Because the heap knows where each vertex stands, a shorter way moves the vertex up instead of
/// adding it a second time: no vertex is ever in the heap twice and none comes out stale.
///
///     var heap = IndexedHeap(vertexCount: 9)
///     heap.offer(4, cost: 2, hops: 1)
///     heap.offer(7, cost: 3, hops: 1)
///     heap.offer(7, cost: 1, hops: 2)  // a better key for 7
///     heap.popMin()                    // 7
///     heap.costs[7]                    // 1.0, kept until the next reset
///
/// Keys are (cost, hops), and the vertex itself where both are equal: the order is total, so the
/// vertices come out in one order only, whatever the order in which they went in.
///
/// - Complexity: offering and popping O(log n) for n vertices in the heap; resetting O(m) for m
///   vertices offered since the last reset, and not for all that exist.
///
/// Each place has four children: half as deep as two, and siblings share a cache line. See D. B.
/// Johnson, "Priority queues with update and finding minimum spanning trees", 1975,
/// doi:10.1016/0020-0190(75)90001-0.
///
/// It does not forget a vertex that was popped: offers for it are refused until the reset. That is
/// all a search needs whose keys never fall along the way; one that may have to come back to a
/// vertex uses `place(_:cost:hops:)`.
package struct IndexedHeap: ~Copyable, Sendable {
  /// For each vertex that was offered, its smallest cost; otherwise whatever was left there.
  package private(set) var costs: [Double]

  /// For each vertex that was offered, the hops that go with its cost; otherwise `absent`.
  package private(set) var hops: [Int32]

  /// For each vertex that was offered, its place in `slots`, or `outside` once it was popped.
  package private(set) var positions: [Int32]

  /// The heap proper: vertices, of which the first `count` places are in use.
  package private(set) var slots: [Int32]

  /// The number of vertices waiting.
  package private(set) var count = 0

  /// The vertices that came out, in the order in which they did.
  package private(set) var popped: [VertexID] = []

  /// The number of times a place of the heap was written since the heap was made.
  package private(set) var moves = 0

  /// In `hops`: the vertex was never offered.
  package static let absent: Int32 = -1

  /// In `positions`: the vertex was popped.
  package static let outside: Int32 = -1

  package init(vertexCount: Int) {
    costs = [Double](repeating: 0, count: vertexCount)
    hops = [Int32](repeating: Self.absent, count: vertexCount)
    positions = [Int32](repeating: Self.outside, count: vertexCount)
    slots = [Int32](repeating: 0, count: vertexCount)
  }

  package var vertexCount: Int { hops.count }

  /// The vertex with the smallest key; nil when none is waiting.
  package var first: Int? { count > 0 ? Int(slots[0]) : nil }

  /// Whether the vertex was offered since the last reset, be it still waiting or popped.
  package func isLabelled(_ vertex: Int) -> Bool {
    hops[vertex] != Self.absent
  }

  /// Puts a vertex in, or gives it this key if it is smaller than the one it has.
  ///
  /// - Returns: Whether the key was taken.
  @discardableResult
  package mutating func offer(_ vertex: Int, cost: Double, hops offered: Int32) -> Bool {
    let current = hops[vertex]
    var slot = count
    if current != Self.absent {
      let isSmaller = cost < costs[vertex] || (cost == costs[vertex] && offered < current)
      guard isSmaller, positions[vertex] != Self.outside else { return false }
      slot = Int(positions[vertex])
    } else {
      count += 1
    }
    costs[vertex] = cost
    hops[vertex] = offered
    moves += Self.siftUp(
      Int32(vertex), from: slot,
      slots: &slots, positions: &positions, costs: costs, hops: hops)
    return true
  }

  /// Gives a vertex this key whatever it had, and puts it in again if it was popped.
  ///
  ///     heap.place(4, cost: 9, hops: 1)  // even if 4 had a smaller key
  ///
  /// A vertex that is popped again is in `popped` again.
  package mutating func place(_ vertex: Int, cost: Double, hops placed: Int32) {
    let isWaiting = isLabelled(vertex) && positions[vertex] != Self.outside
    let slot = isWaiting ? Int(positions[vertex]) : count
    count += isWaiting ? 0 : 1
    costs[vertex] = cost
    hops[vertex] = placed
    moves += Self.siftUp(
      Int32(vertex), from: slot,
      slots: &slots, positions: &positions, costs: costs, hops: hops)
    moves += Self.siftDown(
      Int32(vertex), from: Int(positions[vertex]), count: count,
      slots: &slots, positions: &positions, costs: costs, hops: hops)
  }

  /// Takes the vertex with the smallest key out; nil when none is waiting.
  package mutating func popMin() -> Int? {
    guard count > 0 else { return nil }
    let first = slots[0]
    positions[Int(first)] = Self.outside
    popped.append(VertexID(rawValue: first))
    count -= 1
    if count > 0 {
      moves += Self.siftDown(
        slots[count], from: 0, count: count,
        slots: &slots, positions: &positions, costs: costs, hops: hops)
    }
    return Int(first)
  }

  /// Forgets every vertex, touching only those that were offered.
  package mutating func reset() {
    for vertex in popped {
      hops[vertex.index] = Self.absent
    }
    for slot in 0..<count {
      hops[Int(slots[slot])] = Self.absent
    }
    popped.removeAll(keepingCapacity: true)
    count = 0
  }
}

// MARK: - Kernels

extension IndexedHeap {
  /// Whether vertex `left` must come out before vertex `right`.
  package static func precedes(
    _ left: Int32, _ right: Int32, costs: Span<Double>, hops: Span<Int32>
  ) -> Bool {
    let leftCost = costs[Int(left)]
    let rightCost = costs[Int(right)]
    if leftCost != rightCost {
      return leftCost < rightCost
    }
    let leftHops = hops[Int(left)]
    let rightHops = hops[Int(right)]
    return leftHops != rightHops ? leftHops < rightHops : left < right
  }

  /// Places a vertex at `slot` or above, moving larger parents down.
  ///
  /// - Returns: The number of places written.
  private static func siftUp(
    _ vertex: Int32, from slot: Int,
    slots: inout [Int32], positions: inout [Int32],
    costs: [Double], hops: [Int32]
  ) -> Int {
    var slots = slots.mutableSpan
    var positions = positions.mutableSpan
    let costs = costs.span
    let hops = hops.span
    var slot = slot
    var moves = 1
    while slot > 0 {
      let parentSlot = (slot - 1) / 4
      let parent = slots[parentSlot]
      guard precedes(vertex, parent, costs: costs, hops: hops) else { break }
      slots[slot] = parent
      positions[Int(parent)] = Int32(slot)
      slot = parentSlot
      moves += 1
    }
    slots[slot] = vertex
    positions[Int(vertex)] = Int32(slot)
    return moves
  }

  /// Places a vertex at `slot` or below, moving smaller children up.
  ///
  /// - Returns: The number of places written.
  private static func siftDown(
    _ vertex: Int32, from slot: Int, count: Int,
    slots: inout [Int32], positions: inout [Int32],
    costs: [Double], hops: [Int32]
  ) -> Int {
    var slots = slots.mutableSpan
    var positions = positions.mutableSpan
    let costs = costs.span
    let hops = hops.span
    var slot = slot
    var moves = 1
    while true {
      let firstChildSlot = 4 * slot + 1
      guard firstChildSlot < count else { break }
      var bestSlot = firstChildSlot
      var best = slots[firstChildSlot]
      // `firstChildSlot` is below `count`, so the range is never upside down.
      for childSlot in (firstChildSlot + 1)..<min(firstChildSlot + 4, count) {
        let child = slots[childSlot]
        if precedes(child, best, costs: costs, hops: hops) {
          bestSlot = childSlot
          best = child
        }
      }
      guard precedes(best, vertex, costs: costs, hops: hops) else { break }
      slots[slot] = best
      positions[Int(best)] = Int32(slot)
      slot = bestSlot
      moves += 1
    }
    slots[slot] = vertex
    positions[Int(vertex)] = Int32(slot)
    return moves
  }
}
