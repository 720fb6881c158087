extension Graph {
  /// Whether costs along any path add up without rounding, in whatever order they are added.
  ///
  /// Then ties are real ties: paths that ought to cost the same do, every search agrees with every
  /// other to the last bit, and answers come in the order of `Path` without reserve. It is so for
  /// whole numbers up to 2^53 and for halves, quarters and so on in proportion.
  ///
  ///     // Costs 1, 2.5 and 4:
  ///     graph.sumsAreExact  // true
  ///     // Costs 0.1 and 0.2, which binary fractions cannot express:
  ///     graph.sumsAreExact  // false
  ///
  /// Costs are `Double` throughout, so that one graph type serves all; whole numbers lose nothing
  /// by it. Give them as `Int` to `GraphBuilder`, which refuses those that do not fit, and read them
  /// back with `Int(exactly: path.cost)`.
  ///
  /// The answer errs on the side of no: it is about V - 1 edges of the largest cost there is, the
  /// most that a path of V vertices could add up to. It says nothing of penalties or estimates that
  /// some searches add to costs.
  ///
  /// - Complexity: O(E) time for E edges, O(1) space.
  ///
  /// Sums of multiples of a unit are exact as long as none exceeds 2^53 units: D. Goldberg, "What
  /// every computer scientist should know about floating-point arithmetic", 1991,
  /// doi:10.1145/103162.103163.
  public var sumsAreExact: Bool {
    guard let shortest = costUnitExponent else { return true }
    let largest = costSummary.largest
    // A cost alone has 53 bits at most; beyond that, largest and smallest cannot be added exactly.
    guard largest.exponent - shortest <= 53 else { return false }
    let unit = Double(sign: .plus, exponent: shortest, significand: 1)
    let units = UInt64(largest / unit)
    let (total, isTooLarge) = units.multipliedReportingOverflow(by: UInt64(vertexCount - 1))
    return !isTooLarge && total <= 1 << 53 && (Double(total) * unit).isFinite
  }

  /// The exponent of the largest power of two of which all costs are multiples; nil if all are 0.
  private var costUnitExponent: Int? {
    var least: Int?
    for cost in outgoing.costs where cost > 0 {
      let exponent = Int(cost.exponent) - cost.significandWidth
      least = min(least ?? exponent, exponent)
    }
    return least
  }
}
