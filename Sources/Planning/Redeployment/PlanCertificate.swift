private import GraphCore

/// Numbers by which anybody can check that no plan leaves fewer behind or costs less.
///
/// Each job has a *worth*: what one more person there would save the whole plan, in cost units. Leaving
/// somebody behind is charged `price`, more than any plan can save by it. Call *reduced cost* of a move its
/// cost, plus the worth where it begins, less the worth where it ends. Then, whatever the plan, it costs at
/// least
///
/// - for each job, its target less its current number, times its worth,
/// - plus, for each move whose reduced cost is below 0, its capacity times that,
/// - plus the like for posts left empty (`price` less the worth, where below 0, times the missing) and for
///   people left where they are (their charge plus the worth, where below 0, times the surplus).
///
/// That sum is `bound`, and the plan costs `objective`: they are equal, so no plan is better.
///
/// Within a budget the price is what one more person would cost: with it, placing one more does not pay. Where
/// money and seats are weighed against each other, the cost of a move is `costFactor` times its cost plus
/// `seatPrice`, and all numbers here are in units of that.
///
/// L. V. Kantorovich, "Mathematical methods of organizing and planning production", 1939 (1960),
/// doi:10.1287/mnsc.6.4.366; for flows R. K. Ahuja, T. L. Magnanti and J. B. Orlin, "Network Flows", 1993,
/// section 9.4.
public struct PlanCertificate: Hashable, Sendable {
  /// What one more person is worth somewhere.
  public struct Worth: Hashable, Sendable {
    /// The job, by its position.
    public let job: Int
    /// The period, or how many moves were made; `nil` where the plan has neither.
    public let stage: Int?
    /// The worth, in cost units.
    public let worth: Int
  }

  /// What it is worth to have one more person, for each job and stage.
  public let worths: [Worth]
  /// What leaving one person or post behind is charged, in cost units.
  public let price: Int
  /// What a unit of cost counts for; 1 but where seats are weighed too.
  public let costFactor: Int
  /// What a move counts for beside its cost; 0 but where seats are weighed too.
  public let seatPrice: Int
  /// What the plan costs with these charges, in cost units times person units.
  public let objective: Int
  /// What no plan can go below, by the worths alone, in the same units.
  public let bound: Int
  /// Whether every number was checked: the plan keeps to what is given, and nothing can be saved.
  public let isProof: Bool

  init(_ plan: StaffFlow) {
    let question = plan.question
    worths = plan.flow.network.vertices.compactMap { vertex in
      question.job(of: vertex).map { job in
        Worth(
          job: job, stage: question.stageCount == 1 ? nil : question.stage(of: vertex),
          worth: plan.potentials[vertex.index])
      }
    }
    price = plan.price
    costFactor = plan.measure.cost
    seatPrice = plan.measure.seat
    objective = plan.objective
    bound = plan.bound
    isProof = plan.fault == nil && objective == bound
  }
}
