/// Work cut into numbered blocks, done by several tasks at once, taken in by one in order.
///
/// Sums of floating-point numbers depend on their order. So what belongs to one block never depends
/// on how many tasks there are, and results are handed over by number and not as they come in: the
/// same bytes come out of one task or of many.
///
///     var total = 0.0
///     try await OrderedBlocks.run(count: 3, workers: 2) { block in
///       sumOfBlock(block)
///     } take: { _, sum in
///       total += sum  // of block 0, then 1, then 2
///     }
///
/// At most twice as many blocks as there are workers are begun and not yet taken, so what waits for
/// its turn never fills the memory.
package enum OrderedBlocks {
  /// Computes all blocks with this many tasks, and takes them in order on the task of the caller.
  ///
  /// The number of workers must be at least 1.
  ///
  /// - Throws: What `compute` throws; then the other blocks are cancelled. `CancellationError` when
  ///   the task of the caller was cancelled and blocks are left to begin.
  package static func run<Output: Sendable>(
    count: Int, workers: Int,
    compute: @escaping @Sendable (_ block: Int) throws -> Output,
    take: (_ block: Int, _ output: Output) -> Void
  ) async throws {
    precondition(workers > 0, "\(workers) workers do no work")
    // More workers than blocks find nothing to do; fewer also keep the sums below from overflowing.
    let workers = min(workers, max(count, 1))
    let window = 2 * workers
    try await withThrowingTaskGroup(of: (block: Int, output: Output).self) { group in
      var finished = [Output?](repeating: nil, count: window)
      var begun = 0
      var running = 0
      var taken = 0
      while taken < count {
        while begun < count && running < workers && begun < taken + window {
          try Task.checkCancellation()
          let block = begun
          group.addTask { (block, try compute(block)) }
          begun += 1
          running += 1
        }
        guard let (block, output) = try await group.next() else { return }
        running -= 1
        finished[block % window] = output
        while let output = finished[taken % window] {
          finished[taken % window] = nil
          take(taken, output)
          taken += 1
        }
      }
    }
  }
}
