/// The largest and the mean cost of the edges of a graph.
///
/// Searches that sort vertices by distance choose by them how finely to sort.
///
///     CostSummary(of: [1, 2, 6]).mean  // 3.0
package struct CostSummary: Hashable, Sendable {
  /// The largest cost; 0 where there is no edge.
  package let largest: Double

  /// The mean of all costs, rounded, infinite where their sum is; 0 where there is no edge.
  package let mean: Double

  /// - Complexity: O(E) for E costs.
  package init(of costs: [Double]) {
    let costs = costs.span
    var largest = 0.0
    var sum = 0.0
    for index in costs.indices {
      largest = max(largest, costs[index])
      sum += costs[index]
    }
    self.largest = largest
    mean = costs.isEmpty ? 0 : sum / Double(costs.count)
  }
}
