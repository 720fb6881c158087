/// A set of small whole numbers, one bit each.
///
/// Searches ask "is this one forbidden?" for every edge they look at: a bit test answers without
/// hashing. `VertexSet` is the public face; searches also keep sets of edges.
///
///     var bits = BitSet()
///     bits.insert(70)
///     bits.words.count    // 2
///     bits.contains(70)   // true
///
/// Memory is not given back when numbers are taken out, so that a search can put some in and take
/// them out again at no cost; equality looks past the zeros this leaves at the end.
package struct BitSet: Sendable {
  package private(set) var words: [UInt64] = []

  package init() {}

  package init(_ elements: some Sequence<Int>) {
    for element in elements {
      insert(element)
    }
  }

  /// The set that a kernel wrote as words.
  package init(words: [UInt64]) {
    self.words = words
  }

  package var isEmpty: Bool { significantWords.isEmpty }

  package func contains(_ element: Int) -> Bool {
    Self.contains(element, in: words.span)
  }

  /// The same question inside a kernel, which holds the words as a span.
  package static func contains(_ element: Int, in words: Span<UInt64>) -> Bool {
    let word = element >> 6
    return word < words.count && (words[word] >> UInt64(element & 63)) & 1 == 1
  }

  /// Adds a number that is at least 0.
  ///
  /// - Complexity: O(1), or O(n / 64) when n is the largest number so far.
  package mutating func insert(_ element: Int) {
    let word = element >> 6
    while words.count <= word {
      words.append(0)
    }
    words[word] |= 1 << UInt64(element & 63)
  }

  /// Takes a number out, if it is there.
  ///
  /// - Complexity: O(1).
  package mutating func remove(_ element: Int) {
    let word = element >> 6
    guard word < words.count else { return }
    words[word] &= ~(1 << UInt64(element & 63))
  }

  /// The words up to the last that is not 0.
  private var significantWords: ArraySlice<UInt64> {
    let last = words.lastIndex { $0 != 0 }
    return words[..<(last.map { $0 + 1 } ?? 0)]
  }
}

extension BitSet: Hashable {
  package static func == (left: BitSet, right: BitSet) -> Bool {
    left.significantWords == right.significantWords
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(significantWords)
  }
}
