public import Careers

/// A route (itinéraire): moves joined end to end, no place twice, with what it costs and asks.
///
/// Its cost is its moves plus its doubts when the factors are 1 and 1; both parts are given beside it.
public struct Route: Hashable, Sendable {
  /// The moves in order; never empty.
  public let moves: [Move]
  /// What the search added up.
  public let cost: Double
  /// The least experience of who arrives, in years; `nil` where the sheets are silent.
  public let leastYears: Int?
  /// The highest of the lowest diplomas accepted on the way, in years after the baccalauréat; `nil` where
  /// the sheets are silent.
  public let diploma: Int?
  /// What the sheet of the target asks for and this route does not give.
  public let unmet: [UnmetRequirement]

  /// The places on the way, both ends included.
  public var places: [PlaceID] { [moves[0].from] + moves.map(\.to) }

  /// The sum of the doubts of the moves.
  public var doubt: Int { moves.reduce(0) { $0 + $1.doubt.rawValue } }

  /// The months that those who took each move had been in its origin, on average, added up; `nil` where that is
  /// not known of every move.
  public var observedMonths: Double? {
    let months = moves.compactMap { $0.observation?.months }
    return months.count == moves.count ? months.reduce(0, +) : nil
  }

  /// How many were seen to take the move that fewest took; `nil` where that is not known of every move.
  public var fewestCases: Int? {
    let counts = moves.filter { $0.observation != nil }.compactMap(\.count)
    return counts.count == moves.count ? counts.min() : nil
  }

  /// Makes a route and works out what it asks.
  ///
  /// - Precondition: the moves join end to end and there is one.
  /// - Complexity: O(moves of the route x moves of the nomenclature).
  public init(_ moves: [Move], cost: Double, in nomenclature: Nomenclature) {
    precondition(!moves.isEmpty, "a route has moves")
    for (move, next) in zip(moves, moves.dropFirst()) {
      precondition(move.to == next.from, "\(move.to) does not join \(next.from)")
    }
    self.moves = moves
    self.cost = cost
    let profiles = ([moves[0].from] + moves.map(\.to)).compactMap(nomenclature.profile)
    leastYears = Self.leastYears(of: moves, in: nomenclature)
    diploma = profiles.compactMap { $0.diploma?.lowest }.max()
    unmet = UnmetRequirement.requirements(leftBy: moves, in: nomenclature)
  }

  private static func leastYears(of moves: [Move], in nomenclature: Nomenclature) -> Int? {
    var least = LeastYears(at: moves[0].from, in: nomenclature)
    for move in moves { least.take(move, in: nomenclature) }
    return least.years
  }

  /// The moves of the largest doubt; none where all are named without reservation.
  public var weakestLinks: [Move] {
    let most = moves.map(\.doubt).max() ?? .named
    return most == .named ? [] : moves.filter { $0.doubt == most }
  }

  /// The moves into a profile that asks for a higher diploma than the person and the moves before give, each with
  /// the level asked.
  ///
  /// - Complexity: O(moves).
  public func diplomas(beyond held: Int, in nomenclature: Nomenclature) -> [(
    move: Move, level: Int
  )] {
    var held = held
    return moves.compactMap { move in
      guard let level = nomenclature.profile(move.to)?.diploma?.lowest, level > held else {
        return nil
      }
      held = level
      return (move, level)
    }
  }
}

extension Route: Comparable {
  /// The order in which routes are listed: cost, moves, doubt, then places.
  public static func < (left: Route, right: Route) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    if left.moves.count != right.moves.count { return left.moves.count < right.moves.count }
    if left.doubt != right.doubt { return left.doubt < right.doubt }
    return left.places.lexicographicallyPrecedes(right.places)
  }
}

extension Evidence {
  /// Whether this piece is read from the very words that ask for this experience.
  ///
  /// The lines must meet, and most words of the mention stand in the field, where the sheet names one: a
  /// sentence can ask for years in one field and an origin in another.
  func asksField(of experience: Experience) -> Bool {
    guard statement == .asked || statement == .partial, direction == .in, section == .parcours,
      let asked = experience.lines, asked.first <= lines.last, lines.first <= asked.last
    else { return false }
    guard let field = experience.field else { return true }
    let fieldWords = Set(FoldedName(field).words)
    let words = FoldedName(mention).words.filter { $0.count > 3 }
    return words.count { fieldWords.contains($0) } * 2 > words.count
  }
}
