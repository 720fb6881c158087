import Careers
import Planning

/// Which jobs are emerging, sensitive, in tension or stable, and by which thresholds.
struct ClassesAnswer: AnswerForm {
  let session: Session
  let classes: JobClasses
  /// The columns that the file does not have, so that what they say is left out.
  let leftOut: [String]
  let sources: PlanSources

  private var language: Language { session.language }

  var lines: [String] {
    let counts = JobClasses.Kind.allCases.compactMap { kind -> String? in
      let count = classes.rows.count { $0.kind == kind }
      return count == 0 ? nil : "\(count) \(word(kind))"
    }
    let periods = language.count(
      classes.horizon, ("période", "périodes"), ("period", "periods"))
    let title =
      language("Classes des métiers à \(periods) : ", "Classes of jobs in \(periods): ")
      + counts.joined(separator: ", ")
    return Terminal.wrapped(title, prefix: "").map { Style.strong($0) } + [""]
      + JobClasses.Kind.allCases.flatMap(block)
      + (rules + missing).flatMap { Terminal.wrapped($0, prefix: "") } + sources.lines(language)
  }

  private func block(_ kind: JobClasses.Kind) -> [String] {
    let rows = classes.rows.filter { $0.kind == kind }
    guard !rows.isEmpty else { return [] }
    return [Style.strong(title(kind))]
      + rows.flatMap { row -> [String] in
        let gap = (row.gap > 0 ? "+" : "") + number(row.gap)
        let padding = String(repeating: " ", count: max(1, 8 - gap.count))
        let text = language(
          "\(row.row.job) : \(number(row.row.current)) aujourd’hui, \(number(row.projected)) projetés, cible \(number(row.row.target))",
          "\(row.row.job): \(number(row.row.current)) now, \(number(row.projected)) projected, target \(number(row.row.target))"
        )
        let remark =
          row.projected < 0
          ? language(" (plus de retraites que de présents)", " (more retire than are left)") : ""
        return Terminal.wrapped(
          text + remark, prefix: padding + gap + "  ", continued: "          ")
      } + [""]
  }

  private func number(_ value: Double) -> String {
    language.grouped((value * 10).rounded() / 10)
  }

  /// A class as a word.
  private func word(_ kind: JobClasses.Kind) -> String {
    switch kind {
    case .emergence: language("en émergence", "emerging")
    case .sensitive: language("sensibles", "sensitive")
    case .tension: language("en tension", "in tension")
    case .stable: language("stables", "stable")
    }
  }

  private func title(_ kind: JobClasses.Kind) -> String {
    switch kind {
    case .emergence: language("En émergence (écart)", "Emerging (gap)")
    case .sensitive: language("Sensibles (écart)", "Sensitive (gap)")
    case .tension: language("En tension (écart)", "In tension (gap)")
    case .stable: language("Stables (écart)", "Stable (gap)")
    }
  }

  /// How classes are told, in the order of the tests.
  private var rules: [String] {
    let thresholds = classes.thresholds
    let times = language.numeral(thresholds.emergence)
    let (surplus, lack) = (
      language.percent(thresholds.sensitive), language.percent(thresholds.tension)
    )
    return [
      language(
        "Projeté = effectif × (1 − attrition)^\(classes.horizon) − retraites de tout l’horizon ; écart = cible − projeté.",
        "Projected = current × (1 − attrition)^\(classes.horizon) − retirements of the whole horizon; gap = target − projected."
      ),
      language(
        "Dans cet ordre : en émergence, cible d’au moins \(times) fois l’effectif, ou effectif nul ; sensible, surnombre d’au moins \(surplus) du projeté ; en tension, manque d’au moins \(lack) du projeté ; stable sinon. Ces seuils se négocient : --emergence, --sensitive, --tension.",
        "In this order: emerging, a target of at least \(times) times the current, or nobody yet; sensitive, a surplus of at least \(surplus) of the projected; in tension, a lack of at least \(lack) of the projected; else stable. These thresholds are negotiated: --emergence, --sensitive, --tension."
      ),
    ]
  }

  private var missing: [String] {
    leftOut.map { column in
      column == "attrition"
        ? language(
          "Pas de colonne d’attrition : les départs autres que les retraites ne sont pas comptés.",
          "No column of attrition: leavers other than retirements are not counted.")
        : language(
          "Pas de colonne de retraites : elles ne sont pas comptées.",
          "No column of retirements: they are not counted.")
    }
  }

  var table: AnswerTable {
    let thresholds = classes.thresholds
    return AnswerTable(
      [
        .init("job", language("métier", "job")), .init("current", language("effectif", "current")),
        .init("projected", language("projeté", "projected")),
        .init("target", language("cible", "target")), .init("gap", language("écart", "gap")),
        .init("class", language("classe", "class")),
        .init("emergence", language("seuil d’émergence (fois)", "emergence from (times)")),
        .init("sensitive", language("seuil sensible (part)", "sensitive from (share)")),
        .init("tension", language("seuil de tension (part)", "in tension from (share)")),
        .init("horizon", language("horizon (périodes)", "horizon (periods)")),
      ],
      classes.rows.map { row in
        [
          .text(row.row.job), .number(row.row.current), .number(row.projected),
          .number(row.row.target), .number(row.gap), .text(row.kind.rawValue),
          .number(thresholds.emergence), .number(thresholds.sensitive),
          .number(thresholds.tension), .number(Double(classes.horizon)),
        ]
      })
  }

  var json: JSONValue {
    let thresholds = classes.thresholds
    return .object([
      "schema": .string("paths.plan.classes/1"), "status": .string("complete"),
      "inputs": sources.json, "horizon": .integer(classes.horizon),
      "thresholds": .object([
        "emergence": .number(thresholds.emergence), "sensitive": .number(thresholds.sensitive),
        "tension": .number(thresholds.tension),
      ]), "left_out": .strings(leftOut),
      "rows": .array(
        classes.rows.map { row in
          .object([
            "job": .string(row.row.job), "current": .number(row.row.current),
            "target": .number(row.row.target), "projected": .number(row.projected),
            "gap": .number(row.gap), "class": .string(row.kind.rawValue),
          ])
        }),
    ])
  }
}
