import Careers
import Planning
import Routes
import TestSupport
import Testing

struct CriticalJobsTests {
  /// A and B lead to C, C by D or E to F, F to G; G and H hang on F; I stands apart.
  private let network = JobNetwork(
    jobs: ["A", "B", "C", "D", "E", "F", "G", "H", "I"],
    moves: ["AC", "BC", "CD", "CE", "DF", "EF", "FG", "FH", "HF"].map {
      .init(from: String($0.prefix(1)), to: String($0.suffix(1)))
    })

  private func critical(_ entries: [Int], _ targets: [Int]) -> CriticalJobs {
    CriticalJobs(network, entries: entries, targets: targets)
  }

  @Test func `what every route passes is mandatory`() {
    let critical = critical([0, 1], [6, 3, 8])
    #expect(critical.targets == [3, 6, 8])
    #expect(critical.mandatory == [[2], [2, 5], nil])
    #expect(critical.unreachable == [8])
  }

  @Test func `an entry is never mandatory, nor is a target for itself`() {
    #expect(critical([2], [6]).mandatory == [[5]])
    #expect(critical([0, 2], [2]).mandatory == [[]])
    #expect(critical([2], [2]).mandatory == [nil])
  }

  @Test func `a loss cuts off pairs of which the job is no end`() {
    let critical = critical([0, 1], [5, 6, 7])
    #expect(critical.pairs == 6)
    #expect(critical.loss == [0, 0, 6, 0, 0, 4, 0, 0, 0])
    #expect(critical.byLoss == [2, 5])
  }

  @Test func `routes that share no job are counted, a direct move is one`() {
    #expect(critical([0, 1], [2]).redundancy == [2])
    #expect(critical([0, 1], [5, 6, 8]).redundancy == [1, 1, 0])
    #expect(critical([2], [5]).redundancy == [2])
  }

  @Test func `feeders, articulation and bridges`() {
    let critical = critical([0], [6])
    #expect(critical.singleFeeder == [nil, nil, nil, 2, 2, nil, 5, 5, nil])
    #expect(critical.articulation == [2, 5])
    // F and H move both ways: without direction that is one line, and it alone holds H.
    #expect(critical.bridges.map { [$0.0, $0.1] } == [[0, 2], [1, 2], [5, 6], [5, 7]])
  }

  @Test func `on a nomenclature the betweenness is that of its crossroads`() {
    let theatre = SampleNomenclature.theatre
    let network = JobNetwork(theatre)
    let critical = CriticalJobs(network, entries: [0], targets: [1])
    let stops = Crossroads(ProfileGraph(theatre)).stops
    #expect(!stops.isEmpty)
    for stop in stops {
      let job = network.number(of: stop.place.text) ?? 0
      #expect(critical.betweenness[job] == stop.share)
    }
    #expect(critical.betweenness.count { $0 > 0 } == stops.count)
  }

  // MARK: Against trying everything

  @Test(arguments: UInt64(0)..<200)
  func `a loss is what removal takes away`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed)
    let critical = CriticalJobs(jobs.network, entries: jobs.entries, targets: jobs.targets)
    var pairs = 0
    for entry in jobs.entries {
      pairs += jobs.targets.count { $0 != entry && jobs.reached(from: entry).contains($0) }
    }
    #expect(critical.pairs == pairs, "\(jobs)")
    for job in 0..<jobs.count {
      var loss = 0
      for entry in jobs.entries where entry != job {
        let (before, after) = (
          jobs.reached(from: entry), jobs.reached(from: entry, without: [job])
        )
        loss += jobs.targets.count {
          $0 != entry && $0 != job && before.contains($0) && !after.contains($0)
        }
      }
      #expect(critical.loss[job] == loss, "\(jobs)")
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `a mandatory job is on every route`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed)
    let critical = CriticalJobs(jobs.network, entries: jobs.entries, targets: jobs.targets)
    for (target, mandatory) in zip(critical.targets, critical.mandatory) {
      let routes = jobs.entries.filter { $0 != target }
        .flatMap { jobs.routes(from: $0, to: target) }
      guard !routes.isEmpty else {
        #expect(mandatory == nil, "\(jobs)")
        continue
      }
      let shared = (0..<jobs.count).filter { job in
        job != target && !jobs.entries.contains(job) && routes.allSatisfy { $0.contains(job) }
      }
      #expect(mandatory?.sorted() == shared, "\(jobs)")
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `articulation and bridges are those whose removal parts what hung together`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed)
    let critical = CriticalJobs(jobs.network, entries: [], targets: [])
    let lines = Set(jobs.pairs.filter { $0.from != $0.to }.map { Set([$0.from, $0.to]) })
    let whole = Self.parts(Set(0..<jobs.count), lines)
    let points = (0..<jobs.count).filter { job in
      Self.parts(Set(0..<jobs.count).subtracting([job]), lines.filter { !$0.contains(job) }) > whole
    }
    #expect(critical.articulation == points, "\(jobs)")
    let bridges = lines.filter { Self.parts(Set(0..<jobs.count), lines.subtracting([$0])) > whole }
    #expect(Set(critical.bridges.map { Set([$0.0, $0.1]) }) == bridges, "\(jobs)")
    #expect(critical.bridges.allSatisfy { $0.0 < $0.1 })
  }

  /// How many parts hang together.
  private static func parts(_ jobs: Set<Int>, _ lines: Set<Set<Int>>) -> Int {
    var left = jobs
    var count = 0
    while let start = left.min() {
      count += 1
      var part: Set = [start]
      while let line = lines.first(where: {
        !$0.isSubset(of: part) && !$0.isDisjoint(with: part) && $0.isSubset(of: jobs)
      }) {
        part.formUnion(line)
      }
      left.subtract(part)
    }
    return count
  }
}
