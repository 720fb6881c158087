import Planning
import Testing

struct CellNetworkTests {
  @Test func `a second number between the same sums is hidden too`() {
    var network = CellNetwork(vertexCount: 2)
    network.add(3, from: 0, to: 1)
    network.add(9, from: 0, to: 1)
    network.add(12, from: 1, to: 0)
    #expect(network.hidden(below: 5) == [true, true, false])
  }

  @Test func `what is never shown protects for nothing`() {
    var network = CellNetwork(vertexCount: 2)
    network.add(3, from: 0, to: 1)
    network.add(9, from: 0, to: 1)
    network.add(12, from: 1, to: 0, isPublished: false)
    #expect(network.hidden(below: 5) == [true, false, false])
  }

  @Test func `a one next to a one cannot shrink, so the sum is hidden`() {
    var network = CellNetwork(vertexCount: 2)
    network.add(1, from: 0, to: 1)
    network.add(1, from: 0, to: 1)
    network.add(2, from: 1, to: 0)
    network.add(0, from: 0, to: 1)
    #expect(network.hidden(below: 2) == [true, true, true, false])
  }
}
