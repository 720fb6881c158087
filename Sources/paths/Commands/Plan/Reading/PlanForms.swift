import Tables

/// The tables that plans are made from, with what people call their columns.
enum PlanForms {
  static let jobHeads = [
    "métier", "emploi", "poste", "job", "libellé emploi", "libellé métier", "intitulé",
    "intitulé du poste", "titre", "fonction", "profil", "job title", "position", "title",
  ]
  static let personHeads = [
    "personnes", "nombre", "effectif", "n", "persons", "people", "headcount", "etp", "fte",
  ]
  static let originHeads = [
    "de", "origine", "métier origine", "métier d’origine", "emploi origine", "depuis", "from job",
    "source", "origin",
  ]
  static let targetHeads = [
    "à", "vers", "destination", "métier destination", "métier de destination",
    "emploi destination", "to job", "cible",
  ]
  static let costHeads = [
    "coût", "cost_eur", "coût eur", "coût euros", "coût €", "coût unitaire", "coût par personne",
    "eur", "euros",
  ]

  static let targetCountHeads = [
    "cible", "besoin", "besoins", "objectif", "effectif cible", "target headcount", "need",
  ]

  /// Jobs with the people in them and the people they should have.
  static let positions = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init(
      "current",
      [
        "effectif", "actuel", "effectif actuel", "effectifs", "présents", "headcount",
        "current headcount", "effectif etp", "etp actuels",
      ]),
    .init("target", targetCountHeads), .init("fte", ["etp", "quotité", "taux d’activité"]),
    .init("site", ["site", "établissement", "service", "entité", "direction", "département"]),
  ])

  /// Jobs with the people they should have.
  static let targets = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init("target", targetCountHeads + personHeads, isRequired: true),
  ])

  /// Moves with their cost and how many can take them.
  static let moves = TableForm([
    .init("from", originHeads, isRequired: true), .init("to", targetHeads, isRequired: true),
    .init("cost", costHeads), .init("capacity", ["capacité", "places", "plafond", "seats"]),
    .init("forbidden", ["interdit", "interdite"]),
  ])

  /// Moves with how long they take and how many can start in each period.
  static let datedMoves = TableForm([
    .init("from", originHeads, isRequired: true), .init("to", targetHeads, isRequired: true),
    .init("cost", costHeads),
    .init(
      "seats",
      [
        "seats_per_period", "places par période", "places par mois", "places par an", "places",
        "seats", "capacité", "capacity", "plafond",
      ]),
    .init("periods", ["périodes", "durée", "mois", "months", "duration", "durée mois"]),
    .init("forbidden", ["interdit", "interdite"]),
  ])

  /// What it costs to hire and to part.
  static let externals = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init(
      "hire",
      [
        "hire_cost_eur", "coût de recrutement", "coût recrutement", "recrutement", "embauche",
        "hire cost", "hiring cost",
      ]),
    .init(
      "exit",
      [
        "exit_cost_eur", "coût de départ", "coût départ", "départ", "sortie", "exit cost",
        "severance",
      ]),
  ])

  /// When people become free.
  static let releases = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init("period", ["période", "mois", "date", "month"], isRequired: true),
    .init("persons", personHeads, isRequired: true),
  ])

  /// When people are needed.
  static let needs = TableForm([
    .init("job", jobHeads, isRequired: true),
    .init(
      "due", ["due_period", "échéance", "période", "pour la période", "mois", "period", "due"],
      isRequired: true),
    .init("persons", personHeads + ["besoin", "cible"], isRequired: true),
  ])

  /// The profile that each title of a company means.
  static let titles = TableForm([
    .init("title", ["titre", "intitulé", "libellé", "emploi", "poste"], isRequired: true),
    .init("profile", ["profil", "métier", "fiche"], isRequired: true),
  ])
}
