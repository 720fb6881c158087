public import Careers

/// Something a reader of the report should look at: a place where the text may say more than was read.
public struct ReadingRemark: Hashable, Sendable {
  /// What kind of remark it is.
  public enum Kind: String, Sendable, CaseIterable {
    /// Words beside a cue that name no profile.
    case mentionNotResolved = "mention_not_resolved"
    /// A cue with no move.
    case cueWithoutMove = "cue_without_move"
    /// A number that the numbering of the sheets leaves out; the words are that number.
    case sheetMissing = "sheet_missing"
    /// A sheet without a section that nearly all others have; the words name the section: `mission`,
    /// `activities`, `deliverables`, `indicators`, `parcours`, `career` or `tendances`.
    case sectionMissing = "section_missing"
    /// The title of a family under which no sheet stands.
    case familyWithoutSheets = "family_without_sheets"
    /// A text that ends inside a sentence.
    case textCutOff = "text_cut_off"

    /// Whether the text itself seems to lack something.
    public var isGap: Bool {
      switch self {
      case .mentionNotResolved, .cueWithoutMove: false
      case .sheetMissing, .sectionMissing, .familyWithoutSheets, .textCutOff: true
      }
    }
  }

  /// What kind of remark it is.
  public let kind: Kind
  /// The sheet it is about, or the family.
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
