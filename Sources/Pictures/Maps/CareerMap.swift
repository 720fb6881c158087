public import Careers
public import Routes

/// What a map of a nomenclature shows; ``scene(words:)`` gives each thing its place.
///
/// ```swift
/// let scene = CareerMap.whole(.shipped, maxDoubt: .asked).scene(words: words)
/// SVGPainter().text(scene)
/// ```
public struct CareerMap: Sendable {
  private enum Kind: Sendable {
    case grid(MapContent, Highlight?)
    case card([Route])
    case around(PlaceID, depth: Int)
    case families
  }

  private let kind: Kind
  private let nomenclature: Nomenclature
  private let maxDoubt: Doubt

  private init(_ kind: Kind, _ nomenclature: Nomenclature, _ maxDoubt: Doubt) {
    self.kind = kind
    self.nomenclature = nomenclature
    self.maxDoubt = maxDoubt
  }

  /// All profiles, with the moves of at most this doubt.
  ///
  /// - Complexity: O(places + moves).
  public static func whole(_ nomenclature: Nomenclature, maxDoubt: Doubt) -> CareerMap {
    let content = MapContent(nomenclature, maxDoubt: maxDoubt)
    return CareerMap(.grid(content, nil), nomenclature, maxDoubt)
  }

  /// The whole map with one route lit and others beside it; their moves are drawn whatever their doubt.
  ///
  /// - Precondition: there is a route.
  /// - Complexity: O(places + moves).
  public static func routes(
    _ routes: [Route], in nomenclature: Nomenclature, maxDoubt: Doubt
  ) -> CareerMap {
    let moves = Set(routes.flatMap(\.moves))
    return CareerMap(
      .grid(
        MapContent(nomenclature, maxDoubt: maxDoubt, always: moves),
        Highlight(routes, in: nomenclature)),
      nomenclature, maxDoubt)
  }

  /// The whole map with people on some of its moves, as in a plan: the width of a line and its figure say how many,
  /// the rest stands back.
  ///
  /// - Precondition: the moves are the nomenclature's, and there is one.
  /// - Complexity: O(places + moves).
  public static func flows(
    _ counts: [Move: Int], in nomenclature: Nomenclature, maxDoubt: Doubt
  ) -> CareerMap {
    precondition(!counts.isEmpty, "no move to show")
    let moves = Set(counts.keys)
    var content = MapContent(nomenclature, maxDoubt: maxDoubt, always: moves)
    content.counts = counts
    return CareerMap(
      .grid(content, Highlight(moves: moves, in: nomenclature)), nomenclature, maxDoubt)
  }

  /// The whole map with some profiles lit, and the moves into and out of them; the rest stands back.
  ///
  /// - Precondition: the places are the nomenclature's, and there is one.
  /// - Complexity: O(places + moves).
  public static func lit(
    _ places: Set<PlaceID>, in nomenclature: Nomenclature, maxDoubt: Doubt
  ) -> CareerMap {
    precondition(!places.isEmpty, "no profile to show")
    return CareerMap(
      .grid(
        MapContent(nomenclature, maxDoubt: maxDoubt),
        Highlight(places: places, in: nomenclature)),
      nomenclature, maxDoubt)
  }

  /// Routes side by side, each step with the words that state it.
  ///
  /// - Precondition: there is a route.
  public static func card(_ routes: [Route], in nomenclature: Nomenclature) -> CareerMap {
    precondition(!routes.isEmpty, "no route to show")
    return CareerMap(.card(routes), nomenclature, .partial)
  }

  /// The profiles of a family, with those that its moves of at most this doubt come from or lead to.
  ///
  /// - Complexity: O(places + moves).
  public static func family(
    _ family: Family, in nomenclature: Nomenclature, maxDoubt: Doubt
  ) -> CareerMap {
    let content = MapContent(nomenclature, family: family, maxDoubt: maxDoubt)
    return CareerMap(.grid(content, nil), nomenclature, maxDoubt)
  }

  /// A profile with those before and after it, up to so many moves away.
  ///
  /// - Precondition: the place is a profile, `depth >= 1`.
  public static func around(
    _ place: PlaceID, depth: Int, in nomenclature: Nomenclature, maxDoubt: Doubt
  ) -> CareerMap {
    precondition(nomenclature.profile(place) != nil, "\(place) is no profile")
    precondition(depth >= 1, "a depth of at least 1, not \(depth)")
    return CareerMap(.around(place, depth: depth), nomenclature, maxDoubt)
  }

  /// The families, with how many moves of at most this doubt lead from one to another.
  public static func families(_ nomenclature: Nomenclature, maxDoubt: Doubt) -> CareerMap {
    CareerMap(.families, nomenclature, maxDoubt)
  }

  /// How many boxes and moves the map draws.
  ///
  /// - Complexity: O(places + moves).
  public var size: (boxes: Int, moves: Int) {
    switch kind {
    case .grid(let content, _): (content.places.count, content.moves.count)
    case .card(let routes):
      (routes.reduce(0) { $0 + $1.places.count }, routes.reduce(0) { $0 + $1.moves.count })
    case .around(let place, let depth):
      EgoMap(around: place, depth: depth, in: nomenclature, maxDoubt: maxDoubt).size
    case .families: (nomenclature.families.count, nomenclature.moves.count { $0.doubt <= maxDoubt })
    }
  }

  /// How many pairs of families have moves that an overview leaves out, because others have more; 0 on other maps.
  ///
  /// - Complexity: O(moves + families²).
  public var flowsLeftOut: Int {
    guard case .families = kind else { return 0 }
    return FamilyOverview(nomenclature, maxDoubt: maxDoubt).leftOut
  }

  /// The map with its words.
  ///
  /// - Complexity: O(moves × rows + n²) for n the most lines side by side.
  public func scene(words: MapWords) -> Scene {
    switch kind {
    case .grid(let content, let highlight):
      GridMap(content, words: words, highlight: highlight).scene()
    case .card(let routes): RouteCard(routes, in: nomenclature, words: words).scene()
    case .around(let place, let depth):
      EgoMap(around: place, depth: depth, in: nomenclature, maxDoubt: maxDoubt).scene(words: words)
    case .families:
      FamilyOverview(nomenclature, maxDoubt: maxDoubt).scene(words: words)
    }
  }
}
