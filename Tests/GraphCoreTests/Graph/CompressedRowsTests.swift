import GraphCore
import TestSupport
import Testing

struct CompressedRowsTests {
  @Test func `edges are grouped, each row in the order of adding`() {
    let rows = CompressedRows(
      vertexCount: 4, groupedBy: [2, 0, 2, 2, 0], neighbours: [3, 2, 2, 1, 2],
      costs: [5, 6, 7, 8, 9])
    #expect(rows.offsets == [0, 2, 2, 5, 5])
    #expect(rows.edges == [1, 4, 0, 2, 3])
    #expect(rows.neighbours == [2, 2, 3, 2, 1])
    #expect(rows.costs == [6, 9, 5, 7, 8])
    #expect(rows.row(of: 1).isEmpty)
    #expect(rows.row(of: 2) == 2..<5)
  }

  @Test func `no vertices give no rows`() {
    let rows = CompressedRows(vertexCount: 0, groupedBy: [], neighbours: [], costs: [])
    #expect(rows.offsets == [0])
  }

  @Test func `arrays of different lengths stop the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = CompressedRows(vertexCount: 1, groupedBy: [VertexID(0)], neighbours: [], costs: [1])
    }
  }
}
