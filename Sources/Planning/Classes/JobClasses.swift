/// What the coming years do to each job: how many people stay, how many are needed, and which class of GEPP
/// follows.
///
/// Projected = current x (1 − attrition)^horizon − retirements; gap = target − projected. Attrition is a share a
/// period, retirements are all those of the horizon together.
///
/// ```swift
/// let row = JobClasses.Row(job: "Testeur", current: 20, attrition: 0.05, retirements: 2, target: 12)
/// JobClasses([row], horizon: 3).rows[0].kind  // .sensitive: 15.1 people would be left for 12 posts
/// ```
///
/// - SeeAlso: the law (Code du travail, L2242-20) names the words, not the thresholds: they are negotiated.
public struct JobClasses: Sendable {
  /// A class of jobs; the tests are made in this order, and the first that fits decides.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The target is so many times the people there are, or there is nobody yet.
    case emergence
    /// More people than are needed: a share of the projected.
    case sensitive = "sensible"
    /// Fewer people than are needed: a share of the projected.
    case tension
    /// None of these.
    case stable
  }

  /// From where on a job is of a class.
  public struct Thresholds: Hashable, Sendable {
    /// Emergence from a target of so many times the current people.
    public let emergence: Double
    /// Sensitive from a surplus of this share of the projected people.
    public let sensitive: Double
    /// In tension from a lack of this share of the projected people.
    public let tension: Double

    /// Twice as many; a tenth; a tenth.
    public static let usual = Thresholds(emergence: 2, sensitive: 0.1, tension: 0.1)

    /// Makes thresholds.
    ///
    /// - Precondition: the first is above 1, the others are not below 0, all are finite.
    public init(emergence: Double, sensitive: Double, tension: Double) {
      precondition(
        emergence > 1 && sensitive >= 0 && tension >= 0
          && (emergence + sensitive + tension).isFinite,
        "\(emergence), \(sensitive), \(tension) are no thresholds")
      self.emergence = emergence
      self.sensitive = sensitive
      self.tension = tension
    }
  }

  /// What is known of a job.
  public struct Row: Hashable, Sendable {
    /// The job.
    public let job: String
    /// The people in it now.
    public let current: Double
    /// The share that leaves each period, from 0 to 1.
    public let attrition: Double
    /// Those who retire within the horizon.
    public let retirements: Double
    /// The people it should have then.
    public let target: Double

    /// Makes a row.
    public init(
      job: String, current: Double, attrition: Double, retirements: Double, target: Double
    ) {
      self.job = job
      self.current = current
      self.attrition = attrition
      self.retirements = retirements
      self.target = target
    }
  }

  /// What follows for a job.
  public struct Outlook: Hashable, Sendable {
    /// What is known of it.
    public let row: Row
    /// The people left; below 0 where more retire than are left.
    public let projected: Double
    /// The people that are missing; below 0 where there are too many.
    public let gap: Double
    /// The class.
    public let kind: Kind
  }

  /// The periods ahead.
  public let horizon: Int
  /// From where on a job is of a class.
  public let thresholds: Thresholds
  /// The jobs, by name.
  public let rows: [Outlook]

  /// Works out the classes.
  ///
  /// - Precondition: the horizon is not below 0, attrition is from 0 to 1, no number is below 0.
  /// - Complexity: O(n log n) for n jobs.
  public init(_ rows: [Row], horizon: Int, thresholds: Thresholds = .usual) {
    precondition(horizon >= 0, "\(horizon) periods are not ahead")
    self.horizon = horizon
    self.thresholds = thresholds
    self.rows = rows.sorted { $0.job < $1.job }.map { row in
      precondition((0...1).contains(row.attrition), "\(row.attrition) is no attrition")
      var stays = 1.0
      for _ in 0..<horizon { stays *= 1 - row.attrition }
      let projected = row.current * stays - row.retirements
      let gap = row.target - projected
      return Outlook(
        row: row, projected: projected, gap: gap,
        kind: Self.kind(row, projected: projected, thresholds))
    }
  }

  private static func kind(
    _ row: Row, projected: Double, _ thresholds: Thresholds
  ) -> Kind {
    if row.target > 0, row.target >= thresholds.emergence * row.current { return .emergence }
    // Where more retire than are left, nobody is; what is missing is then the target alone.
    let left = max(0, projected)
    if left > row.target, left - row.target >= thresholds.sensitive * left { return .sensitive }
    if row.target > left, row.target - left >= thresholds.tension * left { return .tension }
    return .stable
  }
}
