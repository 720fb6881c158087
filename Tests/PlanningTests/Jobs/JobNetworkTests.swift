import Careers
import Planning
import TestSupport
import Testing

struct JobNetworkTests {
  @Test func `jobs and moves come in order, once each`() {
    let network = JobNetwork(
      jobs: ["C"],
      moves: [
        .init(from: "B", to: "A", length: 3), .init(from: "A", to: "A"),
        .init(from: "C", to: "B", length: 2), .init(from: "B", to: "A", length: 1.5),
      ])
    #expect(network.jobs == ["C", "A", "B"])
    #expect(
      network.moves == [
        .init(from: "C", to: "B", length: 2), .init(from: "B", to: "A", length: 1.5),
      ])
    #expect(network.sources == [0] && network.number(of: "B") == 2)
    #expect(network.number(of: "D") == nil)
  }

  @Test func `who comes from where, the nearest first`() {
    let network = JobNetwork(moves: [
      .init(from: "A", to: "C", length: 0.3), .init(from: "A", to: "B", length: 0.1),
      .init(from: "B", to: "C", length: 0.2), .init(from: "C", to: "A", length: 1),
    ])
    // 0.1 and 0.2 are exactly 0.3 here: the route of one move is the better of two equal ones.
    let origins = network.origins(of: 2)
    #expect(origins.map(\.job) == [1, 0] && origins.map(\.length) == [0.2, 0.3])
    #expect(origins.map(\.moves) == [1, 1])
  }

  @Test(arguments: UInt64(0)..<60)
  func `the least length over all routes is found`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed, most: 6)
    let network = jobs.network
    for target in 0..<jobs.count {
      let origins = network.origins(of: target)
      for start in 0..<jobs.count where start != target {
        let best = jobs.routes(from: start, to: target).map { route in
          let length = zip(route, route.dropFirst()).reduce(0.0) { sum, step in
            sum + jobs.length(from: step.0, to: step.1)
          }
          return [length, Double(route.count - 1)]
        }.min { $0.lexicographicallyPrecedes($1) }
        let found = origins.first { $0.job == start }
        #expect(found.map { [$0.length, Double($0.moves)] } == best, "\(jobs)")
      }
    }
  }

  @Test func `the profiles of a nomenclature have moves at their cost`() {
    let network = JobNetwork(SampleNomenclature.theatre)
    #expect(network.jobs.count == SampleNomenclature.theatre.profiles.count)
    #expect(network.moves.first == .init(from: "1.1", to: "1.2", length: 3))
    #expect(!network.jobs.contains("x-cinema"))
  }
}
