/// A graph as a DOT file: fill it, then take its `text`.
///
///     var map = DOTDocument("map", comments: ["Two profiles."], vertexDefaults: ["shape": "box"])
///     map.addVertex("1.10", ["label": "Architecte"])
///     map.addVertex("1.9", ["label": "Chef dit \"R&D\""])
///     map.addEdge(from: "1.9", to: "1.10", ["style": "dashed"])
///     print(map.text, terminator: "")
///
/// prints
///
///     // Two profiles.
///     digraph "map" {
///       graph [charset="UTF-8"];
///       node [shape="box"];
///       "1.9" [label="Chef dit \"R&amp;D\""];
///       "1.10" [label="Architecte"];
///       "1.9" -> "1.10" [style="dashed"];
///     }
///
/// The text is made for `git diff`: one element a line, LF, a final newline, attributes sorted, no
/// date, no byte order mark. The same document gives the same bytes on any start of the program.
///
/// It is never `strict`: that would merge parallel edges and keep the attributes of the last one.
/// It writes ports, HTML-like tables and positions only as attributes, and reads nothing.
public struct DOTDocument: Hashable, Sendable {
  /// Which vertices and edges come first in the text.
  public enum Order: Hashable, Sendable {
    /// Vertices by id, edges by source, target and attributes: the text depends on the content
    /// alone.
    case sorted
    /// As they were added. With `rankdir=LR` Graphviz stacks what comes first at the bottom, so
    /// some pictures need their own order.
    case asAdded
  }

  /// The name of the graph, which an SVG shows as its title.
  public let name: DOTID
  /// Lines for the person who opens the file; Graphviz drops them.
  public let comments: [String]
  /// Which vertices and edges come first in the text; subgraphs are always as added.
  public let order: Order
  /// Attributes of the whole; `charset="UTF-8"` is always among them.
  public let graphAttributes: DOTAttributes
  /// Attributes of each vertex that does not set them itself.
  public let vertexDefaults: DOTAttributes
  /// Attributes of each edge that does not set them itself.
  public let edgeDefaults: DOTAttributes

  private var vertices: [Vertex] = []
  private var edges: [Edge] = []
  private var subgraphs: [DOTSubgraph] = []
  private var vertexIDs: Set<DOTID> = []
  private var subgraphIDs: Set<DOTID> = []

  /// A document without vertices.
  public init(
    _ name: DOTID, comments: [String] = [], order: Order = .sorted,
    graphAttributes: DOTAttributes = [:],
    vertexDefaults: DOTAttributes = [:],
    edgeDefaults: DOTAttributes = [:]
  ) {
    self.name = name
    self.comments = comments
    self.order = order
    var graphAttributes = graphAttributes
    graphAttributes["charset"] = "UTF-8"
    self.graphAttributes = graphAttributes
    self.vertexDefaults = vertexDefaults
    self.edgeDefaults = edgeDefaults
  }

  /// Adds a vertex, whose id must be new.
  public mutating func addVertex(_ id: DOTID, _ attributes: DOTAttributes = [:]) {
    precondition(vertexIDs.insert(id).inserted, "Vertex \(id.code) is added twice")
    vertices.append(Vertex(id: id, attributes: attributes))
  }

  /// Adds an edge between two vertices added before.
  ///
  /// Graphviz would invent a missing vertex and show its id to the reader. Parallel edges and loops
  /// are kept.
  public mutating func addEdge(
    from source: DOTID, to target: DOTID, _ attributes: DOTAttributes = [:]
  ) {
    checkVertices([source, target])
    edges.append(Edge(source: source, target: target, attributes: attributes))
  }

  /// Adds a group of vertices added before, whose id, and those of the groups inside, must be new.
  public mutating func addSubgraph(_ subgraph: DOTSubgraph) {
    check(subgraph)
    subgraphs.append(subgraph)
  }

  /// The whole file.
  ///
  /// - Complexity: O(n log n) in the number of elements, unless they are kept as added.
  public var text: String {
    var lines = comments.flatMap(DOTText.commentLines)
    lines.append("digraph \(name.quoted) {")
    lines += defaultLines.map(indented)
    lines += ordered(vertices).map { indented(statement($0.id.quoted, $0.attributes)) }
    lines += subgraphs.flatMap(subgraphLines).map(indented)
    lines += ordered(edges).map { edge in
      indented(statement("\(edge.source.quoted) -> \(edge.target.quoted)", edge.attributes))
    }
    lines.append("}")
    return lines.joined(separator: "\n") + "\n"
  }

  private var defaultLines: [String] {
    [("graph", graphAttributes), ("node", vertexDefaults), ("edge", edgeDefaults)]
      .filter { !$0.1.isEmpty }
      .map(statement)
  }

  private func subgraphLines(_ subgraph: DOTSubgraph) -> [String] {
    var inside: [String] = []
    if !subgraph.attributes.isEmpty { inside.append(statement("graph", subgraph.attributes)) }
    inside += ordered(subgraph.vertexIDs).map { statement($0.quoted, [:]) }
    inside += subgraph.subgraphs.flatMap(subgraphLines)
    return ["subgraph \(subgraph.id.quoted) {"] + inside.map(indented) + ["}"]
  }

  private func statement(_ subject: String, _ attributes: DOTAttributes) -> String {
    attributes.isEmpty ? "\(subject);" : "\(subject) \(attributes.text);"
  }

  private func indented(_ line: String) -> String { "  " + line }

  private func ordered<Element: Comparable>(_ elements: [Element]) -> [Element] {
    switch order {
    case .sorted: elements.sorted()
    case .asAdded: elements
    }
  }

  private func checkVertices(_ ids: [DOTID]) {
    for id in ids {
      precondition(vertexIDs.contains(id), "Vertex \(id.code) is used before it is added")
    }
  }

  private mutating func check(_ subgraph: DOTSubgraph) {
    precondition(
      subgraphIDs.insert(subgraph.id).inserted, "Subgraph \(subgraph.id.code) is added twice")
    checkVertices(subgraph.vertexIDs)
    for inner in subgraph.subgraphs { check(inner) }
  }
}

extension DOTDocument {
  private struct Vertex: Hashable, Comparable {
    let id: DOTID
    let attributes: DOTAttributes

    static func < (left: Vertex, right: Vertex) -> Bool { left.id < right.id }
  }

  private struct Edge: Hashable, Comparable {
    let source: DOTID
    let target: DOTID
    let attributes: DOTAttributes

    static func < (left: Edge, right: Edge) -> Bool {
      if left.source != right.source { return left.source < right.source }
      if left.target != right.target { return left.target < right.target }
      // By bytes: `String` compares "é" and "e" + accent as equal, which would leave a tie.
      return left.attributes.text.utf8.lexicographicallyPrecedes(right.attributes.text.utf8)
    }
  }
}
