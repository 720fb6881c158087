import TestSupport
import Testing

@testable import GraphCore

struct ViaDistancesTests {
  private static func distances(_ order: ViaOrder, isSimple: Bool) throws -> ViaDistances {
    let graph = try EdgeList(
      4, [(0, 1, 1), (1, 0, 1), (0, 2, 1), (1, 2, 5), (2, 1, 1), (2, 3, 1), (1, 3, 7)]
    ).freeze()
    return ViaDistances(
      in: graph, from: 0, through: [1, 2], to: 3, order: order, isSimple: isSimple, avoiding: [],
      avoidingEdges: [])
  }

  @Test func `walks may come back`() throws {
    let given = try Self.distances(.given, isSimple: false)
    let first = given.least(from: 0, at: given.first)
    #expect(first.cost == 4 && first.hops == 4)
    let any = try Self.distances(.any, isSimple: false)
    #expect(any.least(from: 0, at: any.first) == first)
    #expect(any.stopsInOrder(from: 0) == [1, 2, 3])
    #expect(any.work.searches == 3)
  }

  @Test func `legs of simple paths keep off what they must not pass`() throws {
    let given = try Self.distances(.given, isSimple: true)
    #expect(given.least(from: 0, at: given.first).cost == 7)
    let any = try Self.distances(.any, isSimple: true)
    #expect(any.least(from: 0, at: any.first).cost == 7)
    #expect(any.least(from: 3, at: any.first) == .none)
  }

  @Test func `stages tell what was passed`() throws {
    let given = try Self.distances(.given, isSimple: true)
    #expect(given.stage(after: 0, at: 0) == 0 && given.stage(after: 0, at: 1) == 1)
    #expect(given.stage(after: 0, at: 2) == nil && given.stage(after: 1, at: 2) == given.last)
    let any = try Self.distances(.any, isSimple: true)
    #expect(any.stage(after: 0, at: 2) == 2 && any.stage(after: 2, at: 1) == any.last)
  }

  @Test func `lengths compare by cost, then hops, and no way is longest`() {
    let length = { ViaDistances.Length(cost: $0, hops: $1) }
    #expect(length(1, 9) < length(2, 0) && length(1, 1) < length(1, 2))
    #expect(length(.infinity, 3) < .none && (length(1, 1) + .none) == .none)
    #expect(length(1, 1) + length(2, 2) == length(3, 3))
  }
}
