/// The deviations still to be looked at, the most promising first.
///
///     var queue = DeviationQueue()
///     queue.insert(dear)
///     queue.insert(cheap)
///     queue.popMin()  // cheap
///
/// A plain binary heap: it holds few elements, each the outcome of a search, so its speed does not
/// show. Bounded deviations may be tied; they come out in a fixed but unspecified order, and what is
/// found in them is ordered again when it comes back solved.
///
/// - Complexity: O(log n) comparisons for each operation on n deviations.
package struct DeviationQueue: Sendable {
  private var elements: [Deviation] = []

  package init() {}

  package var count: Int { elements.count }

  package mutating func insert(_ deviation: Deviation) {
    elements.append(deviation)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard elements[child].precedes(elements[parent]) else { return }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the first deviation out; nil when there is none.
  package mutating func popMin() -> Deviation? {
    guard let last = elements.popLast() else { return nil }
    guard let first = elements.first else { return last }
    elements[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < elements.count {
        if elements[child].precedes(elements[best]) {
          best = child
        }
      }
      guard best != parent else { return first }
      elements.swapAt(parent, best)
      parent = best
    }
  }
}
