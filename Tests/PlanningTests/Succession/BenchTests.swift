import Planning
import TestSupport
import Testing

struct BenchTests {
  private let network = JobNetwork(moves: [
    .init(from: "Adjoint", to: "Chef", length: 6), .init(from: "Agent", to: "Adjoint", length: 6),
    .init(from: "Agent", to: "Chef", length: 24), .init(from: "Voisin", to: "Chef", length: 12.5),
    .init(from: "Stagiaire", to: "Agent", length: 13),
    .init(from: "Agent", to: "Expert", length: 3),
  ])

  private func bench(_ headcount: [String: Int], _ critical: [String] = ["Chef"]) -> Bench {
    Bench(network, limits: .usual, headcount: headcount, critical: critical)
  }

  @Test func `the bands leave one another out and count by the least months`() {
    let bench = bench(["Adjoint": 3, "Agent": 5, "Voisin": 7, "Stagiaire": 9, "Chef": 2])
    let post = bench.posts[0]
    #expect(post.feeders.map(\.job) == ["Adjoint", "Agent", "Voisin", "Stagiaire"])
    #expect(post.feeders.map(\.months) == [6, 12, 12.5, 25])
    #expect(post.feeders.map(\.moves) == [1, 2, 1, 3])
    #expect(post.feeders.map(\.readiness) == [.now, .soon, .later, .beyond])
    #expect([Bench.Readiness.now, .soon, .later].map(post.ready) == [3, 5, 7])
    #expect(post.positions == 2 && post.ratioReadyNow == 1.5 && post.isCovered)
    #expect(bench.coverageReadyNow == 1 && bench.successorCoveragePercent == 150)
    #expect(bench.netPostsFilled == 2)
  }

  @Test func `one person fills one post`() {
    let bench = Bench(
      network, limits: .init(now: 12, soon: 13, later: 14),
      headcount: ["Agent": 3, "Chef": 2, "Expert": 4],
      critical: ["Expert", "Chef"])
    #expect(bench.posts.map(\.job) == ["Chef", "Expert"])
    #expect(bench.posts.map { $0.ready(.now) } == [3, 3])
    #expect(bench.netPostsFilled == 3 && bench.successorCoveragePercent == 100)
    #expect(bench.coverageReadyNow == 0.5)
  }

  @Test func `what is not known is not nothing`() {
    let bench = bench(["Agent": 5, "Voisin": 0])
    let post = bench.posts[0]
    #expect(post.positions == nil && post.ratioReadyNow == nil && !post.isCovered)
    #expect(post.feeders[0].persons == nil && post.feedersReadyNow == 1)
    #expect(bench.coverageReadyNow == 0 && bench.successorCoveragePercent == nil)
    #expect(bench.netPostsFilled == 0)
  }

  @Test func `a single holder has no bench where nobody could follow`() {
    func alone(_ headcount: [String: Int]) -> [String] { bench(headcount).singleHolderWithoutBench }
    let rest = ["Adjoint": 0, "Agent": 0, "Voisin": 0]
    #expect(alone(rest.merging(["Chef": 1]) { $1 }) == ["Chef"])
    #expect(alone(rest.merging(["Chef": 1, "Stagiaire": 4]) { $1 }) == ["Chef"])
    #expect(alone(rest.merging(["Chef": 2]) { $1 }).isEmpty)
    #expect(alone(rest.merging(["Chef": 1, "Voisin": 1]) { $1 }).isEmpty)
    #expect(alone(["Chef": 1]).isEmpty)
  }

  @Test func `without months there are moves, and no class`() {
    let bench = Bench(
      JobNetwork(moves: network.moves.map { .init(from: $0.from, to: $0.to) }), limits: nil,
      headcount: ["Adjoint": 3, "Chef": 1], critical: ["Chef", "Absent"])
    let chief = bench.posts[1]
    #expect(chief.feeders.map(\.moves) == [1, 1, 1, 2])
    #expect(chief.feeders.allSatisfy { $0.months == nil && $0.readiness == nil })
    #expect(bench.coverageReadyNow == nil && bench.netPostsFilled == nil)
    #expect(bench.posts[0].job == "Absent" && bench.posts[0].feeders.isEmpty)
  }

  @Test(arguments: UInt64(0)..<100)
  func `the posts filled at once are as many as any choice fills`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed, most: 5)
    var random = SeededRandom(seed: seed)
    let persons = (0..<jobs.count).map { _ in random.below(4) }
    let critical = (0..<jobs.count).filter { _ in random.below(2) == 0 }
    let bench = Bench(
      jobs.network, limits: .usual,
      headcount: Dictionary(
        uniqueKeysWithValues: persons.enumerated().map { (RandomJobs.name($0), $1) }),
      critical: critical.map(RandomJobs.name))
    // Hall, for numbers: the best choice fills all but the worst lack of any set of posts.
    var filled = critical.reduce(0) { $0 + persons[$1] }
    for mask in 0..<(1 << critical.count) {
      let some = critical.indices.filter { mask >> $0 & 1 == 1 }.map { critical[$0] }
      let able = (0..<jobs.count).filter { person in
        some.contains { post in
          person != post
            && jobs.network.origins(of: post).contains { $0.job == person && $0.length <= 6 }
        }
      }
      let rest = critical.filter { !some.contains($0) }.reduce(0) { $0 + persons[$1] }
      filled = min(filled, rest + able.reduce(0) { $0 + persons[$1] })
    }
    #expect(bench.netPostsFilled == filled, "\(jobs) persons \(persons) critical \(critical)")
  }
}
