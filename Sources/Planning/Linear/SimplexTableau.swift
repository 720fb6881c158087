/// The tableau of the simplex method: rows of equations solved for the variables of a basis.
///
/// At first the basis is one artificial variable a row, and the cost is their sum.
struct SimplexTableau {
  /// What is taken for 0.
  static let tolerance = 1e-9

  private let height: Int
  private let variables: Int
  /// Numbers a row: the variables, the artificial ones, the right side.
  private let width: Int
  private var cells: [Double]
  /// What each variable would add to the cost per unit; last, the cost itself below 0.
  private var gains: [Double]
  /// The variable that each row is solved for; from `variables` on they are artificial.
  private(set) var basis: [Int]

  /// - Precondition: no number on the right is below 0.
  init(_ rows: [[Double]], _ right: [Double]) {
    height = rows.count
    variables = rows.first?.count ?? 0
    width = variables + height + 1
    cells = [Double](repeating: 0, count: height * width)
    gains = [Double](repeating: 0, count: width)
    basis = (0..<height).map { [variables] in variables + $0 }
    for (row, numbers) in rows.enumerated() {
      for (column, number) in numbers.enumerated() {
        cells[row * width + column] = number
        gains[column] -= number
      }
      cells[row * width + variables + row] = 1
      cells[row * width + width - 1] = right[row]
      gains[width - 1] -= right[row]
    }
  }

  /// The cost.
  var value: Double { -gains[width - 1] }

  /// The values of the variables.
  var solution: [Double] {
    var values = [Double](repeating: 0, count: variables)
    for (row, variable) in basis.enumerated() where variable < variables {
      values[variable] = cells[row * width + width - 1]
    }
    return values
  }

  /// What a unit more on the right of each row adds to the sum of artificial variables.
  var duals: [Double] { (0..<height).map { 1 - gains[variables + $0] } }

  /// Goes from basis to basis until no variable lowers the cost.
  ///
  /// - Returns: whether that came to an end.
  mutating func minimise() -> Bool {
    var idle = 0
    for _ in 0..<max(1_000, 60 * (height + variables)) {
      let before = value
      guard let column = entering(byBland: idle > height) else { return true }
      guard let row = leaving(column, byBland: idle > height) else { return false }
      pivot(row, column)
      idle = value < before - Self.tolerance ? 0 : idle + 1
    }
    return false
  }

  private func entering(byBland isByBland: Bool) -> Int? {
    var best: Int?
    for column in 0..<variables where gains[column] < -Self.tolerance {
      if isByBland { return column }
      if best.map({ gains[column] < gains[$0] }) ?? true { best = column }
    }
    return best
  }

  /// The row that first comes to 0; of those that do together the one with the largest pivot, or by Bland the one
  /// with the first variable.
  private func leaving(_ column: Int, byBland isByBland: Bool) -> Int? {
    var best: (row: Int, ratio: Double)?
    for row in 0..<height {
      let pivot = cells[row * width + column]
      guard pivot > Self.tolerance else { continue }
      let ratio = max(0, cells[row * width + width - 1]) / pivot
      guard let current = best else {
        best = (row, ratio)
        continue
      }
      guard abs(ratio - current.ratio) <= 1e-12 * max(1, current.ratio) else {
        if ratio < current.ratio { best = (row, ratio) }
        continue
      }
      let isBetter =
        isByBland
        ? basis[row] < basis[current.row]
        : pivot > cells[current.row * width + column]
      if isBetter { best = (row, ratio) }
    }
    return best?.row
  }

  private mutating func pivot(_ row: Int, _ column: Int) {
    let start = row * width
    let pivot = cells[start + column]
    for place in 0..<width { cells[start + place] /= pivot }
    for other in 0..<height where other != row {
      let factor = cells[other * width + column]
      guard factor != 0 else { continue }
      for place in 0..<width { cells[other * width + place] -= factor * cells[start + place] }
      cells[other * width + column] = 0
    }
    let factor = gains[column]
    for place in 0..<width { gains[place] -= factor * cells[start + place] }
    gains[column] = 0
    basis[row] = column
  }

  /// Puts a variable in the place of each artificial one, all of which are 0; a row without any says nothing new.
  mutating func dropArtificials() {
    for row in 0..<height where basis[row] >= variables {
      let column = (0..<variables).max {
        (abs(cells[row * width + $0]), $1) < (abs(cells[row * width + $1]), $0)
      }
      guard let column, abs(cells[row * width + column]) > Self.tolerance else { continue }
      pivot(row, column)
    }
  }

  /// Takes other costs, artificial variables having none.
  mutating func setCosts(_ costs: [Double]) {
    gains = costs + [Double](repeating: 0, count: height + 1)
    for (row, variable) in basis.enumerated() where variable < variables {
      let cost = costs[variable]
      for place in 0..<width { gains[place] -= cost * cells[row * width + place] }
    }
  }
}
