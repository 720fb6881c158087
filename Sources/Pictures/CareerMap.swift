public import Careers
public import Routes

/// A map of profiles and moves as a DOT document that plain `dot` draws.
///
/// ```swift
/// let map = CareerMap(.shipped, words: words)
/// map.document.text  // « digraph … »
/// ```
///
/// Every move shows how firmly it is stated and carries its evidence as a tooltip; the legend, the source
/// and the fingerprint of the data are on the map.
public struct CareerMap: Sendable {
  /// The map.
  public let document: DOTDocument

  /// The map of a whole nomenclature.
  ///
  /// - Complexity: O(places + moves).
  public init(_ nomenclature: Nomenclature, words: MapWords) {
    let places = nomenclature.profiles.map(\.id) + nomenclature.outside.map(\.id)
    self.init(places: places, moves: nomenclature.moves, of: nomenclature, words: words)
  }

  /// The map of some routes: the places and moves on any of them, those of the first one stronger.
  ///
  /// - Complexity: O(moves on the routes x places).
  public init(_ routes: [Route], of nomenclature: Nomenclature, words: MapWords) {
    let moves = Set(routes.flatMap(\.moves))
    self.init(
      places: Set(routes.flatMap(\.places)).sorted(),
      moves: moves.sorted { ($0.from, $0.to) < ($1.from, $1.to) },
      of: nomenclature, words: words, best: Set(routes.first?.moves ?? []), saysEvidence: true)
  }

  private init(
    places: [PlaceID], moves: [Move], of nomenclature: Nomenclature, words: MapWords,
    best: Set<Move> = [], saysEvidence: Bool = false
  ) {
    let style = MapStyle(nomenclature: nomenclature, words: words)
    let drawn = Set(places.compactMap { nomenclature.profile($0)?.family })
    let legend = MapLegend(
      style: style, families: nomenclature.families.filter { drawn.contains($0.id) },
      doubts: Doubt.allCases.filter { doubt in moves.contains { $0.doubt == doubt } },
      showsOutside: places.contains { nomenclature.outsidePlace($0) != nil })
    var document = Self.empty(words: words, legend: legend, nomenclature: nomenclature)
    for place in places { document.addVertex(style.id(place), style.attributes(of: place)) }
    for move in moves {
      var attributes = style.edge(move)
      if saysEvidence { attributes["label"] = .text(Self.edgeLabel(move, words: words)) }
      if best.contains(move) { attributes["penwidth"] = 4 }
      document.addEdge(from: style.id(move.from), to: style.id(move.to), attributes)
    }
    self.document = document
  }

  private static func edgeLabel(_ move: Move, words: MapWords) -> String {
    let evidence = move.evidence[0]
    let head = "\(words.doubts[evidence.doubt.rawValue]), \(words.sheet) \(evidence.sheet)"
    let quotations = [evidence.cue, evidence.mention].flatMap { words in
      wrapped("«\u{A0}\(words)\u{A0}»", width: 28)
    }
    // The empty lines keep the words clear of the lines that are drawn.
    return ([" ", head] + quotations + [" "]).joined(separator: "\n")
  }

  private static func empty(
    words: MapWords, legend: MapLegend, nomenclature: Nomenclature
  ) -> DOTDocument {
    DOTDocument(
      "paths", comments: [words.title, words.source],
      graphAttributes: [
        "rankdir": "LR", "label": legend.label, "labelloc": "t", "labeljust": "l",
        "fontname": .text(Palette.fonts),
        "fontcolor": .text(Palette.ink), "bgcolor": .text(Palette.ground), "nodesep": 0.15,
        "ranksep": 0.9,
        "pad": 0.4, "comment": .text("sha256 " + nomenclature.source.sha256),
        "outputorder": "edgesfirst",
      ],
      vertexDefaults: [
        "shape": "box", "style": "rounded,filled", "fontname": .text(Palette.fonts), "fontsize": 11,
        "fontcolor": .text(Palette.ground), "color": .text(Palette.ground), "width": 2.1,
        "margin": "0.1,0.05",
      ],
      edgeDefaults: [
        "fontname": .text(Palette.fonts), "fontsize": 9, "fontcolor": .text(Palette.secondary),
        "arrowsize": 0.7,
      ])
  }
}
