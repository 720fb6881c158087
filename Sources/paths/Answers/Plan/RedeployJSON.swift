import Careers
import Planning

/// A plan for a program: numbers unrounded, keys in this order, null where a number is hidden.
struct RedeployJSON {
  let answer: RedeployAnswer

  private var sheet: PlanSheet { answer.sheet }
  private var numbers: PlanNumbers { answer.numbers }

  var value: JSONValue {
    .object([
      "schema": .string("paths.plan.redeploy/1"), "status": .string(answer.status.rawValue),
      "inputs": answer.sources.json, "min_cell": sheet.minCell.map(JSONValue.integer),
      "placed": numbers.personsJSON(sheet.placed), "needed": numbers.personsJSON(sheet.needed),
      "total_cost": planned(numbers.costJSON(sheet.totalCost), or: .null),
      "moves_cost": planned(numbers.costJSON(sheet.movesCost), or: .null),
      "waiting_cost": sheet.waitingCost.map { planned(numbers.costJSON($0), or: .null) },
      "do_nothing_cost": sheet.doNothingCost.map(numbers.costJSON) ?? .null,
      "moves": planned(.array(sheet.moves.map(move)), or: .array([])),
      "hires": planned(jobs(\.hires), or: .members([])),
      "exits": planned(jobs(\.exits), or: .members([])),
      "unplaced": jobs(\.unplaced), "unfilled": jobs(\.unfilled),
      "shortages": .array(sheet.shortages.map(shortage)),
      "leftovers": .array(
        sheet.leftovers.map { left in
          .object([
            "job": .string(left.job), "period": left.period.map(JSONValue.integer),
            "persons": numbers.personsJSON(left.persons), "reason": .string(left.reason.rawValue),
          ])
        }),
      "routes": planned(.array(sheet.routes.map(route)), or: .array([])),
      "schedule": sheet.schedule.map { planned(.array($0.map(start)), or: .array([])) },
      "waiting": sheet.schedule.map { _ in
        planned(.array(sheet.waiting.map(wait)), or: .array([]))
      },
      "max_moves": answer.limit.map { .integer($0.moves) },
      "limits": sheet.limits.map(limits),
      "certificate": sheet.certificate.map(certificate) ?? .null,
    ])
  }

  /// A part of the plan, or what stands for it where the plan is not handed out.
  private func planned(_ part: JSONValue, or none: JSONValue) -> JSONValue {
    answer.isRefused ? none : part
  }

  /// The jobs where there is something, each with how much.
  private func jobs(_ figure: (PlanSheet.Job) -> Figure) -> JSONValue {
    .members(
      sheet.jobs.filter { !figure($0).isZero }
        .map { ($0.job, numbers.personsJSON(figure($0))) })
  }

  private func move(_ move: PlanSheet.Move) -> JSONValue {
    .object([
      "from": .string(move.from), "to": .string(move.to),
      "persons": numbers.personsJSON(move.persons), "cost": numbers.costJSON(move.cost),
    ])
  }

  private func shortage(_ shortage: PlanSheet.Shortage) -> JSONValue {
    .object([
      "job": .string(shortage.job), "due_period": shortage.due.map(JSONValue.integer),
      "missing": numbers.personsJSON(shortage.missing),
      "reason": .string(shortage.reason.rawValue),
      "cut": .array(
        shortage.cut.map { move in
          .object([
            "from": .string(move.from), "to": .string(move.to),
            "capacity": numbers.personsJSON(move.capacity),
            "period": move.period.map(JSONValue.integer),
          ])
        }),
      "behind": .strings(shortage.behind),
    ])
  }

  private func route(_ route: PlanSheet.Route) -> JSONValue {
    .object([
      "persons": numbers.personsJSON(route.persons), "jobs": .strings(route.jobs),
      "periods": route.periods.isEmpty ? nil : .array(route.periods.map(JSONValue.integer)),
      "steps": .array(
        zip(route.jobs, route.jobs.dropFirst()).map { from, to in
          .object([
            "from": .string(from), "to": .string(to),
            "evidence": answer.evidence(from, to).map { move in
              .array(move.evidence.map(NomenclatureFileWriter.evidence))
            },
          ])
        }),
    ])
  }

  private func limits(_ limits: PlanSheet.Limits) -> JSONValue {
    let more = limits.neededForOneMore.map {
      limits.binding == .seats ? numbers.personsJSON($0) : numbers.costJSON($0)
    }
    return .object([
      "budget": limits.limits.budget.map { numbers.costJSON(.shown($0)) },
      "seats": limits.limits.seats.map { numbers.personsJSON(.shown($0)) },
      "seats_used": planned(numbers.personsJSON(limits.seatsUsed), or: .null),
      "binding": limits.binding.map { .string($0.rawValue) } ?? .null,
      "needed_for_one_more": more ?? .null,
      "most_placed": numbers.personsJSON(limits.mostPlaced),
      "cost_gap": limits.costGap.map { numbers.costJSON(.shown($0)) } ?? .null,
    ])
  }

  private func start(_ entry: PlanSheet.Entry) -> JSONValue {
    .object([
      "period": .integer(entry.period), "from": .string(entry.from), "to": .string(entry.to),
      "persons": numbers.personsJSON(entry.persons),
    ])
  }

  private func wait(_ entry: PlanSheet.Entry) -> JSONValue {
    .object([
      "period": .integer(entry.period), "job": .string(entry.from),
      "persons": numbers.personsJSON(entry.persons),
    ])
  }

  /// Worths by job, and by stage where the plan has several.
  private func certificate(_ certificate: PlanCertificate) -> JSONValue {
    let names = sheet.certifiedJobs
    func cost(_ value: Int) -> JSONValue { PlanNumbers.number(value, in: sheet.costUnit) }
    let isStaged = certificate.worths.contains { $0.stage != nil }
    let potentials: JSONValue =
      isStaged
      ? .array(
        certificate.worths.map { worth in
          .object([
            "job": .string(names[worth.job]), "stage": worth.stage.map(JSONValue.integer),
            "potential": cost(worth.worth),
          ])
        })
      : .members(certificate.worths.map { (names[$0.job], cost($0.worth)) })
    let unit = sheet.personUnit * sheet.costUnit
    return .object([
      "potentials": potentials, "missing_price": cost(certificate.price),
      "cost_factor": certificate.costFactor == 1 ? nil : .integer(certificate.costFactor),
      "seat_price": certificate.seatPrice == 0 ? nil : cost(certificate.seatPrice),
      "objective": PlanNumbers.number(certificate.objective, in: unit),
      "bound": PlanNumbers.number(certificate.bound, in: unit),
      "proved": .bool(certificate.isProof),
    ])
  }
}
