/// A profile (métier): what one sheet describes, and what it asks of those who come.
///
/// What the sheet does not say is `nil`, never a default.
public struct Profile: Hashable, Sendable {
  /// The sheet number, `"3.3"`.
  public let id: PlaceID
  /// The name in normal case with its accents, « Architecte d'entreprise ».
  public let name: String
  /// Other names people use: acronyms and short forms, `RSSI`.
  public var aliases: [String]
  /// The family's identifier.
  public let family: String
  /// The diploma asked, if the sheet states one.
  public let diploma: Diploma?
  /// The experience asked, if the sheet states one.
  public let experience: Experience?
  /// Whether the sheet says that this may be a first post; `nil` when it is silent.
  public let firstPost: Bool?
  /// Where the sheet sees the profession going, if it says so.
  public let outlook: Outlook?
  /// What was seen of the people in it, where they were counted.
  public var observation: ProfileObservation?

  /// Makes a profile.
  public init(
    id: PlaceID, name: String, aliases: [String] = [], family: String, diploma: Diploma? = nil,
    experience: Experience? = nil, firstPost: Bool? = nil, outlook: Outlook? = nil,
    observation: ProfileObservation? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.family = family
    self.diploma = diploma
    self.experience = experience
    self.firstPost = firstPost
    self.outlook = outlook
    self.observation = observation
  }
}
