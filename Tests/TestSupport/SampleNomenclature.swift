package import Careers

/// The jobs of an invented theatre: small enough to be read, with one of everything that can go wrong.
///
///     1.1 Machiniste ──2──▶ 1.2 Régisseur de plateau ─────3──▶ 10.1 Régisseur général ─0▶ 10.2
///       ├─0──▶ 1.9 Éclairagiste ─1▶ 1.2                            ▲     ▲          ◀1─
///       │        └─────2──▶ 1.10 Chef d’équipe « lumière » ──1─────┘     │
///       └─1──▶ 2.2 Maître d’œuvre des décors ─0▶ 1.2 ; ──────3───────────┘
///
/// The numbers are doubts. 1.9 and 1.10 sort by number, not by letter; a short cut through cinema may
/// not be taken; nobody in the house becomes 10.3; nothing leads to 2.3 or away from it. The general
/// stage manager asks for two fields at once, the chief of lighting for one of two, the builder of sets
/// for one that no job gives.
package enum SampleNomenclature {
  /// The theatre, checked.
  package static let theatre: Nomenclature = {
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("the theatre is broken: \(error)")
    }
  }()

  /// The theatre before it is checked, to break it.
  package static let parts = Nomenclature.Parts(
    source: Source(
      title: "Métiers d’un théâtre", edition: "2020", publisher: "Personne", language: "fr",
      sha256: ""),
    families: [
      Family(id: "1", name: "Plateau"), Family(id: "2", name: "Ateliers"),
      Family(id: "10", name: "Direction"),
    ],
    profiles: stage + workshops + management,
    outside: [
      OutsidePlace(id: "x-cinema", name: "cinéma"),
      OutsidePlace(id: "x-conservatoire", name: "conservatoire"),
    ],
    moves: moves,
    openDoors: [
      OpenDoor(profile: "2.3", direction: .in, lines: LineRange(95), mention: "toute fonction")
    ],
    drift: [Drift(profile: "2.1", lines: LineRange(71, 72), cue: "évolue de plus en plus vers")],
    curation: [
      Correction(.removeMove(from: "2.1", to: "1.1"), reason: "« Plateau » est ici un meuble.")
    ])

  private static let stage = [
    Profile(
      id: "1.1", name: "Machiniste", family: "1", diploma: Diploma(lowest: 0, highest: 2),
      experience: Experience(least: 0), firstPost: true),
    Profile(
      id: "1.2", name: "Régisseur de plateau", aliases: ["RP", "régie"], family: "1",
      diploma: Diploma(lowest: 2, lines: LineRange(40)),
      experience: Experience(least: 3, most: 5, field: "machinerie", lines: LineRange(40, 41)),
      outlook: Outlook(trend: .stable, lines: LineRange(44))),
    Profile(id: "1.9", name: "Éclairagiste", family: "1", firstPost: false),
    Profile(
      id: "1.10", name: "Chef d’équipe « lumière »", family: "1", diploma: Diploma(lowest: 3),
      experience: Experience(least: 5, field: "éclairage ou vidéo", lines: LineRange(60))),
    Profile(
      id: "1.11", name: "Vidéaste de scène", family: "1",
      outlook: Outlook(trend: .emerging, lines: LineRange(66))),
  ]

  private static let workshops = [
    Profile(id: "2.1", name: "Costumier – habilleur", family: "2"),
    Profile(
      id: "2.2", name: "Maître d’œuvre des décors (MOD)", aliases: ["MOD"], family: "2",
      experience: Experience(least: 4, field: "menuiserie", lines: LineRange(90))),
    Profile(id: "2.3", name: "Accessoiriste", family: "2"),
  ]

  private static let management = [
    Profile(
      id: "10.1", name: "Régisseur général", aliases: ["RG", "régie"], family: "10",
      diploma: Diploma(lowest: 3, highest: 5),
      experience: Experience(
        least: 10, field: "conduite du plateau et des décors", lines: LineRange(120, 121))),
    Profile(
      id: "10.2", name: "Directeur technique", family: "10", diploma: Diploma(lowest: 5),
      experience: Experience(least: 15, orElse: "ou ingénieur")),
    Profile(id: "10.3", name: "Metteur en scène", family: "10"),
  ]

  private static let moves = [
    Move("1.1", "1.2", .asked, sheet: "1.2", lines: LineRange(40), mention: "machinerie"),
    Move("1.1", "1.9", .named),
    Move("1.1", "2.2", .category, mention: "ateliers"),
    Move("1.1", "x-cinema", .named),
    Move("1.2", "10.1", .partial, sheet: "10.1", lines: LineRange(120), mention: "du plateau"),
    Move("1.9", "1.1", .category, mention: "métiers du plateau"),
    Move("1.9", "1.2", .category, mention: "régie"),
    Move("1.9", "1.10", .asked, sheet: "1.10", lines: LineRange(60), mention: "éclairage"),
    Move(
      "1.10", "10.1", .named, condition: Condition(kind: .training, words: "après une formation")),
    Move("1.11", "1.10", .asked, sheet: "1.10", lines: LineRange(60), mention: "vidéo"),
    Move("2.1", "2.2", .category, reading: 2),
    Move("2.2", "1.2", .named),
    Move("2.2", "10.1", .partial, sheet: "10.1", lines: LineRange(121), mention: "décors"),
    Move(
      from: "10.1", to: "10.2",
      evidence: [
        Evidence(.category, sheet: "10.1", direction: .out, lines: LineRange(130)),
        Evidence(.named, sheet: "10.2", lines: LineRange(140, 141)),
      ]),
    Move("10.2", "10.1", .category),
    Move("10.3", "10.2", .asked),
    Move("x-cinema", "10.2", .named),
    Move("x-conservatoire", "1.9", .named),
    Move("x-conservatoire", "10.3", .named),
  ]
}

