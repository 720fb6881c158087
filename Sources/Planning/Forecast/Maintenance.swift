/// The recruits that keep every headcount as it is: r_j = n_j - Σ n_i p_ij.
///
/// ```swift
/// let upkeep = Maintenance(workforce)
/// upkeep.isPossible  // whether no job gets more than it loses
/// upkeep.recruits    // by number of job
/// upkeep.overflow    // people too many, where moves bring more than leave
/// ```
///
/// A. R. Smith (ed.), "Models of manpower systems", 1970; D. J. Bartholomew, "Stochastic Models for Social Processes",
/// 1982, section 4.2: a structure can be kept exactly when all recruits are at least 0.
public struct Maintenance: Sendable {
  /// Persons to be hired each period, by number of job; 0 where people are too many.
  public let recruits: [Double]
  /// Persons too many each period, by number of job; 0 where they are not.
  public let overflow: [Double]

  /// Whether the headcounts can be kept by hiring alone.
  public var isPossible: Bool { overflow.allSatisfy { $0 == 0 } }

  /// Works them out.
  ///
  /// Less than a billionth of all people is taken for rounding.
  ///
  /// - Complexity: O(j + m).
  public init(_ workforce: Workforce) {
    let grain = Workforce.tolerance * max(1, workforce.headcount.reduce(0, +))
    let needed = zip(workforce.headcount, workforce.advanced(workforce.headcount)).map { $0 - $1 }
    recruits = needed.map { $0 > grain ? $0 : 0 }
    overflow = needed.map { $0 < -grain ? -$0 : 0 }
  }
}
