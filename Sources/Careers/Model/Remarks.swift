/// An open door: the sheet says « toute fonction » or the like; recorded, never expanded into moves.
public struct OpenDoor: Hashable, Sendable {
  /// The profile whose sheet says so.
  public let profile: PlaceID
  /// Whether anyone may come in, or leave for anywhere.
  public let direction: Evidence.Direction
  /// Where the sheet says so.
  public let lines: LineRange
  /// The words: « toute fonction ».
  public let mention: String

  /// Makes an open door.
  public init(
    profile: PlaceID, direction: Evidence.Direction, lines: LineRange, mention: String
  ) {
    self.profile = profile
    self.direction = direction
    self.lines = lines
    self.mention = mention
  }
}

/// A drift: a statement in which the job itself changes and nobody moves; recorded, never a move.
public struct Drift: Hashable, Sendable {
  /// The profile that drifts.
  public let profile: PlaceID
  /// Where the sheet says so.
  public let lines: LineRange
  /// The words that announce it: « évolue de plus en plus vers ».
  public let cue: String

  /// Makes a drift.
  public init(profile: PlaceID, lines: LineRange, cue: String) {
    self.profile = profile
    self.lines = lines
    self.cue = cue
  }
}

/// Where a nomenclature comes from.
public struct Source: Hashable, Sendable {
  /// The document's title.
  public let title: String
  /// Its edition, `"2021"`.
  public let edition: String
  /// Who publishes it.
  public let publisher: String
  /// The language of the text, `"fr"`.
  public let language: String
  /// The SHA-256 of the text it was read from, in hexadecimal.
  public let sha256: String

  /// Makes a description of a source.
  public init(title: String, edition: String, publisher: String, language: String, sha256: String) {
    self.title = title
    self.edition = edition
    self.publisher = publisher
    self.language = language
    self.sha256 = sha256
  }
}
