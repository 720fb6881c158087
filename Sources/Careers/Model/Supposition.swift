extension Nomenclature {
  /// The nomenclature with moves that nothing states, to try what they would open.
  ///
  /// A move that is stated already stays as it is.
  ///
  /// ```swift
  /// let tried = Nomenclature.shipped.supposing([(from: PlaceID("8.1"), to: PlaceID("1.1"))])
  /// ```
  ///
  /// - Precondition: the places are in the nomenclature, and each move joins two.
  /// - Complexity: O(n log n) in the size of the nomenclature; O(1) where nothing is supposed.
  public func supposing(_ moves: [(from: PlaceID, to: PlaceID)]) -> Nomenclature {
    guard !moves.isEmpty else { return self }
    var parts = self.parts
    for (from, to) in moves where !parts.moves.contains(where: { $0.from == from && $0.to == to }) {
      parts.moves.append(Move(supposedFrom: from, to: to))
    }
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("a supposed move ends nowhere: \(error)")
    }
  }
}
