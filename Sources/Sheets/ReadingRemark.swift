public import Careers

/// Something a reader of the report should look at: a place where the text may say more than was read.
public struct ReadingRemark: Hashable, Sendable {
  /// What kind of remark it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words beside a cue that name no profile.
    case mentionNotResolved = "mention_not_resolved"
    /// A cue with no move.
    case cueWithoutMove = "cue_without_move"
  }

  /// What kind of remark it is.
  public let kind: Kind
  /// The sheet it is about.
  public let sheet: PlaceID
  /// Where.
  public let lines: LineRange
  /// The words it is about.
  public let words: String

  /// Makes a remark.
  public init(_ kind: Kind, sheet: PlaceID, lines: LineRange, words: String) {
    self.kind = kind
    self.sheet = sheet
    self.lines = lines
    self.words = words
  }
}
