/// Which numbers of a dated plan are hidden.
struct DatedCells {
  /// The kinds of numbers, each a list of the plan or its question.
  enum Kind: Int, CaseIterable {
    case starts
    case waiting
    case releases
    case needs
    case hires
    case exits
    case unplaced
    case unfilled
  }

  private let isHidden: [Bool]
  /// Where the numbers of each kind begin.
  private let offsets: [Int]

  init(_ plan: DatedRedeployment, below least: Int?) {
    let staffing = plan.staffing
    let counts = [
      plan.starts.count, plan.waiting.count, staffing.releases.count, staffing.needs.count,
      plan.hires.count, plan.exits.count, plan.unplaced.count, plan.unfilled.count,
    ]
    offsets = counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    guard let least else {
      isHidden = []
      return
    }
    let places = Dictionary(uniqueKeysWithValues: staffing.jobs.enumerated().map { ($1, $0) })
    let outside = staffing.jobs.count * (staffing.horizon + 1)
    func vertex(_ job: Int, _ period: Int) -> Int { period * staffing.jobs.count + job }
    var network = CellNetwork(vertexCount: outside + 1 + Kind.allCases.count)
    for start in plan.starts {
      let (move, ends) = (staffing.moves[start.move], staffing.ends[start.move])
      network.add(
        start.persons, from: vertex(ends.from, start.period),
        to: vertex(ends.to, start.period + move.periods))
    }
    for group in plan.waiting {
      network.add(
        group.persons, from: vertex(group.job, group.period),
        to: vertex(group.job, group.period + 1))
    }
    func add(_ kind: Kind, _ groups: [DatedRedeployment.Group], comesIn: Bool) {
      for group in groups {
        let (job, sum) = (vertex(group.job, group.period), outside + 1 + kind.rawValue)
        network.add(group.persons, from: comesIn ? sum : job, to: comesIn ? job : sum)
      }
    }
    typealias Group = DatedRedeployment.Group
    let releases = staffing.releases.map {
      Group(job: places[$0.job] ?? 0, period: $0.period, persons: $0.persons)
    }
    let needs = staffing.needs.map {
      Group(job: places[$0.job] ?? 0, period: $0.due, persons: $0.persons)
    }
    let kinds: [(kind: Kind, groups: [Group], comesIn: Bool)] = [
      (.releases, releases, true), (.needs, needs, false), (.hires, plan.hires, true),
      (.exits, plan.exits, false), (.unplaced, plan.unplaced, false),
      (.unfilled, plan.unfilled, true),
    ]
    for (kind, groups, comesIn) in kinds { add(kind, groups, comesIn: comesIn) }
    for (kind, groups, comesIn) in kinds {
      let sum = outside + 1 + kind.rawValue
      network.add(
        groups.reduce(0) { $0 + $1.persons }, from: comesIn ? outside : sum,
        to: comesIn ? sum : outside)
    }
    isHidden = network.hidden(below: least)
  }

  var hidesAny: Bool { isHidden.contains(true) }

  func isHidden(_ kind: Kind, _ index: Int) -> Bool {
    !isHidden.isEmpty && isHidden[offsets[kind.rawValue] + index]
  }
}
