import Careers
import Routes

/// One ranking: what it is called, what it means for careers, and its rows.
struct RankSection {
  /// One row: a profile, or a group under a title.
  struct Row {
    var place: PlaceID?
    var title = ""
    /// The figure as a person reads it.
    var value = ""
    /// The figure itself.
    var number: Double?
    /// What else is to be said, in a line or more.
    var detail = ""
  }

  let criterion: RankCommand.Criterion
  let title: String
  let meaning: String
  /// What is said where there is no row.
  let none: String
  let rows: [Row]
  let json: JSONValue
}
