import Planning
import TestSupport

/// A random handful of jobs with moves between them, and what follows from them by trying everything.
struct RandomJobs: CustomStringConvertible {
  let count: Int
  let pairs: [(from: Int, to: Int, length: Double)]
  let entries: [Int]
  let targets: [Int]
  let seed: UInt64

  init(seed: UInt64, most: Int = 7) {
    var random = SeededRandom(seed: seed)
    let count = 2 + random.below(most - 1)
    let density = 1 + random.below(4)
    var pairs: [(from: Int, to: Int, length: Double)] = []
    for from in 0..<count {
      for to in 0..<count where random.below(6) < density {
        pairs.append((from, to, Double(random.below(13))))
      }
    }
    self.seed = seed
    self.count = count
    self.pairs = pairs
    entries = (0..<count).filter { _ in random.below(3) == 0 }
    targets = (0..<count).filter { _ in random.below(2) == 0 }
  }

  var description: String {
    "seed \(seed): " + pairs.map { "\($0.from)→\($0.to)" }.joined(separator: " ")
      + " entries \(entries) targets \(targets)"
  }

  static func name(_ job: Int) -> String { "job \(job)" }

  /// The jobs and moves, rows in an order of chance.
  var network: JobNetwork {
    var random = SeededRandom(seed: seed &+ 1)
    return JobNetwork(
      jobs: (0..<count).map(Self.name),
      moves: pairs.shuffled(using: &random).map {
        .init(from: Self.name($0.from), to: Self.name($0.to), length: $0.length)
      })
  }

  /// The jobs that a job leads to, itself included, without some of them.
  func reached(from start: Int, without gone: Set<Int> = []) -> Set<Int> {
    guard !gone.contains(start) else { return [] }
    var reached: Set = [start]
    var isGrowing = true
    while isGrowing {
      isGrowing = false
      for pair in pairs where reached.contains(pair.from) && !gone.contains(pair.to) {
        if reached.insert(pair.to).inserted { isGrowing = true }
      }
    }
    return reached
  }

  /// Every route between two jobs, as the jobs it passes.
  func routes(from start: Int, to end: Int) -> [[Int]] {
    var found: [[Int]] = []
    var open = [[start]]
    while let way = open.popLast() {
      for next in Set(pairs.filter { $0.from == way[way.count - 1] }.map(\.to))
      where !way.contains(next) {
        if next == end { found.append(way + [next]) } else { open.append(way + [next]) }
      }
    }
    return found
  }

  /// The length of the shortest of the moves between two jobs.
  func length(from: Int, to: Int) -> Double {
    pairs.filter { $0.from == from && $0.to == to }.map(\.length).min() ?? .infinity
  }
}
