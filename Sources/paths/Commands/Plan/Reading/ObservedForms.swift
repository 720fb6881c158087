import Tables

/// The tables of what was observed.
extension PlanForms {
  /// Counts of people who went from a job to another, stayed or left.
  static let counts = TableForm([
    .init(
      "from",
      [
        "de", "origine", "métier origine", "métier d’origine", "emploi origine", "emploi d’origine",
        "poste d’origine", "depuis", "from job", "source", "origin",
      ], isRequired: true),
    .init(
      "to",
      [
        "à", "vers", "destination", "métier destination", "métier de destination",
        "emploi destination", "emploi de destination", "poste de destination", "to job", "cible",
      ], isRequired: true),
    .init(
      "n", ["nombre", "effectif", "personnes", "count", "mouvements"], isRequired: true),
    .init("persons", ["personnes distinctes", "distinct persons"]),
    .init("days", ["jours", "jours en poste"]),
    .init("year", ["année", "an", "exercice", "période", "period", "year"]),
    .init("stayed", ["restés", "stables", "maintenus", "présents toute l’année"]),
    .init("exposure", ["exposition", "exposés", "effectif exposé", "exposed"]),
  ])

  /// Counts by group, in a column of which the user says the head.
  static let groupedCounts = TableForm(counts.columns + [.init("group", ["group"])])

  /// A personnel history: one row a person and time in a job.
  static let history = TableForm([
    .init(
      "person",
      [
        "person_id", "matricule", "identifiant", "id", "n° matricule", "salarié", "employee id",
        "personne",
      ], isRequired: true),
    .init(
      "job",
      [
        "métier", "emploi", "poste", "libellé emploi", "libellé métier", "intitulé",
        "intitulé du poste", "job title", "title", "fonction",
      ], isRequired: true),
    .init(
      "start",
      [
        "start_date", "date de début", "date début", "début", "date d’entrée", "date d’effet",
        "hire date", "start",
      ], isRequired: true),
    .init(
      "end", ["end_date", "date de fin", "date fin", "fin", "date de sortie", "end"],
      isRequired: true),
    .init("fte", ["etp", "quotité", "taux d’activité", "taux", "full time"]),
  ])

  /// The new names of jobs.
  static let renaming = TableForm([
    .init(
      "old", ["ancien", "ancien intitulé", "ancien métier", "old job", "avant"], isRequired: true),
    .init(
      "new", ["nouveau", "nouvel intitulé", "nouveau métier", "new job", "après"], isRequired: true),
  ])
}
