import Tables

/// The tables that forecasts are made from.
extension PlanForms {
  private static let rateHeads = [
    "taux", "part", "proportion", "probabilité", "taux annuel", "taux par an", "taux par période",
    "taux de mobilité", "share", "probability",
  ]

  /// Jobs with the people in them, or a row a person, to be counted.
  static let headcount = headcountForm(isRequired: false)

  /// Jobs with the people in them.
  static let plainHeadcount = headcountForm(isRequired: true)

  private static func headcountForm(isRequired: Bool) -> TableForm {
    TableForm([
      .init("job", jobHeads, isRequired: true),
      .init(
        "headcount",
        [
          "effectif", "effectifs", "actuel", "effectif actuel", "présents", "personnes", "nombre",
          "current", "current headcount", "effectif etp", "etp actuels", "effectif réalisé",
          "réalisé", "réel", "n", "people", "persons", "actual",
        ], isRequired: isRequired),
      .init("fte", ["etp", "quotité", "taux d’activité"]),
      .init("site", ["site", "établissement", "service", "entité", "direction", "département"]),
      .init("family", ["famille", "famille de métiers", "filière", "domaine", "job family"]),
    ])
  }

  /// What share of a job's people is in another one period later.
  static let transitions = TableForm([
    .init("from", originHeads, isRequired: true), .init("to", targetHeads, isRequired: true),
    .init("rate", rateHeads, isRequired: true),
  ])

  /// What share of a job's people leaves in a period.
  static let attrition = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init(
      "exit_rate",
      [
        "taux de départ", "taux départ", "taux de départs", "taux de sortie", "départs", "départ",
        "sorties", "sortie", "attrition", "taux d’attrition", "turnover", "exit rate", "exit",
        "attrition rate",
      ] + rateHeads, isRequired: true),
  ])

  /// Who is hired each period.
  static let recruitment = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init(
      "persons_per_period",
      [
        "recrutements", "recrutements par an", "recrutements par période", "recrutements par mois",
        "recrutement", "embauches", "embauches par an", "personnes par période",
        "personnes par an", "recruits", "hires", "persons per year",
      ] + personHeads, isRequired: true),
  ])

  /// The jobs of those who are hired, as shares of them all.
  static let mix = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init("share", rateHeads + ["répartition", "mix", "poids"], isRequired: true),
  ])

  /// The people each job should have: a column of targets, or of people where there is none.
  static let forecastTargets = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init("target", targetCountHeads), .init("headcount", personHeads + ["current"]),
  ])

  /// People by job and band of ages.
  static let pyramid = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init(
      "age_band",
      ["tranche d’âge", "tranche âge", "tranche", "âges", "classe d’âge", "age group", "ages"],
      isRequired: true),
    .init("women", ["F", "femmes", "women"]), .init("men", ["H", "hommes", "M", "men"]),
    .init("headcount", personHeads),
    .init("site", ["site", "établissement", "service", "entité", "direction", "département"]),
  ])
}
