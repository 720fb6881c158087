import GraphCore
import TestSupport
import Testing

struct VertexIDTests {
  @Test func `a vertex keeps its number and prints with a v`() {
    #expect(VertexID(3).index == 3)
    #expect("\(VertexID(3))" == "v3")
    #expect(VertexID(0).index == 0)
    #expect(VertexID(Int(Int32.max)).index == 2_147_483_647)
  }

  @Test func `vertices compare by number`() {
    #expect(VertexID(2) < VertexID(10))
    #expect(!(VertexID(2) < VertexID(2)))
    #expect(VertexID(2) == VertexID(2))
    #expect(Set([VertexID(1), VertexID(2), VertexID(1)]).count == 2)
  }

  @Test func `a range of vertices is a collection`() {
    #expect(Array(VertexID(1)..<VertexID(4)) == [VertexID(1), VertexID(2), VertexID(3)])
    #expect((VertexID(1)..<VertexID(4)).count == 3)
    #expect(VertexID(5).distance(to: VertexID(2)) == -3)
    #expect(VertexID(5).advanced(by: -2) == VertexID(3))
  }

  @Test func `a vertex has four bytes`() {
    #expect(MemoryLayout<VertexID>.size == 4)
  }

  @Test func `a negative number stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = VertexID(-1) }
  }

  @Test func `a number beyond 32 bits stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = VertexID(Int(Int32.max) + 1) }
  }
}