/// A random nomenclature of 6 to 8 places in which everything leads everywhere, with ties throughout.
///
/// The first places are profiles, the last one or two lie outside and tempt with short cuts.
package struct RandomNomenclature: Sendable, CustomStringConvertible {
  package let seed: UInt64
  package let nomenclature: Nomenclature

  package init(seed: UInt64) throws(NomenclatureProblem) {
    var random = SeededRandom(seed: seed)
    let profiles = (1...5 + random.below(2)).map { number in
      Profile(
        id: PlaceID("1.\(number)"), name: "Métier \(number)", family: "1",
        diploma: random.below(2) == 0 ? nil : Diploma(lowest: random.below(6)),
        experience: random.below(3) == 0
          ? nil
          : Experience(
            least: random.below(4) * 5, field: "plateau", lines: LineRange(1 + random.below(3))))
    }
    let outside = (1...1 + random.below(2)).map { number in
      OutsidePlace(id: PlaceID("x-\(number)"), name: "ailleurs \(number)")
    }
    let places = profiles.map(\.id) + outside.map(\.id)
    var moves: [Move] = []
    for from in places {
      for to in places where from != to && random.below(5) < 2 {
        moves.append(
          Move(
            from: from, to: to,
            evidence: (0...random.below(2)).map { Self.evidence($0, about: to, &random) }))
      }
    }
    self.seed = seed
    nomenclature = try Nomenclature(
      Nomenclature.Parts(
        source: SampleNomenclature.parts.source, families: [Family(id: "1", name: "Tout")],
        profiles: profiles, outside: outside, moves: moves))
  }

  package var description: String {
    let moves = nomenclature.moves.map { "\($0.from)→\($0.to):\($0.doubt.rawValue)" }
    return "seed \(seed): \(moves.joined(separator: " "))"
  }

  /// The number makes the pieces for one move differ in their words.
  private static func evidence(
    _ number: Int, about place: PlaceID, _ random: inout SeededRandom
  ) -> Evidence {
    Evidence(
      Evidence.Statement.allCases[random.below(4)], sheet: place,
      lines: LineRange(1 + random.below(3)), cue: "indice \(number)",
      reading: 1 + random.below(5) / 4,
      condition: random.below(4) > 0
        ? nil : Condition(kind: Condition.Kind.allCases[random.below(5)], words: "si possible"))
  }
}

extension Nomenclature {
  /// Every way from one place to another that passes no place twice and no outside place, in no order:
  /// slow and obvious, from the moves alone.
  package func everyWay(from: PlaceID, to: PlaceID) -> [[Move]] {
    var found: [[Move]] = []
    var unfinished: [(way: [Move], passed: [PlaceID])] = [([], [from])]
    while let (way, passed) = unfinished.popLast() {
      for move in moves(from: passed[passed.count - 1]) where !passed.contains(move.to) {
        if move.to == to {
          found.append(way + [move])
        } else if profile(move.to) != nil {
          unfinished.append((way + [move], passed + [move.to]))
        }
      }
    }
    return found
  }
}

extension Nomenclature.Parts {
  /// The same parts in another order; the curation, whose order means something, as it is.
  package func shuffled(seed: UInt64) -> Nomenclature.Parts {
    var random = SeededRandom(seed: seed)
    var parts = self
    parts.families.shuffle(using: &random)
    parts.profiles.shuffle(using: &random)
    parts.outside.shuffle(using: &random)
    parts.moves = parts.moves.map {
      Move(from: $0.from, to: $0.to, evidence: $0.evidence.shuffled(using: &random))
    }
    parts.moves.shuffle(using: &random)
    parts.openDoors.shuffle(using: &random)
    parts.drift.shuffle(using: &random)
    return parts
  }
}

// Tests make many moves and care about one thing in each: what is not said is of no account there.

extension Evidence {
  /// A piece of evidence; the sheet of the target speaks unless told otherwise.
  package init(
    _ statement: Statement, sheet: PlaceID = "1.1", section: Section = .parcours,
    direction: Direction = .in, lines: LineRange = LineRange(1), cue: String = "viennent de",
    mention: String = "plateau", reading: Int = 1, condition: Condition? = nil
  ) {
    self.init(
      sheet: sheet, section: section, direction: direction, lines: lines, cue: cue,
      mention: mention, statement: statement, reading: reading, condition: condition)
  }
}

extension Move {
  /// A move with one piece of evidence.
  package init(
    _ from: PlaceID, _ to: PlaceID, _ statement: Evidence.Statement, sheet: PlaceID? = nil,
    lines: LineRange = LineRange(1), mention: String = "plateau", reading: Int = 1,
    condition: Condition? = nil
  ) {
    let evidence = Evidence(
      statement, sheet: sheet ?? to, lines: lines, mention: mention, reading: reading,
      condition: condition)
    self.init(from: from, to: to, evidence: [evidence])
  }
}

extension PlaceID: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) {
    self.init(value)
  }
}
