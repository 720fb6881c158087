/// What a plan may use in all: money, and seats in training.
///
/// ```swift
/// let plan = try Redeployment(staffing, limits: PlanLimits(budget: 40_000, seats: 12))
/// plan.placed                        // as many as the two allow
/// plan.limitOutcome?.binding         // .budget: it keeps one more from being placed
/// plan.limitOutcome?.neededForOneMore  // 45_300: what placing one more takes at least
/// ```
public struct PlanLimits: Hashable, Sendable {
  /// The most that moves, and waiting, may cost, in cost units times person units; `nil` without limit.
  public let budget: Int?
  /// The most moves that may be made, in person units, each move of each person being one; `nil` without limit.
  public let seats: Int?

  /// Makes limits.
  ///
  /// - Precondition: none is below 0.
  public init(budget: Int? = nil, seats: Int? = nil) {
    precondition((budget ?? 0) >= 0 && (seats ?? 0) >= 0, "a limit is below 0")
    self.budget = budget
    self.seats = seats
  }

  /// Which of the two.
  public enum Kind: String, Hashable, Sendable {
    /// Money.
    case budget
    /// Seats.
    case seats
    /// Each alone would let one more be placed, the two together do not.
    case both
  }

  /// What the limits did to a plan.
  public struct Outcome: Hashable, Sendable {
    /// The limits.
    public let limits: PlanLimits
    /// Which of them keeps one more from being placed; `nil` where none does.
    public let binding: Kind?
    /// The least that placing one more person takes of what is binding, in all; `nil` where nothing or both are, or
    /// less than a person is left.
    public let neededForOneMore: Int?
    /// How many moves are made, in person units.
    public let seatsUsed: Int
    /// No plan within the limits places more than this; it is what the plan places, but for rare cases of both.
    public let mostPlaced: Int
    /// A plan that places as many within the limits may cost less by this at most; 0, but for rare cases of both.
    public let costGap: Int
  }
}
