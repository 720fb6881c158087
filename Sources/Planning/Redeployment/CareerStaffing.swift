public import Careers

extension Staffing {
  /// The question on a career graph: its own moves, any number of people each, at the cost of the move.
  ///
  /// Jobs are named by the numbers of their profiles unless told otherwise; a position under any other name
  /// stands alone. A move costs 1 plus its doubt, or what the data say. Nobody passes through outside places.
  ///
  /// ```swift
  /// let staffing = try Staffing(positions, on: CareerGraph(.shipped))
  /// staffing.moves[0]  // from 1.1, to 1.6, cost 1
  /// ```
  ///
  /// There are no external costs: what a move costs here is no money, and the two cannot be compared.
  ///
  /// - Throws: ``StaffingProblem``.
  /// - Complexity: O(n log n) in the number of positions, profiles and moves.
  public init(
    _ positions: [Position], on careers: CareerGraph, personUnit: Int = 1,
    named name: (PlaceID) -> String = { $0.text }
  ) throws(StaffingProblem) {
    let nomenclature = careers.nomenclature
    let inside = nomenclature.moves.filter {
      nomenclature.profile($0.from) != nil && nomenclature.profile($0.to) != nil
    }
    let costs = inside.map {
      careers.moveCost.cost(of: $0, changesFamily: nomenclature.changesFamily($0))
    }
    let unit = Self.unit(of: costs)
    let moves = zip(inside, costs).map { move, cost in
      Move(
        from: name(move.from), to: name(move.to), cost: Int((cost * Double(unit)).rounded()))
    }
    try self.init(
      positions: positions, moves: moves, personUnit: personUnit, costUnit: unit)
  }

  /// The smallest power of ten up to a million that makes all costs whole, or that which rounds least.
  private static func unit(of costs: [Double]) -> Int {
    let scale = CostScale(of: costs)
    let isExact = costs.allSatisfy { scale.whole($0) == scale.whole($0).rounded() }
    return isExact ? Int(scale.factor) : 1_000_000
  }
}
