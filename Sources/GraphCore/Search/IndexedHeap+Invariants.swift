extension IndexedHeap {
  /// The first thing that is wrong with the heap, or nil when all is as it must be.
  ///
  /// Tests call it after every operation. What must hold:
  /// no vertex precedes its parent; each waiting vertex knows its place; each popped vertex knows
  /// that it is out, unless it was placed again and knows its place; exactly the vertices waiting or
  /// popped are labelled.
  ///
  /// - Complexity: O(V) for a heap over V vertices.
  package func brokenInvariant() -> String? {
    guard count <= vertexCount else { return "\(count) vertices waiting of \(vertexCount)" }
    for slot in 0..<count {
      let vertex = waiting(at: slot)
      guard isLabelled(vertex) else { return "waiting vertex \(vertex) has no key" }
      guard labels[vertex].position == Int32(slot) else {
        return "vertex \(vertex) is in slot \(slot) but thinks \(labels[vertex].position)"
      }
      let parent = max(0, slot - 1) / 4
      if precedes(slot, parent) {
        return "vertex \(vertex) in slot \(slot) precedes its parent \(waiting(at: parent))"
      }
    }
    var gone: Set<VertexID> = []
    for vertex in popped {
      guard isLabelled(vertex.index) else { return "popped vertex \(vertex) has no key" }
      let label = labels[vertex.index]
      let position = Int(label.position)
      let isWaiting = position >= 0 && position < count && waiting(at: position) == vertex.index
      guard isWaiting || !label.isWaiting else {
        return "popped vertex \(vertex) thinks it is in slot \(position)"
      }
      if !isWaiting {
        gone.insert(vertex)
      }
    }
    // Places are distinct by the first loop, and none of those gone has a place.
    let labelled = labels.count(where: \.isPresent)
    guard labelled == count + gone.count else {
      return "\(labelled) labelled vertices, but \(count) waiting and \(gone.count) popped"
    }
    return nil
  }
}
