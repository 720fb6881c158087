import Planning
import Testing

struct RouteRedundancyTests {
  @Test(arguments: UInt64(0)..<150)
  func `redundancy is the largest set of routes without a common job`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed, most: 6)
    let critical = CriticalJobs(jobs.network, entries: jobs.entries, targets: jobs.targets)
    for (target, redundancy) in zip(critical.targets, critical.redundancy) {
      // What a route uses up: jobs that are neither entry nor target, and moves.
      let uses = jobs.entries.filter { $0 != target }.flatMap { entry in
        jobs.routes(from: entry, to: target).map { route -> Set<String> in
          let passed = route.filter { $0 != target && !jobs.entries.contains($0) }.map(String.init)
          return Set(passed + zip(route, route.dropFirst()).map { "\($0)→\($1)" })
        }
      }
      #expect(redundancy == Self.most(uses[...], []), "\(jobs), target \(target)")
    }
  }

  /// The most of some sets that have nothing in common.
  private static func most(_ sets: ArraySlice<Set<String>>, _ used: Set<String>) -> Int {
    guard let first = sets.first else { return 0 }
    let without = most(sets.dropFirst(), used)
    guard first.isDisjoint(with: used) else { return without }
    return max(without, 1 + most(sets.dropFirst(), used.union(first)))
  }
}
