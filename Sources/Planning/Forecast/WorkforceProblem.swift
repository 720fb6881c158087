/// Why numbers make no ``Workforce`` or ``Recruitment``.
public enum WorkforceProblem: Error, Hashable, Sendable {
  /// A headcount is below 0 or no number.
  case badHeadcount(job: String, Double)
  /// A rate is below 0, above 1 or no number.
  case badRate(job: String, Double)
  /// Two rows give a move different rates.
  case conflictingRates(from: String, to: String)
  /// Two rows give a job different exit rates.
  case conflictingExits(job: String)
  /// More than everybody moves or leaves.
  case rowAboveOne(job: String, sum: Double)
  /// A rate of those who stay is given, and with moves and exits not everybody is accounted for.
  case rowBelowOne(job: String, sum: Double)
  /// Recruits of a job are below 0 or no number.
  case badRecruits(job: String, Double)
  /// The shares of a mix do not add up to 1.
  case badMix(sum: Double)
  /// More jobs than a table of all pairs is made for.
  case tooManyJobs(Int)
}
