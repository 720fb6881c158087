/// A square system of linear equations, factored once: Gaussian elimination with partial pivoting.
///
/// ```swift
/// let system = LinearSystem([[2, 1], [1, 3]])
/// system?.solution([3, 4])  // [1, 1]
/// ```
///
/// Each solution is improved by one step of refinement.
///
/// G. H. Golub and C. F. Van Loan, "Matrix Computations", 4th edition, 2013, sections 3.4 and 3.5.
package struct LinearSystem: Sendable {
  private let size: Int
  /// The system as given, row after row.
  private let given: [Double]
  /// Both factors in one square, row after row: L below the diagonal, its own being 1.
  private var factors: [Double]
  /// The row of the system that each row of the factors was.
  private var order: [Int]

  /// Factors a system; `nil` where a pivot vanishes, so that it has not one solution.
  ///
  /// A pivot vanishes where it is no larger than `tolerance` of the largest number; with 0 only where it is 0, for
  /// systems that are known to have one solution.
  ///
  /// - Precondition: as many columns as rows.
  /// - Complexity: O(n³) time, O(n²) space.
  package init?(_ rows: [[Double]], tolerance: Double = 1e-14) {
    size = rows.count
    precondition(rows.allSatisfy { $0.count == rows.count }, "a system has as many columns as rows")
    given = rows.flatMap(\.self)
    factors = given
    order = Array(0..<rows.count)
    let largest = given.reduce(0) { max($0, abs($1)) }
    for column in 0..<size {
      var pivot = column
      for row in column..<size
      where abs(factors[row * size + column]) > abs(factors[pivot * size + column]) {
        pivot = row
      }
      guard abs(factors[pivot * size + column]) > largest * tolerance else { return nil }
      if pivot != column { exchange(pivot, column) }
      eliminate(column)
    }
  }

  private mutating func exchange(_ row: Int, _ other: Int) {
    order.swapAt(row, other)
    for column in 0..<size { factors.swapAt(row * size + column, other * size + column) }
  }

  private mutating func eliminate(_ column: Int) {
    let start = column * size
    for row in column + 1..<max(size, column + 1) where factors[row * size + column] != 0 {
      let factor = factors[row * size + column] / factors[start + column]
      factors[row * size + column] = factor
      for next in column + 1..<max(size, column + 1) where factors[start + next] != 0 {
        factors[row * size + next] -= factor * factors[start + next]
      }
    }
  }

  /// The x with Ax = b.
  ///
  /// - Complexity: O(n²).
  package func solution(_ right: [Double]) -> [Double] {
    precondition(right.count == size, "as many numbers on the right as rows")
    let first = substituted(right)
    var rest = right
    for row in 0..<size {
      for column in 0..<size { rest[row] -= given[row * size + column] * first[column] }
    }
    return zip(first, substituted(rest)).map { $0 + $1 }
  }

  private func substituted(_ right: [Double]) -> [Double] {
    var values = order.map { right[$0] }
    for row in 0..<size {
      for column in 0..<row { values[row] -= factors[row * size + column] * values[column] }
    }
    for row in (0..<size).reversed() {
      for column in row + 1..<max(size, row + 1) {
        values[row] -= factors[row * size + column] * values[column]
      }
      values[row] /= factors[row * size + row]
    }
    return values
  }

  /// The numbers on the diagonal of the inverse.
  ///
  /// - Complexity: O(n³); a third of what the whole inverse takes where no rows were exchanged.
  package func inverseDiagonal() -> [Double] {
    var places = order
    for (row, original) in order.enumerated() { places[original] = row }
    return (0..<size).map { inverseCell(on: $0, from: places[$0]) }
  }

  /// One number on the diagonal: substitution from where the unit stands, back only as far as is asked.
  private func inverseCell(on diagonal: Int, from start: Int) -> Double {
    var values = [Double](repeating: 0, count: size)
    values[start] = 1
    for row in start + 1..<max(size, start + 1) {
      var value = 0.0
      for column in start..<row { value -= factors[row * size + column] * values[column] }
      values[row] = value
    }
    for row in (diagonal..<size).reversed() {
      var value = values[row]
      for column in row + 1..<max(size, row + 1) {
        value -= factors[row * size + column] * values[column]
      }
      values[row] = value / factors[row * size + row]
    }
    return values[diagonal]
  }
}
