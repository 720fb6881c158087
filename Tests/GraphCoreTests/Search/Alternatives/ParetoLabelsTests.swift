import TestSupport
import Testing

@testable import GraphCore

struct ParetoLabelsTests {
  /// Four labels of one criterion: at v3, and one edge before it at v1, v1 and v2.
  private static var labels: ParetoLabels {
    var labels = ParetoLabels(width: 1)
    labels.values = [0, 2, 2, 2]
    labels.bounds = [5, 5, 5, 5]
    labels.append(vertex: 3, edges: 0, entry: -1, next: -1)
    labels.append(vertex: 1, edges: 1, entry: 7, next: 0)
    labels.append(vertex: 1, edges: 1, entry: 4, next: 0)
    labels.append(vertex: 2, edges: 1, entry: 1, next: 0)
    return labels
  }

  @Test func `a label knows its way`() {
    #expect(Self.labels.count == 4)
    #expect(Self.labels.edges(of: 0) == [])
    #expect(Self.labels.edges(of: 1) == [7])
  }

  @Test func `labels come by bounds, values, edges, vertices, then edges`() {
    let labels = Self.labels
    #expect(labels.precedes(0, 1) && !labels.precedes(1, 0))
    #expect(labels.precedes(2, 1) && !labels.precedes(1, 2))
    #expect(labels.precedes(1, 3) && !labels.precedes(3, 1))
    #expect(!labels.precedes(1, 1))
    var nearer = labels
    nearer.bounds[3] = 4
    #expect(nearer.precedes(3, 0))
  }
}
