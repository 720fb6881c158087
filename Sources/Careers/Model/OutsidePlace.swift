/// A destination or origin beyond the nomenclature: « direction de la cybersécurité ».
///
/// A route may start or end there, never pass through: the text says nothing of what lies behind.
public struct OutsidePlace: Hashable, Sendable {
  /// An identifier that starts with `x-`.
  public let id: PlaceID
  /// The words of the text.
  public let name: String

  /// Makes an outside place.
  public init(id: PlaceID, name: String) {
    self.id = id
    self.name = name
  }
}
