/// What is still to be looked at, the most promising first.
///
///     var queue = BinaryHeap<Deviation> { $0.precedes($1) }
///     queue.insert(dear)
///     queue.insert(cheap)
///     queue.popMin()  // cheap
///
/// A plain binary heap for elements that are never moved nearer the front: see `IndexedHeap` for those
/// that are. Those that are tied come out in a fixed but unspecified order.
///
/// - Complexity: O(log n) comparisons for each operation on n elements.
package struct BinaryHeap<Element> {
  private var elements: [Element] = []
  private let precedes: @Sendable (Element, Element) -> Bool

  /// An empty heap that gives out an element before those that it precedes.
  package init(_ precedes: @escaping @Sendable (Element, Element) -> Bool) {
    self.precedes = precedes
  }

  package var count: Int { elements.count }

  package mutating func insert(_ element: Element) {
    elements.append(element)
    var child = elements.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard precedes(elements[child], elements[parent]) else { return }
      elements.swapAt(child, parent)
      child = parent
    }
  }

  /// Takes the first deviation out; nil when there is none.
  package mutating func popMin() -> Element? {
    guard let last = elements.popLast() else { return nil }
    guard let first = elements.first else { return last }
    elements[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2] where child < elements.count {
        if precedes(elements[child], elements[best]) {
          best = child
        }
      }
      guard best != parent else { return first }
      elements.swapAt(parent, best)
      parent = best
    }
  }
}

extension BinaryHeap: Sendable where Element: Sendable {}
