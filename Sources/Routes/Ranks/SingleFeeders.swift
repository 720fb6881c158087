public import Careers

/// The profiles that the text lets one enter from a single other profile: whoever lacks those people cannot fill
/// these jobs from within, as far as the text says.
public struct SingleFeeders: Sendable {
  /// The moves that are the only one into their target: by how many targets their origin feeds alone, the most
  /// first, then by origin and target.
  public let moves: [Move]

  /// Finds them.
  ///
  /// - Complexity: O(M log M) for M moves.
  public init(_ graph: ProfileGraph) {
    let entries = Dictionary(grouping: graph.nomenclature.moves, by: \.to)
    let single = graph.nomenclature.moves.filter { entries[$0.to]?.count == 1 }
    let fed = Dictionary(grouping: single, by: \.from).mapValues(\.count)
    moves = single.sorted {
      (fed[$1.from] ?? 0, $0.from, $0.to) < (fed[$0.from] ?? 0, $1.from, $1.to)
    }
  }
}
