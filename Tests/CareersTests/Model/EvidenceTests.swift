import Careers
import TestSupport
import Testing

struct EvidenceTests {
  /// A condition that can be met, of any of the kinds that do not doubt the move itself.
  private static let conditions: [Condition.Kind] = [.origin, .training, .experience, .context]

  /// One line of the rule: the doubt for the first reading of the mention and for another.
  private struct Rule {
    let statement: Evidence.Statement
    let alone: [Int]
    let withCondition: [Int]
    let withReservation: [Int]
  }

  private static let rules = [
    Rule(statement: .named, alone: [0, 1], withCondition: [1, 2], withReservation: [2, 3]),
    Rule(statement: .listed, alone: [0, 1], withCondition: [1, 2], withReservation: [2, 3]),
    Rule(statement: .observed, alone: [0, 1], withCondition: [1, 2], withReservation: [2, 3]),
    Rule(statement: .category, alone: [1, 2], withCondition: [2, 3], withReservation: [2, 3]),
    Rule(statement: .asked, alone: [2, 3], withCondition: [2, 3], withReservation: [2, 3]),
    Rule(statement: .partial, alone: [3, 3], withCondition: [3, 3], withReservation: [3, 3]),
  ]

  private func doubts(_ statement: Evidence.Statement, _ kind: Condition.Kind?) -> [Int] {
    let condition = kind.map { Condition(kind: $0, words: "sous réserve") }
    return [1, 2].map { reading in
      Evidence(statement, reading: reading, condition: condition).doubt.rawValue
    }
  }

  @Test(arguments: Evidence.Statement.allCases)
  func `the doubt of a statement depends on its condition and on our reading of it`(
    statement: Evidence.Statement
  ) throws {
    let rule = try #require(Self.rules.first { $0.statement == statement })
    #expect(doubts(statement, nil) == rule.alone)
    for kind in Self.conditions {
      #expect(doubts(statement, kind) == rule.withCondition, "\(kind)")
    }
    #expect(doubts(statement, .reservation) == rule.withReservation)
  }

  @Test(arguments: Evidence.Statement.allCases)
  func `the third reading is no more doubtful than the second`(statement: Evidence.Statement) {
    #expect(Evidence(statement, reading: 3).doubt == Evidence(statement, reading: 2).doubt)
  }

  @Test func `every kind of condition is in the table`() {
    #expect(Set(Self.conditions + [.reservation]) == Set(Condition.Kind.allCases))
  }

  /// Each piece differs from the next in one thing, the last in all that went before.
  @Test func `evidence is listed firmest first, then by sheet, line and words`() {
    let ordered = [
      Evidence(.named, sheet: "9.9", lines: LineRange(9), cue: "z"),
      Evidence(.category, sheet: "4.9", lines: LineRange(9), cue: "z"),
      Evidence(.category, sheet: "4.10", lines: LineRange(2, 3), cue: "z"),
      Evidence(.category, sheet: "4.10", lines: LineRange(2, 4), cue: "a", mention: "z"),
      Evidence(.category, sheet: "4.10", lines: LineRange(2, 4), cue: "b", mention: "a"),
      Evidence(.category, sheet: "4.10", lines: LineRange(2, 4), cue: "b", mention: "b"),
      Evidence(.asked, sheet: "1.1", lines: LineRange(1), reading: 2),
      Evidence(.partial, sheet: "1.1", lines: LineRange(1), reading: 3),
    ]
    for seed in UInt64(0)..<20 {
      var random = SeededRandom(seed: seed)
      #expect(ordered.shuffled(using: &random).sorted() == ordered)
    }
  }

  /// Two pieces that are not equal must have an order, or the bytes of a file depend on what came first.
  @Test func `no two different pieces of evidence are tied`() {
    let pieces = [
      Evidence(.category),
      Evidence(.named, condition: Condition(kind: .training, words: "après une formation")),
      Evidence(.category, section: .tendances),
      Evidence(.category, direction: .out),
    ]
    for (index, piece) in pieces.enumerated() {
      for other in pieces[(index + 1)...] { #expect(piece < other || other < piece) }
    }
  }

  @Test func `readings are counted from 1`() async {
    await #expect(processExitsWith: .failure) { _ = Evidence(.named, reading: 0) }
  }
}
