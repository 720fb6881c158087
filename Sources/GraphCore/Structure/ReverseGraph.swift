extension Graph {
  /// The graph with every edge turned round; vertices, edges and costs keep their numbers.
  ///
  /// Use it to ask a question about where one comes from with a method that only knows where one
  /// goes. Methods with a `direction:` need no reversed graph.
  ///
  ///     // e0: v0 → v1, cost 3
  ///     let reversed = graph.reversed()
  ///     reversed.source(of: EdgeID(0))  // v1
  ///     reversed.cost(of: EdgeID(0))    // 3.0
  ///     reversed.reversed()             // the graph again
  ///
  /// - Complexity: O(1) time and space: a graph keeps both directions, and they change places.
  public func reversed() -> Graph {
    Graph(reversing: self)
  }
}
