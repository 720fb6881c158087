private import ShippedGraphs

extension Nomenclature {
  /// The nomenclature that ships with the product: `Graphs/cigref-2021.json`, linked into the binary, so
  /// that it is there wherever the binary is moved.
  ///
  /// - Complexity: O(n log n) in its size, once.
  public static let shipped: Nomenclature = {
    var count = 0
    let bytes = unsafe UnsafeBufferPointer(start: shipped_cigref_2021(&count), count: count)
    do {
      return try Nomenclature(file: unsafe Array(bytes))
    } catch {
      preconditionFailure("the shipped nomenclature is broken: \(error)")
    }
  }()
}
