/// A family of profiles: a chapter of the nomenclature.
public struct Family: Hashable, Sendable {
  /// The chapter number, `"3"`.
  public let id: String
  /// The name in normal case, « Cycle de vie des applications ».
  public let name: String

  /// Makes a family.
  public init(id: String, name: String) {
    self.id = id
    self.name = name
  }
}
