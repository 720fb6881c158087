import GraphCore
import TestSupport
import Testing

struct AssignmentTests {
  @Test func `each row gets a column at the least cost together`() throws {
    let assignment = try Assignment(costs: [[4, 1, 3], [2, nil, 5]])
    #expect(assignment.columns == [1, 0])
    #expect(assignment.rows == [1, 0, nil])
    #expect(assignment.cost == 3)
    #expect(assignment.count == 2)
    #expect(assignment.transport.answer.fault() == nil)
  }

  @Test func `what is cheapest for one is not cheapest for all`() throws {
    let assignment = try Assignment(costs: [[1, 2], [1, 9]])
    #expect(assignment.columns == [1, 0])
    #expect(assignment.cost == 3)
  }

  @Test func `more pairs come before cheaper ones`() throws {
    let assignment = try Assignment(costs: [[1, 100], [1, nil]])
    #expect(assignment.columns == [1, 0])
    #expect(assignment.cost == 101)
  }

  @Test func `rows without any allowed column go without`() throws {
    let assignment = try Assignment(costs: [[7], [nil], [3]])
    #expect(assignment.columns == [nil, nil, 0])
    #expect(assignment.rows == [2])
    #expect(try Assignment(costs: []).columns == [])
    #expect(try Assignment(costs: [[], []]).columns == [nil, nil])
  }

  @Test func `costs too large are refused`() {
    #expect(throws: FlowFailure.self) { try Assignment(costs: [[Int.min]]) }
  }

  @Test func `rows of different lengths stop the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try Assignment(costs: [[1, 2], [1]])
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `no other pairs are more or cheaper`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let columnCount = random.below(6)
    let costs = (0..<random.below(6)).map { _ in
      (0..<columnCount).map { _ in random.below(3) == 0 ? nil : random.below(12) - 3 }
    }
    let assignment = try Assignment(costs: costs)
    let best = BruteForceFlow.bestPairs(costs)
    #expect(assignment.count == best.count && assignment.cost == best.cost, "\(costs)")
    for (row, column) in assignment.columns.enumerated() {
      guard let column else { continue }
      #expect(costs[row][column] != nil && assignment.rows[column] == row, "\(costs)")
    }
    #expect(assignment.columns.compactMap { $0 }.count == best.count, "\(costs)")
  }
}
