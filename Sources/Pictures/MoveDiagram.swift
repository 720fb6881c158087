public import Careers

/// Places and moves of an answer as text for programs that draw: DOT for Graphviz, Mermaid for pages.
///
/// Plainer than the career maps: no page, no legend, a box a place and a line a move, with its doubt as the
/// style of the line and its evidence beside it.
///
/// ```swift
/// let moves = Nomenclature.shipped.moves(from: PlaceID("3.3"))
/// MoveDiagram(moves, of: .shipped, doubts: ["named", "by category", "asked for", "partial"]).mermaid.text
/// ```
public struct MoveDiagram: Sendable {
  /// The places, by identifier.
  public let places: [PlaceID]
  /// The moves, by origin and target, each once.
  public let moves: [Move]

  private let nomenclature: Nomenclature
  private let doubts: [String]

  /// The diagram of some moves and, where they are given, of places that no move touches.
  ///
  /// - Precondition: a word for each of the four ranks of doubt.
  /// - Complexity: O(n log n) in the number of places and moves.
  public init(
    _ moves: [Move], places: [PlaceID] = [], of nomenclature: Nomenclature, doubts: [String]
  ) {
    precondition(doubts.count == 4, "four ranks of doubt, not \(doubts.count)")
    self.moves = Set(moves).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    self.places = Set(places + moves.flatMap { [$0.from, $0.to] }).sorted()
    self.nomenclature = nomenclature
    self.doubts = doubts
  }

  /// The diagram for Graphviz.
  public var dot: DOTDocument {
    var document = DOTDocument(
      "paths", comments: [nomenclature.source.title],
      graphAttributes: [
        "rankdir": "LR", "comment": .text("sha256 " + nomenclature.source.sha256),
      ], vertexDefaults: ["shape": "box", "style": "rounded"])
    let ids = dotIDs
    for place in places {
      document.addVertex(
        ids[place] ?? "n",
        ["label": .text(label(place)), "tooltip": .text(nomenclature.name(of: place))])
    }
    for move in moves {
      document.addEdge(
        from: ids[move.from] ?? "n", to: ids[move.to] ?? "n",
        [
          "style": .text(Self.dotStyles[move.doubt.rawValue]),
          "penwidth": .number(Self.dotWidths[move.doubt.rawValue]),
          "tooltip": .text(evidence(move)),
        ])
    }
    return document
  }

  /// The diagram for pages that draw Mermaid.
  public var mermaid: MermaidDocument {
    var document = MermaidDocument()
    let keys = Dictionary(
      uniqueKeysWithValues: places.enumerated().map { ($0.element, "m\($0.offset)") })
    for place in places { document.addVertex(keys[place] ?? "m", label: label(place)) }
    for move in moves {
      document.addEdge(
        from: keys[move.from] ?? "m", to: keys[move.to] ?? "m",
        label: move.isSupposed ? nil : doubts[move.doubt.rawValue],
        dashes: Self.mermaidDashes[move.doubt.rawValue])
    }
    return document
  }

  // MARK: Lines and labels

  private static let dotStyles = ["solid", "dashed", "dashed", "dotted"]
  private static let dotWidths = [2.0, 1.8, 1.0, 1.4]
  private static let mermaidDashes = [nil, "9 4", "4 4", "1 4"]

  private func label(_ place: PlaceID) -> String {
    nomenclature.profile(place) == nil
      ? nomenclature.name(of: place) : "\(place) \(nomenclature.name(of: place))"
  }

  private func evidence(_ move: Move) -> String {
    move.evidence.map { evidence in
      "\(doubts[evidence.doubt.rawValue]), \(evidence.sheet), \(evidence.lines): \(evidence.cue) […] \(evidence.mention)"
    }.joined(separator: "\n")
  }

  /// Codes where all places have one that DOT can write, else numbers.
  private var dotIDs: [PlaceID: DOTID] {
    let codes = places.compactMap { DOTID(code: $0.text) }
    let ids =
      codes.count == places.count
      ? codes : places.indices.map { DOTID(code: "n\($0)") ?? "n" }
    return Dictionary(uniqueKeysWithValues: zip(places, ids))
  }
}
