/// The numbers of a dated plan, small ones hidden, and others with them so that nothing can be worked out.
///
/// At each job and period, those who become free, come in, are hired or are missing are as many as those who
/// leave, are needed, wait, are left or let go: one ``CellNetwork`` decides about all of them. What they add up
/// to over the periods is shown only where each of them is.
struct DatedFigures {
  let jobs: [PlanSheet.Job]
  let moves: [PlanSheet.Move]
  let routes: [PlanSheet.Route]
  let shortages: [PlanSheet.Shortage]
  let leftovers: [PlanSheet.Leftover]
  let schedule: [PlanSheet.Entry]
  let waiting: [PlanSheet.Entry]
  let hidesAny: Bool

  init(_ plan: DatedRedeployment, below least: Int?) {
    let cells = DatedCells(plan, below: least)
    let staffing = plan.staffing
    let names = staffing.jobs
    hidesAny = cells.hidesAny
    schedule = plan.starts.enumerated().map { index, start in
      let move = staffing.moves[start.move]
      return PlanSheet.Entry(
        period: start.period, from: move.from, to: move.to,
        persons: cells.isHidden(.starts, index) ? .hidden : .shown(start.persons))
    }
    waiting = plan.waiting.enumerated().map { index, group in
      PlanSheet.Entry(
        period: group.period, from: names[group.job], to: names[group.job],
        persons: cells.isHidden(.waiting, index) ? .hidden : .shown(group.persons))
    }
    moves = Self.moves(of: plan, cells)
    jobs = names.indices.compactMap { Self.job($0, of: plan, cells) }
    routes = plan.routes.map { route in
      PlanSheet.Route(
        persons: cells.hidesAny ? .hidden : .shown(route.persons),
        jobs: [staffing.moves[route.starts[0].move].from]
          + route.starts.map { staffing.moves[$0.move].to },
        moves: route.starts.map(\.move), periods: route.starts.map(\.period))
    }
    leftovers = plan.leftovers.enumerated().map { index, left in
      PlanSheet.Leftover(
        job: names[left.job], period: left.period,
        persons: cells.isHidden(.unplaced, index) ? .hidden : .shown(left.persons),
        reason: left.reason)
    }
    shortages = plan.shortages.map { shortage in
      let place = plan.unfilled.firstIndex {
        $0.job == shortage.job && $0.period == shortage.due
      }
      let isHidden = place.map { cells.isHidden(.unfilled, $0) } ?? false
      return PlanSheet.Shortage(
        job: names[shortage.job], due: shortage.due,
        missing: isHidden ? .hidden : .shown(shortage.missing), reason: shortage.reason,
        cut: shortage.cut.map { full in
          let move = staffing.moves[full.move]
          return PlanSheet.Shortage.FullMove(
            from: move.from, to: move.to,
            capacity: cells.hidesAny ? .hidden : .shown(move.seats ?? 0), period: full.period)
        }, behind: shortage.behind.map { names[$0] })
    }
  }

  /// The starts of each move together.
  private static func moves(of plan: DatedRedeployment, _ cells: DatedCells) -> [PlanSheet.Move] {
    plan.staffing.moves.enumerated().compactMap { number, move in
      let places = plan.starts.indices.filter { plan.starts[$0].move == number }
      let persons = places.reduce(0) { $0 + plan.starts[$1].persons }
      guard persons > 0 else { return nil }
      let isHidden = places.contains { cells.isHidden(.starts, $0) }
      return PlanSheet.Move(
        from: move.from, to: move.to, persons: isHidden ? .hidden : .shown(persons),
        cost: isHidden ? .hidden : .shown(persons * move.cost), capacity: move.seats,
        number: number)
    }
  }

  /// The numbers of a job over all periods; nil where it has none.
  private static func job(
    _ job: Int, of plan: DatedRedeployment, _ cells: DatedCells
  ) -> PlanSheet.Job? {
    let name = plan.staffing.jobs[job]
    func sum(_ kind: DatedCells.Kind, _ groups: [(isOfJob: Bool, persons: Int)]) -> Figure {
      let places = groups.indices.filter { groups[$0].isOfJob && groups[$0].persons > 0 }
      return places.contains { cells.isHidden(kind, $0) }
        ? .hidden : .shown(places.reduce(0) { $0 + groups[$1].persons })
    }
    func sum(_ kind: DatedCells.Kind, _ groups: [DatedRedeployment.Group]) -> Figure {
      sum(kind, groups.map { ($0.job == job, $0.persons) })
    }
    let row = PlanSheet.Job(
      job: name,
      current: sum(.releases, plan.staffing.releases.map { ($0.job == name, $0.persons) }),
      target: sum(.needs, plan.staffing.needs.map { ($0.job == name, $0.persons) }),
      hires: sum(.hires, plan.hires), exits: sum(.exits, plan.exits),
      unplaced: sum(.unplaced, plan.unplaced), unfilled: sum(.unfilled, plan.unfilled))
    let isTouched = plan.starts.contains {
      let ends = plan.staffing.ends[$0.move]
      return ends.from == job || ends.to == job
    }
    let isEmpty = [row.current, row.target, row.hires, row.exits].allSatisfy(\.isZero)
    return isEmpty && !isTouched ? nil : row
  }
}
