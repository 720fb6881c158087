import Careers
import TestSupport
import Testing

struct MoveTests {
  private static let training = Condition(kind: .training, words: "après une formation")
  private static let origin = Condition(kind: .origin, words: "s’ils viennent du plateau")

  @Test func `evidence is kept firmest first, whatever order it came in`() {
    let pieces: [Evidence] = [Evidence(.partial), Evidence(.named), Evidence(.asked)]
    let move = Move(from: "1.1", to: "1.2", evidence: pieces)
    #expect(move.evidence == [pieces[1], pieces[2], pieces[0]])
  }

  @Test func `the lowest doubt counts`() {
    let move = Move(from: "1.1", to: "1.2", evidence: [Evidence(.partial), Evidence(.category)])
    #expect(move.doubt == .category)
  }

  @Test func `a condition of the firmest evidence is one of the move`() {
    #expect(Move("1.1", "1.2", .named, condition: Self.training).conditions == [Self.training])
  }

  @Test func `a condition of weaker evidence is none of the move`() {
    let move = Move(
      from: "1.1", to: "1.2",
      evidence: [Evidence(.named), Evidence(.category, condition: Self.training)])
    #expect(move.conditions.isEmpty)
  }

  @Test func `evidence as firm without a condition lifts the condition`() {
    let pieces = [Evidence(.named, condition: Self.training), Evidence(.category)]
    #expect(pieces[0].doubt == pieces[1].doubt)
    #expect(Move(from: "1.1", to: "1.2", evidence: pieces).conditions.isEmpty)
  }

  @Test func `the conditions of all evidence equally firm are listed`() {
    let pieces = [
      Evidence(.named, lines: LineRange(9), condition: Self.origin),
      Evidence(.named, lines: LineRange(2), condition: Self.training),
      Evidence(.partial, condition: Condition(kind: .context, words: "selon le lieu")),
    ]
    let move = Move(from: "1.1", to: "1.2", evidence: pieces)
    #expect(move.conditions == [Self.training, Self.origin])
  }

  @Test func `a move that nothing states does not exist`() async {
    await #expect(processExitsWith: .failure) { _ = Move(from: "1.1", to: "1.2", evidence: []) }
  }
}
