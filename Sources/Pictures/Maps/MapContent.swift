internal import Careers

/// What a map draws of a nomenclature: some of its profiles, outside places and moves.
struct MapContent: Sendable {
  let nomenclature: Nomenclature
  let profiles: [Profile]
  let outside: [OutsidePlace]
  let moves: [Move]
  /// How many people made or are to make a move, where that is known: the width of its line.
  var counts: [Move: Int]
  /// The family the map is about, where it is about one.
  var family: Family?

  /// All profiles, the moves of at most this doubt and those given besides, and the outside places that these touch.
  init(_ nomenclature: Nomenclature, maxDoubt: Doubt, always: Set<Move> = []) {
    let moves = nomenclature.moves.filter { $0.doubt <= maxDoubt || always.contains($0) }
    self.init(nomenclature, profiles: nomenclature.profiles, moves: moves)
  }

  /// The profiles of a family, the moves that start or end there, and what lies at their other ends.
  init(_ nomenclature: Nomenclature, family: Family, maxDoubt: Doubt) {
    func isInside(_ place: PlaceID) -> Bool { nomenclature.profile(place)?.family == family.id }
    let moves = nomenclature.moves.filter {
      $0.doubt <= maxDoubt && (isInside($0.from) || isInside($0.to))
    }
    let touched = Set(moves.flatMap { [$0.from, $0.to] })
    self.init(
      nomenclature,
      profiles: nomenclature.profiles.filter { isInside($0.id) || touched.contains($0.id) },
      moves: moves)
    self.family = family
  }

  init(_ nomenclature: Nomenclature, profiles: [Profile], moves: [Move]) {
    self.nomenclature = nomenclature
    self.profiles = profiles
    self.moves = moves
    counts = moves.reduce(into: [:]) { counts, move in counts[move] = move.count }
    let touched = Set(moves.flatMap { [$0.from, $0.to] })
    outside = nomenclature.outside.filter { touched.contains($0.id) }
  }

  /// The places drawn, profiles first.
  var places: [PlaceID] { profiles.map(\.id) + outside.map(\.id) }

  /// The place of a profile's family in the list of all families, which gives its colour.
  func familyIndex(_ id: String) -> Int {
    nomenclature.families.firstIndex { $0.id == id } ?? 0
  }

  /// The colour of a place: its family's, or none's.
  func ink(_ place: PlaceID) -> Scene.Ink {
    nomenclature.profile(place).map { .family(familyIndex($0.family)) } ?? .secondary
  }
}
