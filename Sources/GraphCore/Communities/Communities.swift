/// The vertices of a graph parted into communities: groups with more edges inside than chance would
/// put there.
///
/// `Graph.communities()` and `Graph.communitiesByLabelPropagation()` make one. It is a collection of
/// its communities, the largest first, and knows for each vertex the number of its own.
///
///     // two triangles, v0 v2 v4 and v1 v3 v5, joined by one edge
///     let communities = graph.communities()
///     communities.count                        // 2
///     communities[1]                           // [v1, v3, v5]
///     communities.community(of: VertexID(4))   // 0
///     communities.modularity                   // about 0.36
///
/// **Order.** Communities are numbered by their size, the largest first, and by their smallest vertex
/// where sizes are equal. Within a community the vertices are in order. Every vertex is in exactly
/// one community, and none is empty.
public struct Communities: RandomAccessCollection, Hashable, Sendable {
  private let groups: Components

  /// How much more strength lies inside the communities than by chance, measured as it was when they
  /// were sought; see `Graph.modularity(of:strength:resolution:ignoringDirection:)`.
  public let modularity: Double

  /// Numbers communities anew, and measures them as they are numbered then, so that whoever measures
  /// them again gets the same to the last bit; labels are from 0 and below the number of vertices.
  ///
  /// - Complexity: O(V + c log c) for c communities.
  init(labels: [Int32], modularity: ([Int32]) -> Double) {
    var sizes = [Int32](repeating: 0, count: labels.count)
    var labelsInOrder: [Int32] = []
    for label in labels {
      if sizes[Int(label)] == 0 { labelsInOrder.append(label) }
      sizes[Int(label)] += 1
    }
    // Labels come in the order of their smallest vertices, and sorting is stable.
    labelsInOrder.sort { sizes[Int($0)] > sizes[Int($1)] }
    var numbers = sizes
    for (number, label) in labelsInOrder.enumerated() {
      numbers[Int(label)] = Int32(number)
    }
    groups = Components(labels: labels.map { numbers[Int($0)] }, count: labelsInOrder.count)
    self.modularity = modularity(groups.labels)
  }

  /// For each vertex, the number of its community.
  ///
  ///     communities.labels  // [0, 1, 0, 1, 0, 1]
  ///
  /// - Complexity: O(V).
  public var labels: [Int] { groups.labels.map(Int.init) }

  /// The number of the first, and largest, community: 0.
  public var startIndex: Int { 0 }

  /// The number of communities.
  public var endIndex: Int { groups.endIndex }

  /// The vertices of a community, in order.
  ///
  ///     communities[0].count  // the size of the largest
  ///
  /// - Complexity: O(1): a view, nothing is copied.
  public subscript(community: Int) -> ArraySlice<VertexID> {
    precondition(
      indices.contains(community), "there is no community \(community) among \(count) of them")
    return groups[community]
  }

  /// The number of the community that a vertex is in.
  ///
  ///     communities[communities.community(of: VertexID(7))].contains(VertexID(7))  // true
  ///
  /// - Complexity: O(1).
  public func community(of vertex: VertexID) -> Int { groups.component(of: vertex) }

  /// Whether two vertices are in the same community.
  ///
  ///     communities.areTogether(VertexID(0), VertexID(2))  // true
  ///
  /// - Complexity: O(1).
  public func areTogether(_ first: VertexID, _ second: VertexID) -> Bool {
    groups.areTogether(first, second)
  }
}
