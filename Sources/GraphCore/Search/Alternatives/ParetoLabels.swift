/// The labels of a search by several criteria, in flat arrays: ways to the target, each one edge
/// longer than the one it goes on to.
///
///     var labels = ParetoLabels(width: 2)
///     labels.values += [0, 0]
///     labels.bounds += [3, 4]
///     labels.append(vertex: 7, edges: 0, entry: -1, next: -1)  // label 0: to be at the target
///     labels.edges(of: 0)                                      // []
struct ParetoLabels {
  /// How many criteria there are.
  let width: Int

  /// For each label, `width` values, and as many bounds.
  var values: [Double] = []
  var bounds: [Double] = []

  private(set) var vertices: [Int32] = []
  private(set) var edgeCounts: [Int32] = []

  /// The first edge of the way and the label at its end, or -1 both where the way has no edge.
  private(set) var entries: [Int32] = []
  private(set) var nexts: [Int32] = []

  /// For each label settled, the one settled before it at the same vertex, or -1.
  var earlier: [Int32] = []

  init(width: Int) {
    self.width = width
  }

  var count: Int { vertices.count }

  /// Completes a label whose values and bounds were appended.
  mutating func append(vertex: Int32, edges: Int32, entry: Int32, next: Int32) {
    vertices.append(vertex)
    edgeCounts.append(edges)
    entries.append(entry)
    nexts.append(next)
    earlier.append(-1)
  }

  /// The edges of the way that a label stands for.
  func edges(of label: Int) -> [EdgeID] {
    var edges: [EdgeID] = []
    var here = label
    while nexts[here] >= 0 {
      edges.append(EdgeID(rawValue: entries[here]))
      here = Int(nexts[here])
    }
    return edges
  }

  /// Whether one label is to be settled before another: by bounds, values, number of edges, vertices,
  /// then edges.
  ///
  /// - Complexity: O(d) for d criteria, and O(n) more where labels of n edges are tied in all of them.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    let (leftStart, rightStart) = (left * width, right * width)
    for place in 0..<width where bounds[leftStart + place] != bounds[rightStart + place] {
      return bounds[leftStart + place] < bounds[rightStart + place]
    }
    for place in 0..<width where values[leftStart + place] != values[rightStart + place] {
      return values[leftStart + place] < values[rightStart + place]
    }
    if edgeCounts[left] != edgeCounts[right] {
      return edgeCounts[left] < edgeCounts[right]
    }
    return waysPrecede(left, right)
  }

  /// Compares two ways of as many edges, by vertices first; parallel edges tell apart the rest.
  private func waysPrecede(_ left: Int, _ right: Int) -> Bool {
    var (left, right) = (left, right)
    var edgesPrecede: Bool?
    while left != right {
      if vertices[left] != vertices[right] { return vertices[left] < vertices[right] }
      if edgesPrecede == nil && entries[left] != entries[right] {
        edgesPrecede = entries[left] < entries[right]
      }
      (left, right) = (Int(nexts[left]), Int(nexts[right]))
    }
    return edgesPrecede ?? false
  }
}
