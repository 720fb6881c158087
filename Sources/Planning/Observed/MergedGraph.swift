public import Careers

/// A graph with what was stated and what was seen on each move.
///
/// The share of a move is Dirichlet's: with n people seen in the origin, k moves stated or seen from there and a
/// prior of strength a, one that c people took has (c + a/k) / (n + a). So a move that is stated and was never
/// seen keeps a small share. Of origins in which nobody was seen nothing is known: their moves have no share.
///
/// ```swift
/// let merged = try MergedGraph(.shipped, observed, prior: 1)
/// merged.unstated  // what people do and no sheet says
/// ```
///
/// - SeeAlso: A. Gelman et al., "Bayesian Data Analysis", 2013, section 3.4.
public struct MergedGraph: Sendable {
  /// A move between two profiles of the merged graph.
  public struct Pair: Hashable, Sendable {
    /// Where it starts.
    public let from: PlaceID
    /// Where it ends.
    public let to: PlaceID
    /// How many took it; `nil` where the number is hidden.
    public let count: Int?
    /// How many were seen in the origin; `nil` where the number is hidden.
    public let exposure: Int?
    /// The share, with the prior; `nil` where it is not known.
    public let share: Double?
  }

  /// The graph.
  public let nomenclature: Nomenclature
  /// The strength of the prior, in persons.
  public let prior: Double
  /// Moves that are stated and were seen.
  public let confirmed: [Pair]
  /// Moves that are stated and that none of the people seen in the origin took.
  public let unseen: [Pair]
  /// Moves that were seen and that nothing states.
  public let unstated: [Pair]
  /// Origins of stated moves in which nobody was seen: unknown, not impossible.
  public let unobserved: [PlaceID]

  /// Merges what was seen into a graph.
  ///
  /// A profile that was seen is the one of its identifier, or else the one of its name or another name; others
  /// are added.
  ///
  /// - Precondition: the prior is finite and not negative.
  /// - Throws: `NomenclatureProblem` where the parts make no graph.
  /// - Complexity: O(n log n) in the number of moves.
  public init(
    _ stated: Nomenclature, _ seen: Nomenclature, prior: Double
  ) throws(NomenclatureProblem) {
    precondition(prior.isFinite && prior >= 0, "a prior of \(prior) persons")
    self.prior = prior
    let places = SeenPlaces(stated, seen)
    let origins = Self.origins(of: seen, places)
    var pairs: [Ends: (stated: Move?, seen: Move?)] = [:]
    for move in stated.moves { pairs[Ends(move.from, move.to)] = (move, nil) }
    for move in seen.moves {
      let (from, to) = (places.place(move.from), places.place(move.to))
      pairs[Ends(from, to), default: (nil, nil)].seen = move
    }
    var targets: [PlaceID: Set<PlaceID>] = [:]
    for ends in pairs.keys { targets[ends.from, default: []].insert(ends.to) }
    for (from, origin) in origins { targets[from, default: []].formUnion(origin.hidden) }
    var moves: [Move] = []
    var (confirmed, unseen, unstated): ([Pair], [Pair], [Pair]) = ([], [], [])
    var unobserved: Set<PlaceID> = []
    for ends in pairs.keys.sorted() {
      guard let (statedMove, seenMove) = pairs[ends] else { continue }
      let origin = origins[ends.from]
      let isHidden = origin?.hidden.contains(ends.to) ?? false
      let count = isHidden ? nil : seenMove?.count ?? (origin == nil ? nil : 0)
      let share = Self.share(
        count, origin?.exposure, among: targets[ends.from]?.count ?? 1, prior)
      let move = Self.move(
        ends, statedMove, seenMove, count: count, exposure: origin?.exposure, share: share, places)
      moves.append(move)
      let pair = Pair(
        from: ends.from, to: ends.to, count: count, exposure: origin?.exposure, share: share)
      if origin == nil {
        unobserved.insert(ends.from)
      } else if statedMove == nil {
        unstated.append(pair)
      } else if seenMove != nil || isHidden {
        confirmed.append(pair)
      } else {
        unseen.append(pair)
      }
    }
    // Hidden moves that nothing states are no moves of the graph, but are told.
    for from in origins.keys.sorted() {
      guard let origin = origins[from] else { continue }
      for to in origin.hidden where pairs[Ends(from, to)] == nil {
        unstated.append(
          Pair(from: from, to: to, count: nil, exposure: origin.exposure, share: nil))
      }
    }
    self.confirmed = confirmed
    self.unseen = unseen
    self.unstated = unstated.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    self.unobserved = unobserved.sorted()
    nomenclature = try Nomenclature(Self.parts(stated, seen, places, origins, moves))
  }

  // MARK: Shares

  /// What was seen of an origin.
  private struct Origin {
    let exposure: Int?
    let hidden: Set<PlaceID>
  }

  /// Two places.
  private struct Ends: Hashable, Comparable {
    let from: PlaceID
    let to: PlaceID

    init(_ from: PlaceID, _ to: PlaceID) {
      self.from = from
      self.to = to
    }

