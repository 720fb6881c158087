/// The words of a map, in the reader's language: the maps themselves speak none.
public struct MapWords: Sendable {
  /// What the map is: the largest words on it.
  public var title: String
  /// What it shows, in a line.
  public var subtitle: String
  /// How each rank of doubt is called, from 0 to 3.
  public let doubts: [String]
  /// What each rank of doubt means, for the legend.
  public let legend: [String]
  /// The heads of the columns: first post, 1 to 4 years, 5 to 9, 10 and more, no number, nothing said.
  public let columns: [String]
  /// The heads of the columns where nothing is said of experience: a start, 1 to 4 moves from one, 5 and more.
  public let stepColumns: [String]
  /// « hors nomenclature ».
  public let outside: String
  /// The same as a head.
  public let outsideHead: String
  /// The rule that a line has the colour of the family it leaves; empty where the picture has no colours.
  public var colourRule: String
  /// « Lecture », before the legend.
  public let reading: String
  /// The document, its edition and its fingerprint.
  public let source: String
  /// What the file is made of and by, a line each, for those who open it: fingerprint, program, command.
  public var provenance: [String] = []
  /// « fiche », before a sheet's number.
  public let sheet: String

  /// « supposée », for a move that nothing states.
  public let supposed: String
  /// « 3 passerelles ».
  public let moves: @Sendable (Int) -> String
  /// « 12 personnes ».
  public let people: @Sendable (Int) -> String
  /// « 7 métiers (3 passerelles internes) », of profiles and moves.
  public let familyNote: @Sendable (Int, Int) -> String
  /// The heads of the columns of a map around a profile, from the farthest before to the farthest after.
  public var steps: [String] = []
  /// The heads of the routes of a card, a few lines each.
  public var routeHeads: [[String]] = []

  /// Gathers the words of a map.
  ///
  /// - Precondition: a word and a line of legend for each of the four ranks of doubt, six heads of columns.
  public init(
    title: String, subtitle: String, doubts: [String], legend: [String], columns: [String],
    stepColumns: [String],
    outside: String, outsideHead: String, colourRule: String, reading: String, source: String,
    sheet: String, supposed: String, moves: @escaping @Sendable (Int) -> String,
    people: @escaping @Sendable (Int) -> String,
    familyNote: @escaping @Sendable (Int, Int) -> String
  ) {
    precondition(doubts.count == 4, "four ranks of doubt, not \(doubts.count)")
    precondition(legend.count == 4, "four ranks of doubt, not \(legend.count)")
    precondition(columns.count == 6, "six columns of experience, not \(columns.count)")
    self.title = title
    self.subtitle = subtitle
    self.doubts = doubts
    self.legend = legend
    precondition(stepColumns.count == 6, "six columns of steps, not \(stepColumns.count)")
    self.columns = columns
    self.stepColumns = stepColumns
    self.outside = outside
    self.outsideHead = outsideHead
    self.colourRule = colourRule
    self.reading = reading
    self.source = source
    self.sheet = sheet
    self.supposed = supposed
    self.moves = moves
    self.people = people
    self.familyNote = familyNote
  }
}
