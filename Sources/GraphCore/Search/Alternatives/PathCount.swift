/// A number of paths, which may be larger than any number of the machine.
///
/// Ties multiply: ten places with two ways each make a thousand paths, a hundred make more than
/// there are atoms. So a count says whether it is all.
///
///     let count = graph.shortestPathCount(from: VertexID(0), to: VertexID(9))
///     count.value    // 1024
///     count.isExact  // true
///     "\(count)"     // "1024"
public struct PathCount: Hashable, Sendable {
  /// The number of paths; the largest number there is if there are more than that.
  public let value: UInt64

  /// Whether there are no more than `value`.
  public let isExact: Bool

  package static let zero = PathCount(value: 0, isExact: true)
  package static let one = PathCount(value: 1, isExact: true)

  package init(value: UInt64, isExact: Bool) {
    self.value = value
    self.isExact = isExact
  }

  /// The sum, which stays at the largest number there is once it is beyond it.
  package static func + (left: PathCount, right: PathCount) -> PathCount {
    let (sum, isTooLarge) = left.value.addingReportingOverflow(right.value)
    guard left.isExact, right.isExact, !isTooLarge else {
      return PathCount(value: .max, isExact: false)
    }
    return PathCount(value: sum, isExact: true)
  }
}

extension PathCount: CustomStringConvertible {
  /// The number, or that there are more: `"1024"`, `"more than 18446744073709551615"`.
  public var description: String {
    isExact ? "\(value)" : "more than \(value)"
  }
}
