/// Why a question about flow has no answer.
///
/// That there is no flow is an answer too, and the reason is the useful part of it: each case
/// carries a proof that can be checked without the solver.
///
///     // e0: v0 → v1, capacity 2
///     _ = try network.minimumCostFlow(supplies: [3, -2])  // throws unbalanced(surplus: 1)
///     _ = try network.minimumCostFlow(supplies: [3, -3])  // throws shortage: v1 needs 3, gets 2
public enum FlowFailure: Error, Equatable, Sendable {
  /// What is supplied is not what is needed: all supplies together are this and not 0.
  case unbalanced(surplus: Int)

  /// Some vertices need more than the edges can bring them.
  case shortage(FlowShortage)

  /// There is no largest or cheapest flow: along these edges it can grow for ever.
  ///
  /// For a maximum flow they are a path without limit from the source to the target, for a flow of
  /// minimum cost a cycle without limit that earns more than it costs.
  case unbounded([EdgeID])

  /// The supplies are so large that sums of them might overflow.
  case suppliesTooLarge(limit: Int)

  /// The numbers of a table are too large for a network, or make no sense in one.
  case refused(FlowNetworkError)

  /// The cheapest flow costs, or earns, more than an `Int` can hold.
  case costTooLarge
}

extension FlowFailure: CustomStringConvertible {
  /// What is wrong and what to do about it, in one sentence.
  public var description: String {
    switch self {
    case .unbalanced(let surplus):
      "the supplies add up to \(surplus); they must add up to 0"
    case .shortage(let shortage):
      """
      some vertices need \(shortage.demand) and can be brought \(shortage.capacity) at most; \
      raise the capacity of one of \(shortage.border.leavingEdges) or ask for less
      """
    case .unbounded(let edges):
      "nothing limits the flow along \(edges); give one of these edges a capacity"
    case .suppliesTooLarge(let limit):
      "the supplies add up to more than \(limit); count in a larger unit"
    case .refused(let error):
      error.description
    case .costTooLarge:
      "the flow costs more than \(Int.max); count costs in a larger unit"
    }
  }
}
