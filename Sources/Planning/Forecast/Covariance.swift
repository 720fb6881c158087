/// The covariances of the numbers of people in all jobs, at one time.
struct Covariance: Sendable {
  private let size: Int
  /// Row after row; symmetric.
  private var cells: [Double]

  /// Of numbers that are certain.
  init(size: Int) {
    self.size = size
    cells = [Double](repeating: 0, count: size * size)
  }

  /// How far each number is off in the mean, squared first.
  var deviations: [Double] {
    (0..<size).map { max(0, cells[$0 * size + $0]).squareRoot() }
  }

  /// The same for the sum of some numbers.
  func deviation(of jobs: [Int]) -> Double {
    var (sum, magnitude) = (0.0, 0.0)
    for row in jobs {
      for column in jobs {
        sum += cells[row * size + column]
        magnitude += abs(cells[row * size + column])
      }
    }
    // A sum that is certain is what rounding leaves of numbers that cancel.
    return sum <= magnitude * 1e-13 ? 0 : sum.squareRoot()
  }

  /// One period later: Q'CQ and what the period adds, where Q = P + wr' for a mix r, else P.
  ///
  /// Q is never written out: what the mix adds is of rank one.
  ///
  /// - Complexity: O(j² + jm).
  func advanced(
    _ workforce: Workforce, _ recruitment: Recruitment, persons: [Double]
  ) -> Covariance {
    var shares: [Double]?
    if case .mix(let mix, _) = recruitment { shares = mix }
    // Rows first: CQ = CP + (Cw)r'; then the same from the left, C being symmetric.
    let half = timesRates(workforce, shares)
    var next = half.transposed.timesRates(workforce, shares)
    next.addSpread(workforce, shares, persons)
    return next
  }

  private var transposed: Covariance {
    var other = Covariance(size: size)
    for row in 0..<size {
      for column in 0..<size { other.cells[column * size + row] = cells[row * size + column] }
    }
    return other
  }

  private func timesRates(_ workforce: Workforce, _ shares: [Double]?) -> Covariance {
    var product = Covariance(size: size)
    for row in 0..<size {
      let start = row * size
      var leaving = 0.0
      for job in 0..<size {
        let value = cells[start + job]
        guard value != 0 else { continue }
        for share in workforce.rows[job] {
          product.cells[start + share.target] += value * share.rate
        }
        leaving += value * workforce.exitRates[job]
      }
      guard let shares, leaving != 0 else { continue }
      for job in 0..<size { product.cells[start + job] += leaving * shares[job] }
    }
    return product
  }

  /// Adds Σ n_i (diag(q_i) - q_i q_i'), where q_i = p_i + w_i r.
  private mutating func addSpread(
    _ workforce: Workforce, _ shares: [Double]?, _ persons: [Double]
  ) {
    var mixed = [Double](repeating: 0, count: size)
    var (exits, squares) = (0.0, 0.0)
    for (job, row) in workforce.rows.enumerated() where persons[job] != 0 {
      let (number, exit) = (persons[job], workforce.exitRates[job])
      for share in row {
        cells[share.target * size + share.target] += number * share.rate
        for other in row {
          cells[share.target * size + other.target] -= number * share.rate * other.rate
        }
        mixed[share.target] += number * exit * share.rate
      }
      exits += number * exit
      squares += number * exit * exit
    }
    guard let shares else { return }
    for row in 0..<size {
      cells[row * size + row] += exits * shares[row]
      for column in 0..<size {
        cells[row * size + column] -=
          mixed[row] * shares[column] + shares[row] * mixed[column]
          + squares * shares[row] * shares[column]
      }
    }
  }
}
