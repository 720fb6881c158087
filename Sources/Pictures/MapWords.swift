/// The words of a map, in the reader's language: the maps themselves speak none.
public struct MapWords: Sendable {
  /// What the map is: the largest words on it.
  public let title: String
  /// What it shows, in a line.
  public let subtitle: String
  /// How each rank of doubt is called, from 0 to 3.
  public let doubts: [String]
  /// « hors nomenclature ».
  public let outside: String
  /// « La couleur du trait est celle de la famille de départ. »
  public let colourRule: String
  /// The document, its edition and its fingerprint.
  public let source: String
  /// « fiche », before a sheet's number.
  public let sheet: String

  /// Gathers the words of a map.
  ///
  /// - Precondition: one word for each of the four ranks of doubt.
  public init(
    title: String, subtitle: String, doubts: [String], outside: String, colourRule: String,
    source: String, sheet: String
  ) {
    precondition(doubts.count == 4, "four ranks of doubt, not \(doubts.count)")
    self.title = title
    self.subtitle = subtitle
    self.doubts = doubts
    self.outside = outside
    self.colourRule = colourRule
    self.source = source
    self.sheet = sheet
  }
}
