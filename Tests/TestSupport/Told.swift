private import Synchronization

/// What a progress callback was told, from whatever task.
///
///     let told = Told()
///     _ = try await graph.transitiveClosure(workers: 2) { told.append($0, of: $1) }
///     #expect(told.steps.last == [5, 5])
package final class Told: Sendable {
  private let all = Mutex<[[Int]]>([])

  package init() {}

  /// Each call as its two numbers.
  package var steps: [[Int]] { all.withLock { $0 } }

  package func append(_ done: Int, of total: Int) {
    all.withLock { $0.append([done, total]) }
  }
}
