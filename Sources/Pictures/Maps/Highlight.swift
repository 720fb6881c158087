internal import Careers
internal import Routes

/// What a map leads the eye to: the moves of one route, and thinner those of others; the moves that people make; or
/// some profiles.
struct Highlight: Sendable {
  /// The moves of the first route, in order.
  let main: [Move]
  private let mainMoves: Set<Move>
  private let variantMoves: Set<Move>
  private let places: Set<PlaceID>
  let families: Set<String>

  /// - Precondition: there is a route.
  init(_ routes: [Route], in nomenclature: Nomenclature) {
    precondition(!routes.isEmpty, "no route to show")
    main = routes[0].moves
    mainMoves = Set(main)
    variantMoves = Set(routes.dropFirst().flatMap(\.moves)).subtracting(mainMoves)
    let places = Set(routes.flatMap(\.places))
    self.places = places
    families = Set(places.compactMap { nomenclature.profile($0)?.family })
  }

  /// The moves that people make, as in a plan; none of them is numbered.
  init(moves: Set<Move>, in nomenclature: Nomenclature) {
    main = []
    mainMoves = []
    variantMoves = moves
    let places = Set(moves.flatMap { [$0.from, $0.to] })
    self.places = places
    families = Set(places.compactMap { nomenclature.profile($0)?.family })
  }

  /// Some profiles, with the moves into and out of them.
  init(places: Set<PlaceID>, in nomenclature: Nomenclature) {
    main = []
    mainMoves = []
    variantMoves = Set(
      nomenclature.moves.filter { places.contains($0.from) || places.contains($0.to) })
    self.places = places
    families = Set(places.compactMap { nomenclature.profile($0)?.family })
  }

  func emphasis(of move: Move) -> Scene.Emphasis {
    mainMoves.contains(move) ? .lit : variantMoves.contains(move) ? .variant : .dimmed
  }

  func emphasis(of place: PlaceID) -> Scene.Emphasis { places.contains(place) ? .lit : .dimmed }
}
