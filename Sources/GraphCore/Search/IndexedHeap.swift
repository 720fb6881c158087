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
///     heap.cost(of: 7)                 // 1.0, kept until the next reset
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
  /// For each vertex, what is known of it.
  package private(set) var labels: [Label]

  /// The heap proper, of which the first `count` places are in use.
  private var slots: [Entry]

  /// The number of vertices waiting.
  package private(set) var count = 0

  /// The vertices that came out, in the order in which they did.
  package private(set) var popped: [VertexID] = []

  /// The number of times a place of the heap was written since the heap was made.
  package private(set) var moves = 0

  package init(vertexCount: Int) {
    labels = [Label](repeating: .absent, count: vertexCount)
    slots = [Entry](repeating: Entry(cost: 0, hops: 0, vertex: 0), count: vertexCount)
  }

  package var vertexCount: Int { labels.count }

  /// The vertex with the smallest key; nil when none is waiting.
  package var first: Int? { count > 0 ? Int(slots[0].vertex) : nil }

  /// The vertex at one of the first `count` places of the heap, all of which are waiting.
  package func waiting(at slot: Int) -> Int {
    precondition(slot < count, "place \(slot) of the heap is not one of the \(count) in use")
    return Int(slots[slot].vertex)
  }

  /// Whether the key at a place must come out before the key at another.
  package func precedes(_ slot: Int, _ other: Int) -> Bool {
    slots[slot].precedes(slots[other])
  }

  /// Whether the vertex was offered since the last reset, be it still waiting or popped.
  package func isLabelled(_ vertex: Int) -> Bool {
    labels[vertex].isPresent
  }

  /// The smallest cost that was offered for a vertex, if any was; otherwise whatever was left there.
  package func cost(of vertex: Int) -> Double { labels[vertex].cost }

  /// The hops that go with the cost of a vertex.
  package func hops(of vertex: Int) -> Int32 { labels[vertex].hops }

  /// Puts a vertex in, or gives it this key if it is smaller than the one it has.
  ///
  /// - Returns: Whether the key was taken.
  @discardableResult
  package mutating func offer(_ vertex: Int, cost: Double, hops offered: Int32) -> Bool {
    let current = labels[vertex]
    var slot = count
    if current.isPresent {
      let isSmaller = cost < current.cost || (cost == current.cost && offered < current.hops)
      guard isSmaller, current.isWaiting else { return false }
      slot = Int(current.position)
    } else {
      count += 1
    }
    labels[vertex] = Label(cost: cost, hops: offered, position: current.position)
    moves += Self.siftUp(
      Entry(cost: cost, hops: offered, vertex: Int32(vertex)), from: slot,
      slots: &slots, labels: &labels)
    return true
  }

  /// Gives a vertex this key whatever it had, and puts it in again if it was popped.
  ///
  ///     heap.place(4, cost: 9, hops: 1)  // even if 4 had a smaller key
  ///
  /// A vertex that is popped again is in `popped` again.
  package mutating func place(_ vertex: Int, cost: Double, hops placed: Int32) {
    let current = labels[vertex]
    let isWaiting = current.isPresent && current.isWaiting
    let slot = isWaiting ? Int(current.position) : count
    count += isWaiting ? 0 : 1
    labels[vertex] = Label(cost: cost, hops: placed, position: current.position)
    let entry = Entry(cost: cost, hops: placed, vertex: Int32(vertex))
    moves += Self.siftUp(entry, from: slot, slots: &slots, labels: &labels)
    moves += Self.siftDown(
      entry, from: Int(labels[vertex].position), count: count, slots: &slots, labels: &labels)
  }

  /// Takes the vertex with the smallest key out; nil when none is waiting.
  package mutating func popMin() -> Int? {
    guard count > 0 else { return nil }
    let first = slots[0].vertex
    labels[Int(first)].position = Label.outside
    popped.append(VertexID(rawValue: first))
    count -= 1
    if count > 0 {
      moves += Self.siftDown(
        slots[count], from: 0, count: count, slots: &slots, labels: &labels)
    }
    return Int(first)
  }

  /// Forgets every vertex, touching only those that were offered.
  package mutating func reset() {
    for vertex in popped {
      labels[vertex.index] = .absent
    }
    for slot in 0..<count {
      labels[Int(slots[slot].vertex)] = .absent
    }
    popped.removeAll(keepingCapacity: true)
    count = 0
  }
}

// MARK: - Labels

extension IndexedHeap {
  /// What a search knows of a vertex, in one place of memory: whoever asks for one of the numbers
  /// asks for the others next.
  package struct Label: Sendable {
    /// The smallest cost that was offered.
    package let cost: Double

    /// The hops that go with the cost; of an absent vertex, less than 0.
    package let hops: Int32

    /// Its place in the heap, or `outside` once it was popped.
    package fileprivate(set) var position: Int32

    /// In `position`: the vertex was popped.
    fileprivate static let outside: Int32 = -1

    /// Of a vertex that was never offered.
    fileprivate static let absent = Label(cost: 0, hops: -1, position: outside)

    /// Whether the vertex was offered since the last reset.
    package var isPresent: Bool { hops >= 0 }

    /// Whether a vertex that is present was not popped.
    package var isWaiting: Bool { position != Self.outside }
  }
}

// MARK: - Kernels

extension IndexedHeap {
  /// A vertex and its key side by side, so that looking for the smallest child follows no index.
  package struct Entry: Sendable {
    let cost: Double

    /// The hops and, below them, the vertex: where costs are equal, one number decides.
    private let rank: UInt64

    init(cost: Double, hops: Int32, vertex: Int32) {
      self.cost = cost
      rank = UInt64(UInt32(bitPattern: hops)) << 32 | UInt64(UInt32(bitPattern: vertex))
    }

    var vertex: Int32 { Int32(truncatingIfNeeded: rank) }

    /// Whether this one must come out before another.
    func precedes(_ other: Entry) -> Bool {
      cost < other.cost || (cost == other.cost && rank < other.rank)
    }
  }

  /// Places an entry at `slot` or above, moving larger parents down.
  ///
  /// - Returns: The number of places written.
  private static func siftUp(
    _ entry: Entry, from slot: Int, slots: inout [Entry], labels: inout [Label]
  ) -> Int {
    var slots = slots.mutableSpan
    var labels = labels.mutableSpan
    var slot = slot
    var moves = 1
    while slot > 0 {
      let parentSlot = (slot - 1) / 4
      let parent = slots[parentSlot]
      guard entry.precedes(parent) else { break }
      slots[slot] = parent
      labels[Int(parent.vertex)].position = Int32(slot)
      slot = parentSlot
      moves += 1
    }
    slots[slot] = entry
    labels[Int(entry.vertex)].position = Int32(slot)
    return moves
  }

  /// Places an entry at `slot` or below, moving smaller children up.
  ///
  /// - Returns: The number of places written.
  private static func siftDown(
    _ entry: Entry, from slot: Int, count: Int, slots: inout [Entry], labels: inout [Label]
  ) -> Int {
    var slots = slots.mutableSpan
    var labels = labels.mutableSpan
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
        if child.precedes(best) {
          bestSlot = childSlot
          best = child
        }
      }
      guard best.precedes(entry) else { break }
      slots[slot] = best
      labels[Int(best.vertex)].position = Int32(slot)
      slot = bestSlot
      moves += 1
    }
    slots[slot] = entry
    labels[Int(entry.vertex)].position = Int32(slot)
    return moves
  }
}
