import Planning
import Testing

struct JobAreasTests {
  @Test func `an area holds the jobs within the effort, both ways for those that are near`() {
    let network = JobNetwork(moves: [
      .init(from: "A", to: "B", length: 6), .init(from: "B", to: "C", length: 6),
      .init(from: "B", to: "A", length: 12), .init(from: "C", to: "D", length: 0.5),
    ])
    let areas = JobAreas(network, effort: 12)
    #expect(areas.areas.map(\.job) == ["A", "B", "C", "D"])
    #expect(areas.areas.map(\.area) == [["B", "C"], ["A", "C", "D"], ["D"], []])
    #expect(areas.mutual.map { [$0.0, $0.1] } == [["A", "B"]])
    #expect(JobAreas(network, effort: 11.9).mutual.isEmpty)
  }

  @Test(arguments: UInt64(0)..<40)
  func `an area is what some route of that length leads to`(seed: UInt64) {
    let jobs = RandomJobs(seed: seed, most: 6)
    let areas = JobAreas(jobs.network, effort: 9)
    for start in 0..<jobs.count {
      let within = (0..<jobs.count).filter { end in
        end != start
          && jobs.routes(from: start, to: end).contains { route in
            zip(route, route.dropFirst()).reduce(0) { $0 + jobs.length(from: $1.0, to: $1.1) } <= 9
          }
      }
      #expect(areas.areas[start].area == within.map(RandomJobs.name), "\(jobs)")
    }
  }
}
