/// Which edges a listing may take: all but some, or some and no others.
///
///     EdgeFilter(leavingOut: closed).keeps(EdgeID(3))  // whether e3 is not closed
///     EdgeFilter(only: tight).keeps(EdgeID(3))         // whether e3 is tight
package struct EdgeFilter: Sendable {
  package let bits: BitSet
  package let keepsMembers: Bool

  package init(leavingOut edges: BitSet) {
    bits = edges
    keepsMembers = false
  }

  package init(only edges: BitSet) {
    bits = edges
    keepsMembers = true
  }

  package func keeps(_ edge: EdgeID) -> Bool {
    bits.contains(edge.index) == keepsMembers
  }
}
