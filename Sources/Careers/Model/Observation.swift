/// What was seen of a move among people: how large a share of those in the origin took it.
///
/// The number of those who did is the move's own `count`.
public struct Observation: Hashable, Sendable {
  /// The share, above 0 and at most 1: seen, or with a prior where another source is merged in.
  public let share: Double
  /// The least share that agrees with what was seen; `nil` where nobody was seen to take the move.
  public let low: Double?
  /// The largest share that does.
  public let high: Double?
  /// How many were seen in the origin, stays and exits included.
  public let exposure: Int
  /// How many months those who moved had been in the origin, on average, where that is known.
  public let months: Double?

  /// What the move costs a route that follows what was seen: minus the logarithm of the share.
  public var cost: Double { max(0, 0 - NaturalLogarithm.of(share)) }

  /// Makes an observation.
  ///
  /// - Precondition: `0 < share <= 1`, the ends of the interval are from 0 to 1, nothing is negative.
  public init(
    share: Double, low: Double? = nil, high: Double? = nil, exposure: Int, months: Double? = nil
  ) {
    precondition(share > 0 && share <= 1, "\(share) is no share of people who moved")
    precondition(
      (0...1).contains(low ?? 0) && (0...1).contains(high ?? 1), "a share is from 0 to 1")
    precondition(exposure >= 0 && (months ?? 0) >= 0, "a count below zero")
    self.share = share
    self.low = low
    self.high = high
    self.exposure = exposure
    self.months = months
  }
}

/// What was seen of the people in a profile.
public struct ProfileObservation: Hashable, Sendable {
  /// How many were seen in it, stays and exits included; `nil` where the number is hidden.
  public let exposure: Int?
  /// The places to which so few went that their number is hidden, in order.
  public let hidden: [PlaceID]

  /// Makes an observation.
  ///
  /// - Precondition: the exposure is not negative.
  public init(exposure: Int?, hidden: [PlaceID] = []) {
    precondition((exposure ?? 0) >= 0, "a count below zero")
    self.exposure = exposure
    self.hidden = hidden.sorted()
  }
}
