extension VertexSet: Sequence {
  /// The number of vertices in the set.
  ///
  ///     VertexSet([VertexID(3), VertexID(5), VertexID(3)]).count  // 2
  ///
  /// - Complexity: O(n / 64) when n is the largest vertex ever in it.
  public var count: Int {
    bits.words.reduce(0) { $0 + $1.nonzeroBitCount }
  }

  /// The vertices in order, smallest first.
  ///
  ///     Array(VertexSet([VertexID(70), VertexID(3)]))  // [v3, v70]
  ///
  /// - Complexity: O(1) to make; O(n / 64 + m) to run over the m vertices of the set when n is the
  ///   largest vertex ever in it.
  public func makeIterator() -> Iterator {
    Iterator(words: bits.words)
  }

  /// Goes through the vertices of a set, smallest first.
  public struct Iterator: IteratorProtocol, Sendable {
    private let words: [UInt64]
    private var word = 0

    /// The bits of the current word that have not come yet.
    private var rest: UInt64

    init(words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    /// The next vertex, or nil after the last.
    public mutating func next() -> VertexID? {
      while rest == 0 {
        word += 1
        guard word < words.count else { return nil }
        rest = words[word]
      }
      let bit = rest.trailingZeroBitCount
      rest &= rest - 1
      return VertexID(word << 6 | bit)
    }
  }
}
