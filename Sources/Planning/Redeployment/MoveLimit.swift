extension StaffNetwork {
  /// The network of a staffing in which nobody moves more often than a limit: a vertex for each job and
  /// number of moves made, and one more for each job, where people end up.
  ///
  /// A capacity counts here for each number of moves made apart. So the cheapest flow may break a capacity
  /// that several of these share; where it does not, it is the best plan, for every plan is such a flow.
  init(_ staffing: Staffing, maxMoves: Int) throws(PlanFailure) {
    // Nobody passes a job twice, so more moves than there are other jobs are no limit.
    let maxMoves = min(maxMoves, max(1, staffing.positions.count - 1))
    let end = maxMoves + 1
    try Self.require(
      jobs: staffing.positions.count, moves: staffing.moves.count, stages: end + 1)
    self.init(jobCount: staffing.positions.count, stageCount: end + 1)
    for (number, move) in staffing.moves.enumerated() {
      let ends = staffing.ends[number]
      for stage in 0..<maxMoves {
        addMove(
          number, from: (ends.from, stage), to: (ends.to, stage + 1), capacity: move.capacity,
          cost: move.cost)
      }
    }
    for job in staffing.positions.indices {
      for stage in 0...maxMoves { addWait(job, from: stage, to: end, cost: 0) }
    }
    try addEnds(of: staffing, firstStage: 0, lastStage: end)
  }
}

extension StaffFlow {
  /// Refuses a plan in which a move carries more than it can over all stages together.
  ///
  /// Which people should then go another way is a choice between whole bundles of edges, an integer program
  /// and not a flow any more.
  func requireCapacities(of staffing: Staffing) throws(PlanFailure) {
    let amounts = moveAmounts(count: staffing.moves.count)
    let exceeded = amounts.indices.filter { number in
      staffing.moves[number].capacity.map { amounts[number] > $0 } ?? false
    }
    guard exceeded.isEmpty else { throw .limitNeedsIntegerProgram(moves: exceeded) }
  }
}