    static func < (left: Ends, right: Ends) -> Bool {
      (left.from, left.to) < (right.from, right.to)
    }
  }

  /// The origins in which people were seen; without an exposure of its own, an origin has the sum of its counts.
  private static func origins(of seen: Nomenclature, _ places: SeenPlaces) -> [PlaceID: Origin] {
    var origins: [PlaceID: Origin] = [:]
    for profile in seen.profiles {
      let id = places.place(profile.id)
      if let observation = profile.observation {
        origins[id] = Origin(
          exposure: observation.exposure, hidden: Set(observation.hidden.map(places.place)))
        continue
      }
      let counts = seen.moves(from: profile.id).compactMap(\.count)
      guard !counts.isEmpty else { continue }
      origins[id] = Origin(exposure: counts.reduce(0, +), hidden: [])
    }
    return origins
  }

  private static func share(
    _ count: Int?, _ exposure: Int?, among targets: Int, _ prior: Double
  ) -> Double? {
    guard let count, let exposure, Double(exposure) + prior > 0 else { return nil }
    let share = (Double(count) + prior / Double(targets)) / (Double(exposure) + prior)
    return share > 0 && share <= 1 ? share : nil
  }

  private static func move(
    _ ends: Ends, _ stated: Move?, _ seen: Move?, count: Int?, exposure: Int?, share: Double?,
    _ places: SeenPlaces
  ) -> Move {
    let evidence = (seen?.evidence ?? []).map { piece in
      Evidence(
        sheet: places.place(piece.sheet), section: piece.section, direction: piece.direction,
        lines: piece.lines, cue: piece.cue, mention: piece.mention, statement: piece.statement,
        reading: piece.reading, condition: piece.condition)
    }
    var observation: Observation?
    if let share, let exposure {
      observation = Observation(
        share: share, low: seen?.observation?.low, high: seen?.observation?.high,
        exposure: exposure, months: seen?.observation?.months)
    }
    return Move(
      from: ends.from, to: ends.to, evidence: (stated?.evidence ?? []) + evidence,
      statedCost: stated?.statedCost, count: seen?.count ?? stated?.count ?? count,
      observation: observation)
  }

  // MARK: Parts

  private static func parts(
    _ stated: Nomenclature, _ seen: Nomenclature, _ places: SeenPlaces,
    _ origins: [PlaceID: Origin], _ moves: [Move]
  ) -> Nomenclature.Parts {
    var parts = stated.parts
    parts.moves = moves
    var names = Dictionary(
      parts.families.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    for profile in seen.profiles where places.isNew(profile.id) {
      let family = seen.family(of: profile)
      // The same number may stand for another family over there.
      let id = [nil, family.name].contains(names[family.id]) ? family.id : "+ " + family.id
      if names.updateValue(family.name, forKey: id) == nil {
        parts.families.append(Family(id: id, name: family.name))
      }
      parts.profiles.append(
        Profile(
          id: profile.id, name: profile.name, aliases: profile.aliases, family: id,
          diploma: profile.diploma, experience: profile.experience, firstPost: profile.firstPost,
          outlook: profile.outlook))
    }
    parts.outside += seen.outside.filter { places.isNew($0.id) }
    for index in parts.profiles.indices {
      guard let origin = origins[parts.profiles[index].id] else { continue }
      parts.profiles[index].observation = ProfileObservation(
        exposure: origin.exposure, hidden: Array(origin.hidden))
    }
    let title = [stated.source.title, seen.source.title].filter { !$0.isEmpty }
    parts.source = Source(
      title: title.joined(separator: " + "), edition: stated.source.edition,
      publisher: stated.source.publisher, language: stated.source.language,
      sha256: stated.source.sha256)
    return parts
  }
}

/// Which place of a graph each place is that was seen.
private struct SeenPlaces {
  private var known: [PlaceID: PlaceID] = [:]
  private var new: Set<PlaceID> = []

  init(_ stated: Nomenclature, _ seen: Nomenclature) {
    var named: [String: Set<PlaceID>] = [:]
    for profile in stated.profiles {
      for name in [profile.name] + profile.aliases {
        named[FoldedName(name).text, default: []].insert(profile.id)
      }
    }
    var taken = Set(seen.profiles.map(\.id).filter { stated.profile($0) != nil })
    for profile in seen.profiles where !taken.contains(profile.id) {
      let sameName = named[FoldedName(profile.name).text] ?? []
      // One profile stands for one: of two of a name the first.
      if sameName.count == 1, let place = sameName.first, taken.insert(place).inserted {
        known[profile.id] = place
      } else {
        new.insert(profile.id)
      }
    }
    for place in seen.outside where stated.outsidePlace(place.id) == nil { new.insert(place.id) }
  }

  /// The place that one seen is in the merged graph.
  func place(_ seen: PlaceID) -> PlaceID { known[seen] ?? seen }

  /// Whether the graph has it not.
  func isNew(_ seen: PlaceID) -> Bool { new.contains(seen) }
}
