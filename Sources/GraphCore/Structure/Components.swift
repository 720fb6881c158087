/// The vertices of a graph parted into groups that hang together.
///
/// `Graph.stronglyConnectedComponents()` and `Graph.weaklyConnectedComponents()` make one. It is a
/// collection of its groups, and it knows for each vertex the number of its group.
///
///     // v0 ⇄ v1 → v2
///     let components = graph.stronglyConnectedComponents()
///     components.count                        // 2
///     components[0]                           // [v0, v1]
///     components.component(of: VertexID(2))   // 1
///     components.map(\.count)                 // [2, 1]
///
/// Every vertex is in exactly one component, and none is empty. Within a component the vertices are
/// in order. How components are numbered is said where they are made.
public struct Components: RandomAccessCollection, Hashable, Sendable {
  /// For each vertex, the number of its component.
  package let labels: [Int32]

  /// The vertices of all components, those of component c at `offsets[c]..<offsets[c + 1]`.
  private let members: [VertexID]
  private let offsets: [Int32]

  /// Groups vertices by label.
  ///
  /// - Complexity: O(V): a counting sort.
  init(labels: [Int32], count: Int) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    for label in labels {
      offsets[Int(label) + 1] += 1
    }
    for component in 0..<count {
      offsets[component + 1] += offsets[component]
    }
    var nextFree = offsets
    var members = [VertexID](repeating: VertexID(rawValue: 0), count: labels.count)
    for (vertex, label) in labels.enumerated() {
      members[Int(nextFree[Int(label)])] = VertexID(rawValue: Int32(vertex))
      nextFree[Int(label)] += 1
    }
    self.labels = labels
    self.members = members
    self.offsets = offsets
  }

  /// The number of the first component: 0.
  public var startIndex: Int { 0 }

  /// The number of components.
  public var endIndex: Int { offsets.count - 1 }

  /// The vertices of a component, in order.
  ///
  ///     components[0].first  // the smallest vertex of component 0
  ///
  /// - Complexity: O(1): a view, nothing is copied.
  public subscript(component: Int) -> ArraySlice<VertexID> {
    precondition(
      indices.contains(component), "there is no component \(component) among \(count) of them")
    return members[Int(offsets[component])..<Int(offsets[component + 1])]
  }

  /// The number of the component that a vertex is in.
  ///
  ///     components[components.component(of: VertexID(7))].contains(VertexID(7))  // true
  ///
  /// - Complexity: O(1).
  public func component(of vertex: VertexID) -> Int {
    check(vertex)
    return Int(labels[vertex.index])
  }

  /// Whether two vertices are in the same component.
  ///
  ///     components.areTogether(VertexID(0), VertexID(1))  // true
  ///
  /// - Complexity: O(1).
  public func areTogether(_ first: VertexID, _ second: VertexID) -> Bool {
    component(of: first) == component(of: second)
  }

  /// The number of the component with the most vertices, the smallest number where several have as
  /// many; nil when there is no component.
  ///
  ///     components.largest.map { components[$0].count }  // 2
  ///
  /// - Complexity: O(c) for c components.
  public var largest: Int? {
    indices.max { (self[$0].count, $1) < (self[$1].count, $0) }
  }

  private func check(_ vertex: VertexID) {
    precondition(
      vertex.index < labels.count,
      "\(vertex) is not a vertex of a graph of \(labels.count) vertices")
  }
}
