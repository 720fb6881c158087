import GraphCore
import TestSupport
import Testing

struct EdgeIDTests {
  @Test func `an edge keeps its number and prints with an e`() {
    #expect(EdgeID(7).index == 7)
    #expect("\(EdgeID(7))" == "e7")
    #expect(EdgeID(0).index == 0)
    #expect(EdgeID(Int(Int32.max)).index == 2_147_483_647)
  }

  @Test func `edges compare by number`() {
    #expect(EdgeID(2) < EdgeID(10))
    #expect(!(EdgeID(2) < EdgeID(2)))
    #expect(EdgeID(2) == EdgeID(2))
    #expect(Set([EdgeID(1), EdgeID(2), EdgeID(1)]).count == 2)
  }

  @Test func `a range of edges is a collection`() {
    #expect(Array(EdgeID(1)..<EdgeID(4)) == [EdgeID(1), EdgeID(2), EdgeID(3)])
    #expect((EdgeID(1)..<EdgeID(4)).count == 3)
    #expect(EdgeID(5).distance(to: EdgeID(2)) == -3)
    #expect(EdgeID(5).advanced(by: -2) == EdgeID(3))
  }

  @Test func `an edge has four bytes`() {
    #expect(MemoryLayout<EdgeID>.size == 4)
  }

  @Test func `a negative number stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = EdgeID(-1) }
  }

  @Test func `a number beyond 32 bits stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = EdgeID(Int(Int32.max) + 1) }
  }
}
