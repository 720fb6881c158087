import Planning
import Testing

/// Recomputes a plan from its rows: nothing but sums.
enum PlanChecker {
  static func check(_ plan: Redeployment, _ comment: Comment) throws {
    let staffing = plan.staffing
    let jobs = Dictionary(
      uniqueKeysWithValues: staffing.positions.enumerated().map { ($1.job, $0) })
    var counts = staffing.positions.map(\.current)
    var movesCost = 0
    for (move, amount) in zip(staffing.moves, plan.persons) {
      #expect(amount >= 0 && amount <= move.capacity ?? .max, comment)
      counts[try #require(jobs[move.from])] -= amount
      counts[try #require(jobs[move.to])] += amount
      movesCost += amount * move.cost
    }
    var cost = movesCost
    for (job, position) in staffing.positions.enumerated() {
      let external = staffing.externals?[job]
      #expect(plan.hires[job] == 0 || external?.hire != nil, comment)
      #expect(plan.exits[job] == 0 || external?.exit != nil, comment)
      counts[job] += plan.hires[job] - plan.exits[job]
      #expect(
        counts[job] == position.target + plan.unplaced[job] - plan.unfilled[job], comment)
      cost += plan.hires[job] * (external?.hire ?? 0) + plan.exits[job] * (external?.exit ?? 0)
    }
    #expect(plan.movesCost == movesCost && plan.totalCost == cost, comment)
    #expect(
      plan.placed
        == plan.needed - plan.hires.reduce(0, +) - plan.unfilled.reduce(0, +), comment)
    checkRoutes(of: plan, comment)
    checkCertificate(of: plan, comment)
    checkShortages(of: plan, comment)
  }

  /// Routes join end to end, pass no job twice, and together are the moves.
  private static func checkRoutes(of plan: Redeployment, _ comment: Comment) {
    var persons = plan.persons.map { _ in 0 }
    for route in plan.routes {
      let moves = route.moves.map { plan.staffing.moves[$0] }
      for (move, next) in zip(moves, moves.dropFirst()) { #expect(move.to == next.from, comment) }
      #expect(Set(moves.map(\.to) + [moves[0].from]).count == moves.count + 1, comment)
      for number in route.moves { persons[number] += route.persons }
    }
    #expect(persons == plan.persons, comment)
  }

  /// The bound, worked out from the worths as the documentation says.
  private static func checkCertificate(of plan: Redeployment, _ comment: Comment) {
    let certificate = plan.certificate
    #expect(certificate.isProof, comment)
    guard plan.limitProof != .capacitiesSuffice else { return }
    let staffing = plan.staffing
    let worths = certificate.worths.map(\.worth)
    let jobs = staffing.positions.map(\.job)
    let stayPrice = staffing.externals == nil ? 0 : certificate.price
    var bound = 0
    for (job, position) in staffing.positions.enumerated() {
      bound += (position.target - position.current) * worths[job]
      if position.balance < 0 {
        bound += -position.balance * min(0, certificate.price - worths[job])
      }
      if position.balance > 0 { bound += position.balance * min(0, stayPrice + worths[job]) }
      if let hire = staffing.externals?[job].hire { #expect(worths[job] <= hire, comment) }
      if let exit = staffing.externals?[job].exit { #expect(-worths[job] <= exit, comment) }
    }
    for move in staffing.moves {
      let cost = certificate.costFactor * move.cost + certificate.seatPrice
      let reduced =
        cost + worths[jobs.firstIndex(of: move.from) ?? 0]
        - worths[jobs.firstIndex(of: move.to) ?? 0]
      if let capacity = move.capacity {
        bound += capacity * min(0, reduced)
      } else {
        #expect(reduced >= 0, comment)
      }
    }
    let left =
      plan.unfilled.reduce(0, +)
      + (staffing.externals == nil ? 0 : plan.unplaced.reduce(0, +))
    let seats = plan.persons.reduce(0, +)
    #expect(
      bound == certificate.costFactor * plan.totalCost + certificate.seatPrice * seats
        + left * certificate.price, comment)
    #expect(bound == certificate.bound && bound == certificate.objective, comment)
  }

  /// A cut is full, enters the jobs behind it, and nobody behind it is left.
  private static func checkShortages(of plan: Redeployment, _ comment: Comment) {
    let staffing = plan.staffing
    #expect(
      plan.shortages.map(\.job) == plan.unfilled.indices.filter { plan.unfilled[$0] > 0 }, comment)
    for shortage in plan.shortages {
      #expect(shortage.missing == plan.unfilled[shortage.job], comment)
      #expect((shortage.reason == .capacity) == !shortage.cut.isEmpty, comment)
      #expect(shortage.reason != .limit || plan.limitOutcome != nil, comment)
      let behind = Set(shortage.behind.map { staffing.positions[$0].job })
      for number in shortage.cut.map(\.move) {
        let move = staffing.moves[number]
        #expect(behind.contains(move.to), comment)
        guard plan.limitProof != .capacitiesSuffice else { continue }
        #expect(!behind.contains(move.from) && plan.persons[number] == move.capacity, comment)
      }
      for job in shortage.behind where plan.limitProof != .capacitiesSuffice {
        #expect(plan.unplaced[job] == 0 && plan.exits[job] == 0, comment)
      }
    }
  }
}
