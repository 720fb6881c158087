/// How far a move is from the words of the document: a rank from 0 to 3, not a measurement.
public enum Doubt: Int, Sendable, Comparable, CaseIterable {
  /// The profile is named without reservation.
  case named = 0
  /// A class of jobs is named; or the profile is, with a condition that can be met.
  case category = 1
  /// Experience in the field is asked, or the move itself is doubted, or a class has a condition.
  case asked = 2
  /// One part of an all-of condition, an asset, a mere level.
  case partial = 3

  /// By rank.
  public static func < (left: Doubt, right: Doubt) -> Bool { left.rawValue < right.rawValue }
}
