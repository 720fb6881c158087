import GraphCore
import TestSupport
import Testing

struct SpanningTreeTests {
  @Test func `a star hangs from its root`() {
    let tree = SpanningTree(star: 3)
    #expect(tree.places.map(\.parent) == [3, 3, 3, SpanningTree.none])
    #expect(tree.places.map(\.size) == [1, 1, 1, 4])
    #expect(fault(of: tree) == nil)
    #expect(fault(of: SpanningTree(star: 0)) == nil)
    #expect(fault(of: SpanningTree(star: 1)) == nil)
  }

  @Test func `an edge keeps its room, turned round with the edge`() {
    var tree = SpanningTree(star: 3)
    tree.detach(1)
    tree.attach(1, below: 0, by: 5, roomUp: 2, roomDown: 7)
    tree.detach(0)
    tree.turn(upTo: 1)
    tree.attach(1, below: 2, by: 6, roomUp: 1, roomDown: 1)
    #expect(tree.places[0].parent == 1 && tree.places[0].edge == 5)
    #expect(tree.places[0].roomUp == 7 && tree.places[0].roomDown == 2)
    #expect(fault(of: tree) == nil)
    tree.setEdge(of: 2, to: 9, roomUp: 3, roomDown: 4)
    tree.send(2, down: 2, up: 0, apex: 2)
    #expect(tree.places[0].roomUp == 5 && tree.places[0].roomDown == 4)
    #expect(tree.places[1].roomUp == -1 && tree.places[1].roomDown == 3)
    tree.send(3, down: 2, up: 3, apex: 3)
    #expect(tree.places[2].roomUp == 6 && tree.places[2].roomDown == 1)
    #expect(tree.apex(of: 0, and: 2) == 2)
    #expect(tree.apex(of: 0, and: 1) == 1)
  }

  /// Subtrees are taken out, turned and hung elsewhere at random; the tree is checked against
  /// plain lists of parents each time.
  @Test(arguments: UInt64(0)..<60)
  func `any subtree can be hung anywhere`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let count = 1 + random.below(12)
    var tree = SpanningTree(star: count)
    var parents = [Int](repeating: count, count: count) + [-1]
    for step in 0..<40 {
      let leaving = random.below(count)
      let inside = (0...count).filter { ways(from: $0, parents: parents).contains(leaving) }
      let outside = (0...count).filter { !inside.contains($0) }
      let top = inside[random.below(inside.count)]
      let parent = outside[random.below(outside.count)]
      // Between the new top and the old one, every parent becomes a child.
      let way = ways(from: top, parents: parents)
      let turned = Array(way[...(way.firstIndex(of: leaving) ?? 0)])
      for (child, formerParent) in zip(turned, turned.dropFirst()) {
        parents[formerParent] = child
      }
      parents[top] = parent
      tree.detach(leaving)
      tree.turn(upTo: top)
      tree.attach(top, below: parent, by: step, roomUp: 0, roomDown: 0)
      #expect(tree.places.map { Int($0.parent) } == parents, "seed \(seed), step \(step)")
      #expect(fault(of: tree) == nil, "seed \(seed), step \(step)")
      let (left, right) = (random.below(count + 1), random.below(count + 1))
      let others = ways(from: right, parents: parents)
      let apex = ways(from: left, parents: parents).first { others.contains($0) }
      #expect(tree.apex(of: left, and: right) == apex, "seed \(seed), step \(step)")
    }
  }

  /// The vertices from one up to the root.
  private func ways(from vertex: Int, parents: [Int]) -> [Int] {
    var way = [vertex]
    while let last = way.last, parents[last] >= 0 {
      way.append(parents[last])
    }
    return way
  }

  /// The first thing wrong with thread, sizes or last vertices.
  private func fault(of tree: SpanningTree) -> String? {
    let parents = tree.places.map { Int($0.parent) }
    let root = tree.places.count - 1
    var thread = [root]
    while thread.count < tree.places.count {
      thread.append(Int(tree.places[thread[thread.count - 1]].next))
    }
    guard Set(thread).count == thread.count else { return "the thread is no ring: \(thread)" }
    for (index, vertex) in thread.enumerated() {
      let next = thread[(index + 1) % thread.count]
      guard Int(tree.places[vertex].next) == next, Int(tree.places[next].previous) == vertex else {
        return "the thread is broken between \(vertex) and \(next)"
      }
      let inside = thread.indices.filter {
        ways(from: thread[$0], parents: parents).contains(vertex)
      }
      guard inside == Array(index..<(index + inside.count)) else {
        return "the subtree of \(vertex) is not one stretch of \(thread)"
      }
      guard Int(tree.places[vertex].size) == inside.count else { return "size of \(vertex)" }
      guard Int(tree.places[vertex].last) == thread[inside[inside.count - 1]] else {
        return "last of \(vertex)"
      }
    }
    return nil
  }
}
