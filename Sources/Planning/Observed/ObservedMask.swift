/// Which numbers of what was seen are hidden, so that no small one shows or follows from the others.
///
/// The numbers of a job add up to its exposure, which is shown. Where `sums` are shown too, the numbers of each
/// kind add up to one over all jobs, and everything to the number of times in a job. One ``CellNetwork`` decides
/// about all that hangs together.
struct ObservedMask {
  /// For each cell, whether it is hidden.
  let cells: [Bool]
  /// For each origin, whether its exposure is.
  let exposures: [Bool]
  /// The kinds whose sum is hidden.
  let kinds: Set<ObservedMoves.Kind>
  /// Whether the number of all times in a job is hidden.
  let hidesTotal: Bool

  /// Decides what to hide below a least number of persons.
  ///
  /// - Complexity: without sums that of each job's numbers by themselves, O(n²) for n of a job; with sums that of
  ///   one network of all numbers.
  init(_ observed: ObservedMoves, below least: Int, sums: Bool) {
    var rows: [Range<Int>] = []
    var start = 0
    for origin in observed.origins {
      let end =
        observed.cells[start...].firstIndex { $0.from != origin.job } ?? observed.cells.count
      rows.append(start..<end)
      start = end
    }
    guard sums else {
      var cells: [Bool] = []
      var exposures: [Bool] = []
      for (origin, row) in zip(observed.origins, rows) {
        var network = CellNetwork(vertexCount: 2)
        Self.add(observed.cells[row], to: &network, below: least) { _ in (0, 1) }
        network.add(
          origin.exposure, from: 1, to: 0, isSensitive: Self.isSensitive(origin.persons, least))
        let isHidden = network.hidden(below: least)
        cells += isHidden.dropLast()
        exposures.append(isHidden[isHidden.count - 1])
      }
      self.init(cells: cells, exposures: exposures, kinds: [], hidesTotal: false)
      return
    }
    // All jobs come from one vertex by their exposures, all kinds go to another; the whole goes back.
    let kinds = ObservedMoves.Kind.allCases
    let first = rows.count + kinds.count
    var network = CellNetwork(vertexCount: first + 2)
    var places: [ObservedMoves.Kind: Int] = [:]
    for (place, kind) in kinds.enumerated() { places[kind] = rows.count + place }
    for (number, row) in rows.enumerated() {
      Self.add(observed.cells[row], to: &network, below: least) { (number, places[$0] ?? 0) }
    }
    for (number, origin) in observed.origins.enumerated() {
      network.add(
        origin.exposure, from: first, to: number,
        isSensitive: Self.isSensitive(origin.persons, least))
    }
    for kind in kinds {
      let sum = observed.cells.reduce(0) { $0 + ($1.kind == kind ? $1.count : 0) }
      network.add(sum, from: places[kind] ?? 0, to: first + 1)
    }
    network.add(observed.origins.reduce(0) { $0 + $1.exposure }, from: first + 1, to: first)
    let isHidden = network.hidden(below: least)
    let (counts, jobs) = (observed.cells.count, observed.origins.count)
    self.init(
      cells: Array(isHidden[..<counts]), exposures: Array(isHidden[counts..<counts + jobs]),
      kinds: Set(kinds.enumerated().filter { isHidden[counts + jobs + $0.offset] }.map(\.element)),
      hidesTotal: isHidden[isHidden.count - 1])
  }

  private init(
    cells: [Bool], exposures: [Bool], kinds: Set<ObservedMoves.Kind>, hidesTotal: Bool
  ) {
    self.cells = cells
    self.exposures = exposures
    self.kinds = kinds
    self.hidesTotal = hidesTotal
  }

  private static func add(
    _ cells: ArraySlice<ObservedMoves.Cell>, to network: inout CellNetwork, below least: Int,
    _ ends: (ObservedMoves.Kind) -> (from: Int, to: Int)
  ) {
    for cell in cells {
      let (from, to) = ends(cell.kind)
      network.add(
        cell.count, from: from, to: to, isSensitive: isSensitive(cell.persons, least))
    }
  }

  /// Whether too few persons stand behind a number, however large it is.
  private static func isSensitive(_ persons: Int?, _ least: Int) -> Bool {
    persons.map { $0 < least } ?? false
  }
}
