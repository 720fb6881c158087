/// The solution of a small system of linear equations, by elimination with partial pivoting.
///
/// ```swift
/// ChainSystem([[2, 1], [0, 4]], [4, 8]).solution  // [1, 2]
/// ```
///
/// - SeeAlso: G. H. Golub and C. F. Van Loan, "Matrix Computations", 2013, algorithm 3.4.1.
struct ChainSystem {
  /// The solution; `nil` where the equations have none or many.
  let solution: [Double]?

  /// Solves `matrix` x = `right`.
  ///
  /// - Precondition: the matrix is square and has a row for each number on the right.
  /// - Complexity: O(n³) time.
  init(_ matrix: [[Double]], _ right: [Double]) {
    var rows = matrix
    var right = right
    let count = right.count
    for column in 0..<count {
      let pivot = (column..<count).max { rows[$0][column].magnitude < rows[$1][column].magnitude }
      guard let pivot, rows[pivot][column] != 0 else {
        solution = nil
        return
      }
      rows.swapAt(column, pivot)
      right.swapAt(column, pivot)
      let top = rows[column]
      for row in column + 1..<max(count, column + 1) where rows[row][column] != 0 {
        // Taken out while it changes, so that nothing is copied.
        var entries = rows[row]
        rows[row] = []
        let factor = entries[column] / top[column]
        for entry in column..<count { entries[entry] -= factor * top[entry] }
        rows[row] = entries
        right[row] -= factor * right[column]
      }
    }
    for row in (0..<count).reversed() {
      for entry in row + 1..<max(count, row + 1) { right[row] -= rows[row][entry] * right[entry] }
      right[row] /= rows[row][row]
    }
    solution = right
  }
}
