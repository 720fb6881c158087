import Planning
import Testing

struct ObservedCountsTests {
  @Test func `counts of a pair add up and keep their lines`() throws {
    var counts = ObservedCounts()
    try counts.add(5, from: "A", to: "B", line: 4)
    try counts.add(2, from: "A", to: "B", line: 2)
    try counts.add(15, from: "A", to: "A", line: 3)
    try counts.add(3, from: "A", to: "RETRAITE", isOutside: true, line: 5)
    try counts.addEntries(4, to: "B")
    let moves = try counts.moves()
    #expect(moves.origins.map(\.job) == ["A"] && moves.origins[0].exposure == 25)
    #expect(moves.cells.map(\.to) == ["A", "B", "RETRAITE"])
    #expect(moves.cells.map(\.kind) == [.stay, .move, .exit])
    #expect(moves.cells.map(\.count) == [15, 7, 3] && moves.cells[1].lines == [2, 4])
    #expect(moves.entries.map(\.job) == ["B"] && moves.entries.map(\.count) == [4])
    #expect(moves.origins[0].days == nil && moves.cells[1].persons == nil)
  }

  @Test func `an exposure makes those stay whom nothing accounts for`() throws {
    var counts = ObservedCounts()
    try counts.add(5, from: "A", to: "B", line: 2)
    try counts.addExposure(20, in: "A")
    try counts.addExposure(10, in: "A")
    #expect(try counts.moves().cells.map(\.count) == [25, 5])
    var stayed = ObservedCounts()
    try stayed.add(5, from: "A", to: "B", line: 2)
    try stayed.addStayed(25, in: "A")
    #expect(try stayed.moves().cells.map(\.count) == [25, 5])
  }

  @Test func `counts that do not fit together are refused`() throws {
    var counts = ObservedCounts()
    try counts.add(5, from: "A", to: "B", line: 2)
    try counts.addExposure(4, in: "A")
    #expect(throws: ObservedProblem.exposureTooSmall(job: "A", exposure: 4, seen: 5)) {
      try counts.moves()
    }
    var twice = ObservedCounts()
    try twice.add(5, from: "A", to: "A", line: 7)
    try twice.addStayed(5, in: "A")
    #expect(throws: ObservedProblem.staysTwice(job: "A", line: 7)) { try twice.moves() }
    #expect(throws: ObservedProblem.tooMany(job: "A")) {
      try counts.add(Int.max, from: "A", to: "B", line: 9)
    }
  }

  @Test func `persons and days add up where they are known`() throws {
    var counts = ObservedCounts()
    try counts.add(6, from: "A", to: "B", line: 2, persons: 3, days: 600)
    try counts.add(4, from: "A", to: "B", line: 3, persons: 2, days: 200)
    let moves = try counts.moves()
    #expect(moves.cells[0].persons == 5 && moves.cells[0].days == 800)
    #expect(moves.origins[0].days == 800)
  }
}
