import Tables

/// The tables of critical jobs, benches, vacancies, classes and returns.
extension PlanForms {
  private static let job = positions.columns[0]
  private static let origin = moves.columns[0]
  private static let destination = moves.columns[1]

  private static let monthHeads = [
    "mois", "months", "durée", "durée mois", "durée en mois", "duration", "duration months",
    "périodes", "periods", "training_months", "mois de formation",
  ]

  /// Moves with what they cost and how many months they take.
  static let timedMoves = TableForm(moves.columns + [.init("months", monthHeads)])

  /// Jobs alone.
  static let jobs = TableForm([job])

  /// Where a vacancy goes on, and how often.
  static let vacancies = TableForm([
    origin, destination,
    .init(
      "probability",
      ["probabilité", "probability", "proba", "part", "fréquence", "share", "taux", "rate"],
      isRequired: true),
  ])

  /// What the coming years do to jobs.
  static let classes = TableForm([
    job, .init("current", positions.columns[1].heads, isRequired: true),
    .init(
      "attrition",
      [
        "attrition", "taux d’attrition", "taux de départ", "taux de démission", "démission",
        "démissions", "turnover", "exit_rate", "attrition rate",
      ]),
    .init(
      "retirements",
      ["retraites", "départs en retraite", "départs à la retraite", "retirements", "retraite"]),
    .init("target", positions.columns[2].heads, isRequired: true),
  ])

  /// The moves of a plan that was written, with the people on them and what all of them cost.
  static let plannedMoves = TableForm([
    .init("kind", ["nature", "kind"]), origin, destination,
    .init(
      "persons", ["personnes", "persons", "people", "nombre", "effectif"], isRequired: true),
    .init("cost", ["coût", "cost", "cost_eur", "coût total", "total cost", "coût eur"]),
    .init(
      "cost_per_person",
      [
        "coût par personne", "coût unitaire", "cost per person", "unit cost", "coût de formation",
        "training", "training_cost_eur", "training cost", "training_eur",
      ]),
    .init("months", monthHeads),
  ])

  /// What it costs to hire, to part and to pay.
  static let economics = TableForm([
    job,
    .init("hire", externals.columns[1].heads + ["hiring_cost_eur", "hiring_eur", "hiring"]),
    .init(
      "exit",
      externals.columns[2].heads + [
        "severance_cost_eur", "severance_eur", "severance cost", "indemnité de départ",
      ]),
    .init(
      "wage",
      [
        "monthly_wage_eur", "salaire mensuel chargé", "salaire chargé", "salaire mensuel",
        "salaire", "coût mensuel", "loaded_wage_eur", "loaded wage", "loaded monthly wage",
        "monthly wage", "wage", "wage_eur", "wage_month_eur", "wage_per_month_eur",
      ]),
    .init(
      "ramp_up",
      [
        "ramp_up_months", "mois de montée en compétence", "montée en compétence",
        "délai de prise de poste", "mois de prise de poste", "ramp_up", "ramp_months",
      ]),
  ])
}
