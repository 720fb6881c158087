/// A band of ages as a table of people by age has it: « 55-59 », « 60 et plus », « moins de 25 ».
///
/// ```swift
/// AgeBand("55 à 59 ans")?.ages(openWidth: 5)   // 55...59
/// AgeBand("60+")?.ages(openWidth: 5)           // 60...64
/// ```
public struct AgeBand: Hashable, Sendable {
  /// The youngest age; `nil` where there is no bound.
  public let youngest: Int?
  /// The oldest age; `nil` where there is no bound.
  public let oldest: Int?

  /// Ages that are taken for ages.
  private static let possible = 0...120

  /// Reads a band: two ages, or one with a word for older or younger, or one alone; `nil` for anything else.
  ///
  /// - Complexity: O(n).
  public init?(_ text: String) {
    let lower = text.lowercased()
    let numbers = lower.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
    guard numbers.allSatisfy(Self.possible.contains), let first = numbers.first,
      numbers.count <= 2
    else { return nil }
    let words = Set(
      lower.split { !$0.isLetter && !"+<>≥≤=".contains($0) }.map(String.init))
    let known: Set = ["à", "a", "to", "de", "from", "ans", "an", "years", "year", "et", "and"]
    let older: Set = ["+", "plus", "over", "older", "more", "≥", ">=", "ou", "or", "above"]
    let younger: Set = ["moins", "under", "below", "<", "younger", "than"]
    guard words.isSubset(of: known.union(older).union(younger)), !words.contains(">") else {
      return nil
    }
    let isOlder = !words.isDisjoint(with: older)
    let isYounger = !words.isDisjoint(with: younger)
    switch (numbers.count, isOlder, isYounger) {
    case (2, false, false):
      guard first <= numbers[1] else { return nil }
      (youngest, oldest) = (first, numbers[1])
    case (1, true, false): (youngest, oldest) = (first, nil)
    case (1, false, true):
      guard first > 0 else { return nil }
      (youngest, oldest) = (nil, first - 1)
    case (1, false, false): (youngest, oldest) = (first, first)
    default: return nil
    }
  }

  /// How many ages are in it, where it has both bounds.
  public var width: Int? {
    guard let youngest, let oldest else { return nil }
    return oldest - youngest + 1
  }

  /// The single ages people are spread over: of a band without a bound so many from the other one.
  public func ages(openWidth: Int) -> ClosedRange<Int> {
    let first = youngest ?? max(0, (oldest ?? 0) - openWidth + 1)
    return first...max(first, oldest ?? first + openWidth - 1)
  }
}
