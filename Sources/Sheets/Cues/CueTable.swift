/// What a cue says about the words beside it.
enum CueMeaning: Hashable, Sendable {
  /// The sheet's profile leads to what is mentioned.
  case leadsTo
  /// What is mentioned leads to the sheet's profile.
  case comesFrom
  /// Experience in the field of what is mentioned is asked.
  case asksFor
  /// The job itself changes; nobody moves.
  case drift
  /// The job is a way in to everything.
  case openDoorOut
  /// Whence one comes one may go back: « et peut y revenir ».
  case leadsBack
  /// Words that look like a cue and are none: « quelle que soit ».
  case falseFriend
}

/// Words that announce a move, or that look as if they did.
struct Cue: Sendable {
  /// Where the mention stands.
  enum Side: Sendable {
    case after
    case before
  }

  let meaning: CueMeaning
  let pattern: CuePattern
  /// The sections in which it counts.
  let sections: Set<SectionKind>
  let side: Side
  /// Whether the words must start the sentence.
  let atStart: Bool
  /// Whether a mention that is no profile is a place outside; otherwise it is only reported.
  let reachesOutside: Bool
  /// Whether it is no cue of its own where the sentence asks for experience already: « soit … soit ».
  let yieldsToAsked: Bool
  /// Whether the mentions are domains (« le conseil, l'audit »), no jobs, unless one names a profile whole.
  let namesDomains: Bool

  init(
    _ meaning: CueMeaning, _ pattern: String,
    in sections: Set<SectionKind> = [.parcours, .tendances], side: Side = .after,
    atStart: Bool = false, reachesOutside: Bool = true, yieldsToAsked: Bool = false,
    namesDomains: Bool = false
  ) {
    self.meaning = meaning
    self.pattern = CuePattern(pattern)
    self.sections = sections
    self.side = side
    self.atStart = atStart
    self.reachesOutside = reachesOutside
    self.yieldsToAsked = yieldsToAsked
    self.namesDomains = namesDomains
  }
}

/// The wordings by which French job sheets state moves; adding one is adding a line.
///
/// The first that matches at a place wins, so the special ones stand before the general ones.
enum CueTable {
  static let cues: [Cue] = drifts + movesOut + movesIn + askedFields

  /// False friends: « il évolue vers » is the job that changes, « peut évoluer vers » is a person who can.
  private static let drifts = [
    Cue(.drift, "evolue|evoluent ..4 vers", in: [.tendances]),
    Cue(.drift, "devient|deviennent de plus en plus", in: [.tendances]),
    Cue(.drift, "evolution de ce|cette ..2 vers", in: [.tendances]),
    Cue(.drift, "evolution de ce|cette ..2 va vers", in: [.tendances]),
    Cue(.falseFriend, "que soit|soient"),
    Cue(
      .falseFriend,
      "ne|n peut|peuvent|pourra|pourront|pourrait|pourraient|va|vont ..1 pas|plus|jamais|guere ..3"
        + " evoluer|aller|devenir|conduire|mener|venir"),
    Cue(.falseFriend, "mais|et|ou pas|non"),
    Cue(
      .falseFriend,
      "peut|peuvent|pourra|pourront|pourrait|pourraient|va|vont ..2 evoluer en fonction"),
    Cue(.falseFriend, "vient|viennent d|de apparaitre|etre|naitre|paraitre|voir"),
    Cue(.openDoorOut, "pour evoluer ensuite"),
  ]

  private static let movesOut = [
    Cue(
      .leadsTo, "domaines vers lesquels|lesquelles ..3 peut|peuvent evoluer", side: .before,
      namesDomains: true),
    Cue(.leadsTo, "vers lesquels|lesquelles ..3 peut|peuvent evoluer", side: .before),
    Cue(.leadsBack, "peut|peuvent y revenir"),
    Cue(
      .leadsTo,
      "peut|peuvent|pourra|pourront|pourrait|pourraient|va|vont ..2 evoluer|aller ..4 vers|a|aux"),
    Cue(.leadsTo, "peut|peuvent|pourra|pourrait|pourraient ..2 evoluer"),
    Cue(.leadsTo, "permet|permettent ..2 evoluer ..2 vers"),
    Cue(.leadsTo, "le|la|les voir ..1 evoluer ..3 vers"),
    Cue(.leadsTo, "peut|peuvent ..1 conduire|mener a|aux|vers"),
    Cue(.leadsTo, "peut|peuvent ..2 devenir"),
    Cue(.leadsTo, "possibilite|possibilites d evolution|evoluer|aller ..3 vers"),
    Cue(.leadsTo, "evolution|evolutions possible|possibles? vers"),
    Cue(.leadsTo, "vers", in: [.tendances], atStart: true),
  ]

  private static let movesIn = [
    Cue(.comesFrom, "evolution|evolutions possible|possibles d|de|du|des|pour"),
    Cue(.comesFrom, "evolution de carriere ..1 pour"),
    Cue(.comesFrom, "peut|peuvent|peux ..1 venir d|de|du|des"),
    Cue(.comesFrom, "vient|viennent ..1 d|de|du|des"),
    Cue(.comesFrom, "ce peut etre", reachesOutside: false),
    Cue(.comesFrom, "metiers|postes|fonctions precedents|precedentes ..1 a"),
    Cue(.comesFrom, "ouvre ..4 perspectives ..1 pour|aux"),
    Cue(.comesFrom, "qui evoluent|evolue vers", in: [.parcours], side: .before),
    Cue(.comesFrom, "issu|issue|issus|issues d|de|du|des", in: [.parcours], reachesOutside: false),
    Cue(.comesFrom, "venant d|de|du|des", in: [.parcours], reachesOutside: false),
    Cue(.comesFrom, "soit", in: [.parcours], yieldsToAsked: true),
  ]

  private static let askedFields = [
    Cue(.asksFor, "experience|experiences de type", in: [.parcours]),
    Cue(
      .asksFor, "experience|experiences ..6 en|dans|type", in: [.parcours], reachesOutside: false),
    Cue(.asksFor, "experience|experiences ..4 ans", in: [.parcours], reachesOutside: false),
    Cue(.asksFor, "experience|experiences ..1 d|de", in: [.parcours], reachesOutside: false),
    Cue(.asksFor, "experience|experiences", in: [.parcours], atStart: true, reachesOutside: false),
    Cue(.asksFor, "ans ..1 dans|en", in: [.parcours], reachesOutside: false),
    Cue(
      .asksFor, "ayant pilote|exerce|conduit|dirige|realise", in: [.parcours], reachesOutside: false
    ),
    Cue(.asksFor, "d origine", in: [.parcours], reachesOutside: false),
  ]
}
