import GraphCore
import TestSupport
import Testing

struct TransportTests {
  @Test func `as much as possible is sent at the least cost`() throws {
    let transport = try Transport(offers: [3, 2], needs: [4, 9], costs: [[1, 5], [2, nil]])
    #expect(transport.amounts == [[2, 1], [2, 0]])
    #expect(transport.cost == 11)
    #expect(transport.unsent == [0, 0])
    #expect(transport.unmet == [0, 8])
    #expect(transport.answer.fault() == nil)
  }

  /// The power plants and cities of most textbooks.
  @Test func `a known example gives the known answer`() throws {
    let transport = try Transport(
      offers: [35, 50, 40], needs: [45, 20, 30, 30],
      costs: [[8, 6, 10, 9], [9, 12, 13, 7], [14, 9, 16, 5]])
    #expect(transport.cost == 1_020)
    #expect(transport.unsent == [0, 0, 0] && transport.unmet == [0, 0, 0, 0])
  }

  @Test func `pairs that are not allowed send nothing`() throws {
    let transport = try Transport(offers: [3], needs: [2, 2], costs: [[nil, 4]])
    #expect(transport.amounts == [[0, 2]])
    #expect(transport.unsent == [1] && transport.unmet == [2, 0])
  }

  @Test func `empty tables send nothing`() throws {
    #expect(try Transport(offers: [], needs: [], costs: []).amounts == [])
    #expect(try Transport(offers: [2], needs: [], costs: [[]]).unsent == [2])
    #expect(try Transport(offers: [], needs: [2], costs: []).unmet == [2])
  }

  @Test func `numbers too large are refused`() throws {
    let error = #expect(throws: FlowFailure.self) {
      try Transport(offers: [1], needs: [1], costs: [[Int.max]])
    }
    guard case .refused(.costTooLarge(edge: 0, _, _, cost: Int.max, _)) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(throws: FlowFailure.suppliesTooLarge(limit: FlowNetwork.sumLimit)) {
      try Transport(offers: [Int.max], needs: [1], costs: [[1]])
    }
  }

  @Test func `a table of another size or an offer below 0 stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = try Transport(offers: [1, 1], needs: [1], costs: [[1]])
    }
    await #expect(processExitsWith: .failure) {
      _ = try Transport(offers: [-1], needs: [1], costs: [[1]])
    }
  }

  /// Sums of rows and columns are what was asked, and what is sent and needed twice costs twice.
  @Test(arguments: UInt64(0)..<60)
  func `twice as much costs twice`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let offers = (0..<(1 + random.below(5))).map { _ in random.below(6) }
    let needs = (0..<(1 + random.below(5))).map { _ in random.below(6) }
    let costs = offers.map { _ in
      needs.map { _ in random.below(4) == 0 ? nil : random.below(20) - 5 }
    }
    let once = try Transport(offers: offers, needs: needs, costs: costs)
    let twice = try Transport(
      offers: offers.map { 2 * $0 }, needs: needs.map { 2 * $0 }, costs: costs)
    #expect(twice.cost == 2 * once.cost, "\(offers) \(needs) \(costs)")
    #expect(once.answer.fault() == nil, "\(offers) \(needs) \(costs)")
    for (row, amounts) in once.amounts.enumerated() {
      #expect(amounts.reduce(0, +) == offers[row] - once.unsent[row])
    }
    for column in needs.indices {
      let sum = once.amounts.reduce(0) { $0 + $1[column] }
      #expect(sum == needs[column] - once.unmet[column])
    }
  }
}
