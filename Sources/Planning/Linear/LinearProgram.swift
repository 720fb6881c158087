/// The least sum of costs with Ax = b and x ≥ 0: the simplex method in two phases on a full tableau.
///
/// ```swift
/// // x + y = 2, x - y = 1, at the least cost x
/// LinearProgram([[1, 1], [1, -1]], equal: [2, 1], costs: [1, 0]).answer  // .solution([1.5, 0.5])
/// ```
///
/// The variable that gains most per unit enters (Dantzig); as soon as nothing is gained for as many steps as there
/// are rows, the first that gains does (Bland), which cannot go round in circles. What comes out is solved
/// for once more from the rows as given, so that it does not carry the rounding of all steps.
///
/// Numbers should be of the size of 1: all tolerances are 1e-9.
///
/// R. G. Bland, "New finite pivoting rules for the simplex method", 1977, doi:10.1287/moor.2.2.103; J. Farkas, "Theorie
/// der einfachen Ungleichungen", 1902, doi:10.1515/crll.1902.124.1.
package struct LinearProgram: Sendable {
  /// What was found.
  package enum Answer: Sendable, Equatable {
    /// Numbers that solve it.
    case solution([Double])
    /// There are none: y with y'A ≤ 0 and y'b > 0.
    case infeasible([Double])
    /// Rounding stood in the way, or costs fall without end.
    case undecided
  }

  /// What was found.
  package let answer: Answer

  /// Solves a program.
  ///
  /// - Precondition: every row has as many numbers as there are costs.
  /// - Complexity: O(mn) a step for m rows and n variables; few times m steps as a rule.
  package init(_ rows: [[Double]], equal right: [Double], costs: [Double]) {
    precondition(rows.allSatisfy { $0.count == costs.count } && rows.count == right.count)
    let signs = right.map { $0 < 0 ? -1.0 : 1.0 }
    let flipped = zip(rows, signs).map { row, sign in row.map { $0 * sign } }
    let sides = zip(right, signs).map { $0 * $1 }
    var tableau = SimplexTableau(flipped, sides)
    guard tableau.minimise() else {
      answer = .undecided
      return
    }
    let basis = Basis(flipped, tableau.basis, variables: costs.count)
    if tableau.value > SimplexTableau.tolerance {
      let duals = basis.duals(artificialCost: 1) ?? tableau.duals
      answer = .infeasible(zip(duals, signs).map { $0 * $1 })
      return
    }
    tableau.dropArtificials()
    tableau.setCosts(costs)
    guard tableau.minimise() else {
      answer = .undecided
      return
    }
    let last = Basis(flipped, tableau.basis, variables: costs.count)
    answer = .solution(last.solution(sides) ?? tableau.solution)
  }
}

/// The columns of a basis, artificial ones among them, as a system to be solved afresh.
private struct Basis {
  private let basis: [Int]
  private let variables: Int
  private let columns: [[Double]]

  init(_ rows: [[Double]], _ basis: [Int], variables: Int) {
    self.basis = basis
    self.variables = variables
    columns = basis.map { variable in
      rows.indices.map { row in
        variable < variables ? rows[row][variable] : variable - variables == row ? 1 : 0
      }
    }
  }

  /// The values of all variables, by the basis.
  func solution(_ right: [Double]) -> [Double]? {
    let rows = right.indices.map { row in columns.map { $0[row] } }
    guard let values = LinearSystem(rows)?.solution(right) else { return nil }
    var all = [Double](repeating: 0, count: variables)
    for (variable, value) in zip(basis, values) where variable < variables {
      all[variable] = value
    }
    return all
  }

  /// What a unit more on the right costs in each row, where only artificial variables have a cost.
  func duals(artificialCost: Double) -> [Double]? {
    LinearSystem(columns)?.solution(basis.map { $0 < variables ? 0 : artificialCost })
  }
}
