import Planning
import Testing

struct OverlappingGroupsTests {
  /// Groups by their numbers of moves from A to B, C, D… and of those who stayed.
  private func groups(_ numbers: (name: String, row: [Int])...) throws -> [ObservedGroups.Seen] {
    try numbers.map { name, row in
      var counts = ObservedCounts()
      for (place, number) in row.enumerated() {
        try counts.add(number, from: "A", to: ["A", "B", "C", "D"][place], line: place + 2)
      }
      return ObservedGroups.Seen(name: name, moves: try counts.moves())
    }
  }

  private func overlap(_ seen: [ObservedGroups.Seen]) -> OverlappingGroups? {
    do {
      _ = try ObservedGroups(seen, minCell: 5, confidence: 0.95)
      return nil
    } catch {
      return error
    }
  }

  @Test func `a group of all is the sum of the others`() throws {
    let found = try #require(
      overlap(
        try groups(
          ("F", [40, 7, 3]), ("H", [50, 2, 9]), ("X", [1, 1, 1]), ("both", [90, 9, 12]))))
    #expect(Set([found.some, found.others]) == [["F", "H"], ["both"]])
  }

  @Test func `ages and sexes add up to the same people`() throws {
    let found = try #require(
      overlap(
        try groups(
          ("F", [40, 7, 3]), ("H", [50, 2, 9]), ("old", [61, 0, 8]), ("young", [29, 9, 4])))
    )
    #expect(Set([found.some, found.others]) == [["F", "H"], ["old", "young"]])
  }

  @Test func `groups of other people do not overlap, however their sums agree`() throws {
    // All numbers together agree, one by one they do not.
    #expect(
      overlap(try groups(("F", [40, 7, 3]), ("H", [50, 2, 9]), ("X", [90, 8, 13]))) == nil)
    // Too few numbers to be no chance.
    #expect(overlap(try groups(("F", [40, 7]), ("H", [50, 2]), ("X", [90, 9]))) == nil)
    // The same numbers, group by group; nobody at all.
    let same = ["a", "b", "c", "d"].map { ($0, [40, 7, 3]) }
    #expect(overlap(try groups(same[0], same[1], same[2], same[3])) == nil)
    #expect(overlap(try groups(("F", [40, 7, 3]), ("H", [40, 7, 3]), ("X", [0, 0, 0]))) == nil)
  }
}
