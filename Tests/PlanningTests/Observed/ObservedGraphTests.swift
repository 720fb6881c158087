import Careers
import Foundation
import Planning
import TestSupport
import Testing

struct ObservedGraphTests {
  private let source = Source(
    title: "moves.csv", edition: "", publisher: "", language: "fr", sha256: "")

  private func rates(_ minCell: Int) throws -> ObservedRates {
    var counts = ObservedCounts()
    try counts.add(10, from: "A", to: "B", line: 2)
    try counts.add(3, from: "A", to: "C", line: 3)
    try counts.add(6, from: "A", to: "D", line: 4)
    try counts.add(20, from: "A", to: "A", line: 5)
    try counts.add(8, from: "A", to: "RETRAITE", isOutside: true, line: 6)
    try counts.add(6, from: "A", to: "D", line: 7)
    return ObservedRates(try counts.moves(), minCell: minCell, confidence: 0.95)
  }

  @Test func `a move has its count, share, interval, cost and lines`() throws {
    let graph = try ObservedGraph(
      try rates(1), source: source, lastLine: 9, on: SampleNomenclature.theatre, profiles: [:])
    let nomenclature = graph.nomenclature
    #expect(nomenclature.profiles.map(\.name) == ["A", "B", "C", "D"] && graph.hiddenCount == 0)
    let move = try #require(nomenclature.moves(from: PlaceID("A")).first)
    let share = 10.0 / 53
    #expect(move.count == 10 && move.observation?.share == share)
    #expect(abs((move.statedCost ?? 0) + log(share)) < 1e-14)
    let interval = WilsonInterval(of: 10, among: 53, confidence: 0.95)
    #expect(move.observation?.low == interval.low && move.observation?.high == interval.high)
    #expect(move.observation?.exposure == 53)
    let last = nomenclature.moves(from: PlaceID("A"))[2]
    #expect(last.evidence.map(\.lines) == [LineRange(4), LineRange(7)])
    #expect(last.evidence.allSatisfy { $0.statement == .observed })
    let again = try Nomenclature(file: Array(nomenclature.fileText.utf8))
    #expect(again.moves == nomenclature.moves && again.profiles == nomenclature.profiles)
  }

  @Test func `hidden moves are left out and told`() throws {
    let graph = try ObservedGraph(
      try rates(5), source: source, lastLine: 9, on: SampleNomenclature.theatre, profiles: [:])
    let profile = try #require(graph.nomenclature.profile(PlaceID("A")))
    #expect(profile.observation?.hidden.map(\.text) == ["C"] && profile.observation?.exposure == 53)
    #expect(graph.nomenclature.moves.map(\.to.text) == ["B", "D"] && graph.hiddenCount == 1)
  }

  @Test func `a job that means a profile is that profile`() throws {
    let known = SampleNomenclature.theatre
    let id = known.profiles[0].id
    let graph = try ObservedGraph(
      try rates(1), source: source, lastLine: 9, on: known, profiles: ["A": id])
    #expect(graph.nomenclature.profile(id)?.name == known.profiles[0].name)
    #expect(graph.nomenclature.moves(from: id).count == 3)
    #expect(throws: ObservedGraphProblem.sameProfile(id, jobs: ["A", "B"])) {
      try ObservedGraph(
        try rates(1), source: source, lastLine: 9, on: known, profiles: ["A": id, "B": id])
    }
  }
}
