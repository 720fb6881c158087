/// How many people come to the age of retirement in each period, from a table of people by job and age band.
///
/// ```swift
/// let forecast = RetirementForecast(
///   [.init(job: "A", band: band, persons: 10)], age: 64, periods: 3)  // 60-64
/// forecast.retirements["A"]  // [4, 2, 2]: those of 64 already and of 63, those of 62, of 61
/// ```
///
/// Nobody's age is known: the people of a band are spread evenly over its single ages, those of a band without a
/// bound over as many ages as most other bands have. Who has come to the age by the end of a period retires in it;
/// who is older already, in the first.
public struct RetirementForecast: Sendable {
  /// The people of a job in one band of ages.
  public struct Group: Hashable, Sendable {
    /// The job.
    public let job: String
    /// The band.
    public let band: AgeBand
    /// The persons.
    public let persons: Double

    /// Describes a group.
    public init(job: String, band: AgeBand, persons: Double) {
      self.job = job
      self.band = band
      self.persons = persons
    }
  }

  /// The age, in years, which are the periods.
  public let age: Int
  /// The jobs, in order.
  public let jobs: [String]
  /// All people of each job.
  public let headcount: [String: Double]
  /// For each job the people who retire in each period, from the first.
  public let retirements: [String: [Double]]
  /// For each job the people of each band somebody of whom retires, by age.
  public let concerned: [String: [Double]]
  /// How many ages a band without a bound is spread over.
  public let openWidth: Int

  /// Works it out.
  ///
  /// - Precondition: no number of persons is below 0; there is a period.
  /// - Complexity: O(g log g + ga + jt) for g groups of a ages, j jobs and t periods.
  public init(_ groups: [Group], age: Int, periods: Int) {
    precondition(periods > 0 && groups.allSatisfy { $0.persons >= 0 })
    self.age = age
    openWidth = Self.usualWidth(groups)
    var headcount: [String: Double] = [:]
    var retirements: [String: [Double]] = [:]
    var bands: [String: [AgeBand: Double]] = [:]
    // In a fixed order, so that sums do not depend on that of the rows.
    for group in groups.sorted(by: Self.comesFirst) {
      headcount[group.job, default: 0] += group.persons
      var row = retirements[group.job] ?? [Double](repeating: 0, count: periods)
      let ages = group.band.ages(openWidth: openWidth)
      for current in ages {
        let period = max(1, age - current)
        if period <= periods { row[period - 1] += group.persons / Double(ages.count) }
      }
      retirements[group.job] = row
      if age - ages.upperBound <= periods {
        bands[group.job, default: [:]][group.band, default: 0] += group.persons
      }
    }
    jobs = headcount.keys.sorted()
    self.headcount = headcount
    self.retirements = retirements
    concerned = bands.mapValues { bands in
      bands.sorted { ($0.key.youngest ?? -1) < ($1.key.youngest ?? -1) }.map(\.value)
    }
  }

  private static func comesFirst(_ left: Group, _ right: Group) -> Bool {
    let ages = [left, right].map { ($0.band.youngest ?? -1, $0.band.oldest ?? 999) }
    return (left.job, ages[0].0, ages[0].1, left.persons)
      < (right.job, ages[1].0, ages[1].1, right.persons)
  }

  /// The width that most bands have, the smaller of those that as many have; 5 where none has two bounds.
  private static func usualWidth(_ groups: [Group]) -> Int {
    var counts: [Int: Int] = [:]
    for band in Set(groups.map(\.band)) {
      if let width = band.width { counts[width, default: 0] += 1 }
    }
    return counts.min { (-$0.value, $0.key) < (-$1.value, $1.key) }?.key ?? 5
  }
}
