/// A diploma asked, as years of study after the baccalauréat: Bac+2 is 2, the baccalauréat itself 0.
public struct Diploma: Hashable, Sendable {
  /// The lowest level accepted.
  public let lowest: Int
  /// The highest level named; `nil` when only a minimum is stated.
  public let highest: Int?
  /// Where the sheet says so.
  public let lines: LineRange?

  /// Makes a diploma requirement, levels in years after the baccalauréat.
  public init(lowest: Int, highest: Int? = nil, lines: LineRange? = nil) {
    self.lowest = lowest
    self.highest = highest
    self.lines = lines
  }
}

extension Diploma {
  /// The levels that are understood, in years after the baccalauréat.
  public static let levels = 0...12

  /// The level that words mean: « bac+2 », « Bac +2 », « bac » or « 2 »; `nil` for anything else.
  ///
  /// ```swift
  /// Diploma.level("Bac +2")  // 2
  /// Diploma.level("2,5")     // nil
  /// ```
  ///
  /// - Complexity: O(n).
  public static func level(_ words: String) -> Int? {
    guard words.allSatisfy({ $0.isLetter || $0.isNumber || $0.isWhitespace || $0 == "+" }) else {
      return nil
    }
    let folded = FoldedName(words).text.replacing(" ", with: "")
    let digits = folded.hasPrefix("bac") ? folded.dropFirst(3) : folded[...]
    guard let level = digits.isEmpty && !folded.isEmpty ? 0 : Int(digits) else { return nil }
    return levels.contains(level) ? level : nil
  }
}

/// Experience asked, in years.
public struct Experience: Hashable, Sendable {
  /// At least so many years; `nil` when experience in a field is asked without a number.
  public let least: Int?
  /// At most so many years, as in « 3 à 5 ans »; `nil` when only a minimum is stated.
  public let most: Int?
  /// The field named, in the sheet's words: « architecture et urbanisation ».
  public let field: String?
  /// Words of another way in that asks for no years (« ou ingénieur »): then `least` does not bind all.
  public let orElse: String?
  /// Where the sheet says so.
  public let lines: LineRange?

  /// Makes an experience requirement, figures in years.
  public init(
    least: Int? = nil, most: Int? = nil, field: String? = nil, orElse: String? = nil,
    lines: LineRange? = nil
  ) {
    self.least = least
    self.most = most
    self.field = field
    self.orElse = orElse
    self.lines = lines
  }

  /// The years that everybody needs, whatever the way in; `nil` where the sheet does not bind everybody.
  public var yearsForAll: Int? { orElse == nil ? least : nil }
}

/// Where a sheet sees its profession going.
public struct Outlook: Hashable, Sendable {
  /// The direction stated.
  public enum Trend: String, Sendable, CaseIterable {
    /// More and more people do this job.
    case growing
    /// The job is expected to last.
    case stable
    /// Fewer and fewer people do this job.
    case shrinking
    /// The job is new.
    case emerging
  }

  /// The direction stated.
  public let trend: Trend
  /// Where the sheet says so.
  public let lines: LineRange

  /// Makes an outlook.
  public init(trend: Trend, lines: LineRange) {
    self.trend = trend
    self.lines = lines
  }
}
