/// What a cue says about the words beside it.
enum CueMeaning: Hashable, Sendable {
  /// The sheet's profile leads to what is mentioned.
  case leadsTo
  /// What is mentioned leads to the sheet's profile.
  case comesFrom
  /// Experience in the field of what is mentioned is asked.
  case asksFor
  /// The job itself changes; nobody moves, unless the words name a post for a person.
  case drift
  /// The job is a way in to everything.
  case openDoorOut
  /// Whence one comes one may go back: « et peut y revenir ».
  case leadsBack
  /// Words that look like a cue and are none: « quelle que soit ».
  case falseFriend
  /// Words that deny what follows: « ne peut pas devenir ».
  case denial
}

/// Words that announce a move, or that look as if they did.
struct Cue: Sendable {
  /// Where the mention stands.
  enum Side: Sendable {
    case after
    case before
  }

  /// What a mention must be for the cue to count: the surer the cue, the more it takes.
  enum Reach: Sendable {
    /// Anything: what is no profile is a place outside.
    case anything
    /// A profile, a class, or words that say themselves that they are a job: « un poste de … ».
    case jobs
    /// A profile or a class of profiles.
    case known
    /// A profile by its name.
    case named
  }

  let meaning: CueMeaning
  let pattern: CuePattern
  /// The sections in which it counts.
  let sections: Set<SectionKind>
  let side: Side
  /// Whether the words must start the sentence.
  let atStart: Bool
  let reach: Reach
  /// Whether it is no cue of its own where the sentence asks for experience already: « soit … soit ».
  let yieldsToAsked: Bool
  /// Whether the mentions are domains (« le conseil, l'audit »), no jobs, unless one names a profile whole.
  let namesDomains: Bool
  /// Whether the mention is a mere level: « expérience de niveau technicien ».
  let asksLevel: Bool
  /// Whether the mentions are fields of work: « métiers précédents liés à ».
  let namesFields: Bool

  init(
    _ meaning: CueMeaning, _ pattern: String, in sections: Set<SectionKind> = anywhere,
    side: Side = .after, atStart: Bool = false, reach: Reach = .anything,
    yieldsToAsked: Bool = false, namesDomains: Bool = false, asksLevel: Bool = false,
    namesFields: Bool = false
  ) {
    self.meaning = meaning
    self.pattern = CuePattern(pattern)
    self.sections = sections
    self.side = side
    self.atStart = atStart
    self.reach = reach
    self.yieldsToAsked = yieldsToAsked
    self.namesDomains = namesDomains
    self.asksLevel = asksLevel
    self.namesFields = namesFields
  }

  /// Whether the mention is a field of work rather than a job: its first word tells enough.
  var asksField: Bool { meaning == .asksFor || namesFields }

  /// The sections that speak of careers.
  static let anywhere: Set<SectionKind> = [.parcours, .career, .tendances]
  /// What a sheet says of where its job goes.
  static let outlook: Set<SectionKind> = [.career, .tendances]
}
