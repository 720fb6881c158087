/// I - P between some jobs, written out.
struct RateMatrix {
  /// Row after row: what leaves each job, in its row.
  let rows: [[Double]]

  /// - Complexity: O(k² + m) for k jobs.
  init(_ workforce: Workforce, jobs: [Int]) {
    var places = [Int?](repeating: nil, count: workforce.jobs.count)
    for (place, job) in jobs.enumerated() { places[job] = place }
    rows = jobs.enumerated().map { place, job in
      var row = [Double](repeating: 0, count: jobs.count)
      // 1 less those who stay is what moves and leaves: added up, so that nothing is lost by subtraction.
      row[place] = workforce.exitRates[job]
      for share in workforce.rows[job] where share.target != job {
        row[place] += share.rate
        if let target = places[share.target] { row[target] -= share.rate }
      }
      return row
    }
  }

  /// The same with rows and columns exchanged: what comes to each job, in its row.
  var inflows: [[Double]] {
    rows.indices.map { column in rows.map { $0[column] } }
  }
}
