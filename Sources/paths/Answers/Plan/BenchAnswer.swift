import Careers
import Planning

/// Who could fill the critical posts, and how soon.
struct BenchAnswer: AnswerForm {
  let session: Session
  let sheet: BenchSheet
  let sources: PlanSources
  /// Whether a file says how many people there are.
  let hasHeadcount: Bool
  let evidence: PlanEvidence

  var language: Language { session.language }
  var bench: Bench { sheet.bench }
  var numbers: PersonNumbers { PersonNumbers(language: language, unit: bench.personUnit) }

  var lines: [String] { BenchText(answer: self).lines }

  /// A band as a program reads it; `nil` where months are not known.
  static func word(_ readiness: Bench.Readiness?) -> String? { readiness?.rawValue }

  /// A band as people read it, with its limits.
  func words(_ readiness: Bench.Readiness?) -> String {
    guard let readiness, let limits = bench.limits else {
      return language("mois inconnus", "months unknown")
    }
    let (now, soon, later) = (
      language.numeral(limits.now), language.numeral(limits.soon), language.numeral(limits.later)
    )
    return switch readiness {
    case .now: language("≤ \(now) mois", "≤ \(now) months")
    case .soon: language("> \(now) à \(soon) mois", "> \(now) to \(soon) months")
    case .later: language("> \(soon) à \(later) mois", "> \(soon) to \(later) months")
    case .beyond: language("> \(later) mois", "> \(later) months")
    }
  }

  // MARK: For a spreadsheet

  /// A row for each critical job, then one for each job that feeds it.
  var table: AnswerTable {
    AnswerTable(
      [
        .init("kind", language("nature", "kind")),
        .init("critical", language("métier critique", "critical job")),
        .init("positions", language("postes", "positions")),
        .init("ready_now", ready(.now)), .init("ready_soon", ready(.soon)),
        .init("ready_later", ready(.later)),
        .init("ratio_ready_now", language("par poste", "a post")),
        .init("covered", language("couvert", "covered")),
        .init("job", language("vient de", "from")), .init("months", language("mois", "months")),
        .init("moves", language("passerelles", "moves")),
        .init("persons", language("personnes", "persons")),
        .init("class", language("prêt", "ready")),
      ],
      sheet.posts.flatMap { post in [row(post)] + post.feeders.map { row(post, $0) } })
  }

  private func ready(_ readiness: Bench.Readiness) -> String {
    language("prêts ", "ready ") + words(bench.limits == nil ? nil : readiness)
  }

  private func row(_ post: BenchSheet.Post) -> [AnswerTable.Cell] {
    func band(_ readiness: Bench.Readiness) -> AnswerTable.Cell {
      bench.limits == nil ? .unknown : numbers.cell(post.ready(readiness))
    }
    return [
      .text(language("poste", "post")), .text(post.post.job), numbers.cell(post.positions),
      band(.now), band(.soon), band(.later), .init(post.ratioReadyNow),
      bench.limits == nil ? .unknown : .text(language.answer(post.post.isCovered)), .unknown,
      .unknown, .unknown, .unknown, .unknown,
    ]
  }

  private func row(
    _ post: BenchSheet.Post, _ feeder: BenchSheet.Feeder
  ) -> [AnswerTable.Cell] {
    [
      .text(language("vivier", "feeder")), .text(post.post.job), .unknown, .unknown, .unknown,
      .unknown, .unknown, .unknown, .text(feeder.feeder.job), .init(feeder.feeder.months),
      .init(feeder.feeder.moves), numbers.cell(feeder.persons),
      .init(feeder.feeder.readiness.map { words($0) }),
    ]
  }

  // MARK: For a program

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.bench/1"),
      "status": .string(bench.limits == nil ? "steps_only" : "complete"), "inputs": sources.json,
      "min_cell": sheet.minCell.map(JSONValue.integer),
      "limits": bench.limits.map { limits in
        .object([
          "ready_now": .number(limits.now), "soon": .number(limits.soon),
          "later": .number(limits.later),
        ])
      } ?? .null,
      "bench": .members(sheet.posts.map { ($0.post.job, json($0)) }),
      "coverage_ready_now": bench.coverageReadyNow.map(JSONValue.number) ?? .null,
      "net_posts_filled": numbers.json(sheet.netPostsFilled),
      "successor_coverage_percent": sheet.successorCoveragePercent.map(JSONValue.number) ?? .null,
      "single_holder_no_bench": sheet.singleHolderWithoutBench.map(JSONValue.strings) ?? .null,
      "without_headcount": .strings(
        sheet.posts.filter { $0.positions == nil }.map(\.post.job)),
    ])
  }

  private func json(_ post: BenchSheet.Post) -> JSONValue {
    func band(_ readiness: Bench.Readiness) -> JSONValue {
      bench.limits == nil ? .null : numbers.json(post.ready(readiness))
    }
    return .object([
      // A job without a row of headcount has no post that anybody knows of: see `without_headcount`.
      "positions": numbers.json(post.positions ?? .shown(0)), "ready_now": band(.now),
      "ready_soon": band(.soon), "ready_later": band(.later),
      "feeders_ready_now": bench.limits == nil ? .null : .integer(post.post.feedersReadyNow),
      "ratio_ready_now": post.ratioReadyNow.map(JSONValue.number) ?? .null,
      "covered": bench.limits == nil ? .null : .bool(post.post.isCovered),
      "feeders": .array(
        post.feeders.map { feeder in
          .object([
            "job": .string(feeder.feeder.job),
            "months": feeder.feeder.months.map(JSONValue.number) ?? .null,
            "moves": .integer(feeder.feeder.moves), "persons": numbers.json(feeder.persons),
            "class": Self.word(feeder.feeder.readiness).map(JSONValue.string) ?? .null,
          ])
        }),
    ])
  }
}
