/// A group of vertices inside a `DOTDocument`: a box, or vertices kept on one rank.
///
/// Graphviz draws a box when the id starts with `cluster`; any other id only groups:
///
///     DOTSubgraph("cluster_1", ["label": "Données"], vertexIDs: ["8.1", "8.2"])
///     DOTSubgraph("column_2", ["rank": "same"], vertexIDs: ["1.3", "8.2"])
///
/// A subgraph inherits each graph attribute that it does not set itself: under a document with a
/// `label`, give every box its own, if only `""`, or it shows the title of the whole.
public struct DOTSubgraph: Hashable, Sendable {
  /// The id, unique among the subgraphs of a document.
  public let id: DOTID
  /// Attributes of the group itself, such as `label` or `rank`.
  public let attributes: DOTAttributes
  /// The vertices inside, declared before in the document.
  public let vertexIDs: [DOTID]
  /// The groups inside, in the order they are written.
  public let subgraphs: [DOTSubgraph]

  /// A group of vertices and of smaller groups.
  public init(
    _ id: DOTID, _ attributes: DOTAttributes = [:],
    vertexIDs: [DOTID] = [], subgraphs: [DOTSubgraph] = []
  ) {
    self.id = id
    self.attributes = attributes
    self.vertexIDs = vertexIDs
    self.subgraphs = subgraphs
  }
}
