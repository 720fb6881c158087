/// The identifier of a place: a profile (its sheet number, `"3.3"`) or an outside end (`"x-marketing"`).
///
/// Identifiers sort as people read them: number by number, so that `"4.9"` comes before `"4.10"`,
/// and outside ends after all profiles.
///
/// ```swift
/// [PlaceID("4.10"), PlaceID("x-rse"), PlaceID("4.9")].sorted()  // 4.9, 4.10, x-rse
/// ```
public struct PlaceID: Hashable, Sendable, CustomStringConvertible {
  /// The identifier as the file spells it.
  public let text: String

  /// Makes an identifier from its spelling in the file.
  public init(_ text: String) {
    self.text = text
  }

  /// The spelling, without quotes.
  public var description: String { text }
}

extension PlaceID: Comparable {
  /// Whether the left identifier is listed before the right one.
  ///
  /// - Complexity: O(n) in the length of the identifiers.
  public static func < (left: PlaceID, right: PlaceID) -> Bool {
    let leftParts = left.parts
    let rightParts = right.parts
    for (mine, theirs) in zip(leftParts, rightParts) where mine != theirs {
      switch (Int(mine), Int(theirs)) {
      case (let mine?, let theirs?) where mine != theirs: return mine < theirs
      case (_?, nil): return true
      case (nil, _?): return false
      default: return mine < theirs
      }
    }
    return leftParts.count == rightParts.count
      ? left.text < right.text : leftParts.count < rightParts.count
  }

  private var parts: [Substring] { text.split(separator: ".", omittingEmptySubsequences: false) }
}
