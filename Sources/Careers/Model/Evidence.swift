/// The place in the source that states a move, and how it states it.
///
/// Only the cue and the mention are kept, never the sentence: whoever has the text finds it by its lines.
public struct Evidence: Hashable, Sendable {
  /// The part of the sheet where the statement stands.
  public enum Section: String, Sendable, CaseIterable {
    /// What one did before: « Parcours professionnel ».
    case parcours
    /// What comes next: « Tendances et facteurs d'évolution ».
    case tendances
    /// Any other part.
    case other
  }

  /// Which of the two sheets speaks.
  public enum Direction: String, Sendable, CaseIterable {
    /// The sheet of the origin says where one goes.
    case out
    /// The sheet of the target says where one comes from.
    case `in`
  }

  /// What kind of statement it is.
  public enum Statement: String, Sendable, CaseIterable {
    /// The profile is named.
    case named
    /// A class of jobs is named.
    case category
    /// Experience in the field of the origin is asked.
    case asked
    /// One part of an all-of condition, an asset, a mere level.
    case partial
    /// A row of a list of moves says so, without any words about it.
    case listed
    /// People were counted who did it, on this line of a file.
    case observed

    /// The doubt of the statement taken alone.
    var doubt: Int {
      switch self {
      case .named, .listed, .observed: 0
      case .category: 1
      case .asked: 2
      case .partial: 3
      }
    }
  }

  /// The sheet that speaks.
  public let sheet: PlaceID
  /// The section of that sheet.
  public let section: Section
  /// Whether the sheet is the origin's or the target's.
  public let direction: Direction
  /// The lines from the cue to the mention.
  public let lines: LineRange
  /// The words that announce a move: « peuvent évoluer vers ».
  public let cue: String
  /// The words that name the other job: « fonctions études ».
  public let mention: String
  /// What kind of statement it is.
  public let statement: Statement
  /// Which candidate this is for an ambiguous mention: 1 for the first.
  public let reading: Int
  /// The condition set, if there is one.
  public let condition: Condition?

  /// Makes a piece of evidence.
  ///
  /// - Precondition: `reading >= 1`.
  public init(
    sheet: PlaceID, section: Section, direction: Direction, lines: LineRange, cue: String,
    mention: String, statement: Statement, reading: Int = 1, condition: Condition? = nil
  ) {
    precondition(reading >= 1, "readings are counted from 1, not \(reading)")
    self.sheet = sheet
    self.section = section
    self.direction = direction
    self.lines = lines
    self.cue = cue
    self.mention = mention
    self.statement = statement
    self.reading = reading
    self.condition = condition
  }

  /// The doubt this piece leaves.
  ///
  /// The statement's own; one more for a condition on a named profile or class (experience asked is a
  /// condition already); at least 2 where the text doubts the move; one more when our reading of the
  /// mention is not the first candidate; at most 3.
  public var doubt: Doubt {
    var rank = statement.doubt
    if let condition {
      if rank < Doubt.asked.rawValue { rank += 1 }
      if condition.kind == .reservation { rank = max(rank, Doubt.asked.rawValue) }
    }
    if reading > 1 { rank += 1 }
    return Doubt(rawValue: rank) ?? .partial
  }
}

extension Evidence: Comparable {
  /// The order in which evidence is listed: firmest first, then by sheet, line and words.
  ///
  /// No two different pieces are tied, so that a file does not depend on what was read first.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    if left.doubt != right.doubt { return left.doubt < right.doubt }
    if left.sheet != right.sheet { return left.sheet < right.sheet }
    if left.lines != right.lines { return left.lines < right.lines }
    let mine = (left.cue, left.mention, left.reading)
    let theirs = (right.cue, right.mention, right.reading)
    return mine == theirs
      ? left.remainder.lexicographicallyPrecedes(right.remainder) : mine < theirs
  }

  /// What still tells apart two pieces read from the same words.
  private var remainder: [String] {
    [
      statement.rawValue, section.rawValue, direction.rawValue, condition?.kind.rawValue ?? "",
      condition?.words ?? "",
    ]
  }
}

/// A condition the text sets on a move.
public struct Condition: Hashable, Sendable {
  /// What kind of condition it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Where one must come from: « s'ils viennent des métiers ».
    case origin
    /// A training to follow: « sous réserve d'une formation adaptée ».
    case training
    /// What one must already have done or be: « manager expérimenté ».
    case experience
    /// Circumstances: « cela dépend du contexte ».
    case context
    /// The text doubts the move itself: « la marche semble haute ».
    case reservation
  }

  /// What kind of condition it is.
  public let kind: Kind
  /// The condition in the document's words.
  public let words: String

  /// Makes a condition.
  public init(kind: Kind, words: String) {
    self.kind = kind
    self.words = words
  }
}
