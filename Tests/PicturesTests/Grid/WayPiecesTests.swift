import Testing

@testable import Pictures

struct WayPiecesTests {
  /// From row 0 right through the gap above row 2 to row 3.
  private let way = WayPieces(.gap(2), first: 1, second: 4, from: 0, to: [3])

  @Test func `a way has the pieces that its crossing needs`() {
    #expect(way.levels == [WayPieces.Piece(at: 1.5, [1, 4])])
    #expect(
      way.uprights == [WayPieces.Piece(at: 1, [0, 1.5]), WayPieces.Piece(at: 4, [3, 1.5])])
    #expect(WayPieces(.none, first: 2, second: 2, from: 1, to: [0, 4]).levels.isEmpty)
  }

  @Test(arguments: [
    (2, [1, 3], 1), (2, [0, 1], 0), (2, [2, 3], 0), (1, [0, 5], 0), (4, [0, 5], 0),
  ])
  func `a trunk between the ends is crossed where it passes`(
    channel: Int, rows: [Int], crossings: Int
  ) {
    let other = WayPieces(
      .none, first: channel, second: channel, from: rows[0], to: [rows[1]])
    #expect(way.crossings(with: other) == crossings)
    #expect(other.crossings(with: way) == crossings)
  }

  @Test func `a way along a column is crossed in its middle`() {
    #expect(way.crossings(with: WayPieces(column: 2, from: 0, to: 4)) == 1)
    #expect(way.crossings(with: WayPieces(column: 4, from: 0, to: 4)) == 0)
  }
}
