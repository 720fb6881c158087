/// The tree of a network simplex: a way between any two vertices, whose edges may carry any amount.
///
/// Each vertex keeps the edge to its parent with the room left on it, and its place in the thread, a
/// ring through all vertices in depth-first order, in which every subtree is one stretch. That is
/// enough to find the cycle an edge closes, and to hang a subtree elsewhere, in steps that follow
/// the ways up to the root.
///
///     var tree = SpanningTree(star: 3)    // v0 v1 v2 below the root, which is number 3
///     tree.detach(2)                      // v2 and what hangs from it
///     tree.attach(2, below: 0, by: 7, roomUp: 5, roomDown: 0)
///     tree.places[0].size                 // 2
///
/// The ring and the sizes are those of R. S. Barr, F. Glover and D. Klingman, "Enhancements of
/// spanning tree labelling procedures for network optimization", 1979,
/// doi:10.1080/03155986.1979.11731687.
package struct SpanningTree: Sendable {
  /// What is known about one vertex, side by side: a step up the tree reads one place in memory.
  package struct Place: Sendable {
    /// The next vertex on the way to the root; `none` at the root and at a detached subtree's top.
    package var parent: Int32

    /// The edge to the parent.
    package var edge: Int32

    /// The number of vertices in the subtree, this one included.
    package var size: Int32

    /// The vertex after this one in the thread.
    package var next: Int32

    /// The vertex before this one in the thread.
    package var previous: Int32

    /// The vertex of the subtree that comes last in the thread.
    package var last: Int32

    /// How many units more can go from here to the parent.
    package var roomUp: Int

    /// How many units more can come from the parent to here.
    package var roomDown: Int
  }

  package private(set) var places: [Place]

  /// The vertices between a vertex and the top of its subtree, while the subtree is turned.
  private var way: [Int32] = []

  /// In `Place.parent`: there is none.
  package static let none: Int32 = -1

  /// A tree in which all vertices hang from a root, which has the number after the last of them.
  ///
  /// The edge of each vertex has the number of the vertex, and no room, until they are set.
  package init(star vertexCount: Int) {
    let root = Int32(vertexCount)
    places = (0...root).map { vertex in
      Place(
        parent: vertex == root ? Self.none : root, edge: vertex,
        size: vertex == root ? root + 1 : 1,
        next: vertex == root ? 0 : vertex + 1, previous: vertex == 0 ? root : vertex - 1,
        last: vertex == root ? max(0, root - 1) : vertex, roomUp: 0, roomDown: 0)
    }
  }

  /// Gives the edge between a vertex and its parent another number and other room.
  package mutating func setEdge(of vertex: Int, to edge: Int, roomUp: Int, roomDown: Int) {
    places[vertex].edge = Int32(edge)
    places[vertex].roomUp = roomUp
    places[vertex].roomDown = roomDown
  }

  /// The first vertex that the ways from two vertices to the root have in common.
  ///
  /// A subtree is larger than those in it, so whichever has the smaller one may go up.
  package func apex(of first: Int, and second: Int) -> Int {
    let places = places.span
    var left = first
    var right = second
    while left != right {
      if places[left].size < places[right].size {
        left = Int(places[left].parent)
      } else {
        right = Int(places[right].parent)
      }
    }
    return left
  }

  /// Sends units from the apex down to one vertex and from another one up to the apex.
  package mutating func send(_ amount: Int, down first: Int, up second: Int, apex: Int) {
    var places = places.mutableSpan
    var vertex = first
    while vertex != apex {
      places[vertex].roomDown -= amount
      places[vertex].roomUp += amount
      vertex = Int(places[vertex].parent)
    }
    vertex = second
    while vertex != apex {
      places[vertex].roomUp -= amount
      places[vertex].roomDown += amount
      vertex = Int(places[vertex].parent)
    }
  }

  /// Takes the subtree of a vertex out of the tree; it becomes a tree of its own.
  package mutating func detach(_ top: Int) {
    var places = places.mutableSpan
    let place = places[top]
    let last = Int(place.last)
    let after = places[last].next
    places[Int(place.previous)].next = after
    places[Int(after)].previous = place.previous
    places[last].next = Int32(top)
    places[top].previous = place.last
    places[top].parent = Self.none
    var ancestor = Int(place.parent)
    while ancestor != Self.none {
      places[ancestor].size -= place.size
      if places[ancestor].last == place.last {
        places[ancestor].last = place.previous
      }
      ancestor = Int(places[ancestor].parent)
    }
  }

  /// Turns a detached subtree so that one of its vertices becomes the top.
  ///
  /// Every edge between the old top and the new one changes hands: the former parent hangs from its
  /// former child.
  package mutating func turn(upTo newTop: Int) {
    way.removeAll(keepingCapacity: true)
    var vertex = Int32(newTop)
    while vertex != Self.none {
      way.append(vertex)
      vertex = places[Int(vertex)].parent
    }
    Self.turn(along: way, places: &places)
  }

  private static func turn(along way: [Int32], places: inout [Place]) {
    var places = places.mutableSpan
    for step in stride(from: way.count - 1, to: 0, by: -1) {
      turn(Int(way[step]), below: Int(way[step - 1]), places: &places)
    }
  }

  /// Hangs the top of a detached subtree from a child of its own.
  ///
  /// In the thread, the child's subtree comes first, what is left of the parent's after it.
  private static func turn(
    _ parent: Int, below child: Int, places: inout MutableSpan<Place>
  ) {
    let old = places[parent]
    let new = places[child]
    let after = places[Int(new.last)].next
    let parentLast = old.last == new.last ? new.previous : old.last

    places[Int(new.previous)].next = after
    places[Int(after)].previous = new.previous
    places[Int(new.last)].next = Int32(parent)
    places[parent].previous = new.last
    places[Int(parentLast)].next = Int32(child)
    places[child].previous = parentLast

    places[parent].parent = Int32(child)
    places[parent].edge = new.edge
    places[parent].roomUp = new.roomDown
    places[parent].roomDown = new.roomUp
    places[parent].size = old.size - new.size
    places[parent].last = parentLast
    places[child].parent = none
    places[child].size = old.size
    places[child].last = parentLast
  }

  /// Hangs the top of a detached subtree from a vertex of the tree.
  ///
  /// In the thread, the subtree comes right after the vertex it hangs from.
  package mutating func attach(
    _ top: Int, below parent: Int, by edge: Int, roomUp: Int, roomDown: Int
  ) {
    var places = places.mutableSpan
    let size = places[top].size
    let last = places[top].last
    let after = places[parent].next
    places[parent].next = Int32(top)
    places[top].previous = Int32(parent)
    places[Int(last)].next = after
    places[Int(after)].previous = last
    places[top].parent = Int32(parent)
    places[top].edge = Int32(edge)
    places[top].roomUp = roomUp
    places[top].roomDown = roomDown
    var ancestor = parent
    while ancestor != Self.none {
      places[ancestor].size += size
      if places[ancestor].last == Int32(parent) {
        places[ancestor].last = last
      }
      ancestor = Int(places[ancestor].parent)
    }
  }
}
