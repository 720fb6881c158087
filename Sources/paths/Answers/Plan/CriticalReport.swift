import Careers
import Pictures
import Planning

/// The note on critical jobs to hand on: what depends on what, what was supposed, and from what.
struct CriticalReport {
  let answer: CriticalAnswer

  private var language: Language { answer.language }
  private var critical: CriticalJobs { answer.critical }

  var document: ReportDocument {
    let text = CriticalText(answer: answer)
    var report = ReportDocument(
      title: language("Métiers critiques", "Critical jobs"), language: language.rawValue)
    report.add(.heading("Situation"))
    report.add(.paragraph(text.subject + "."))
    report.add(
      .figures([
        .init("\(critical.pairs)", language("paires entrée → cible", "pairs of entry → target")),
        .init(
          "\(critical.byLoss.count)",
          language("métiers dont la perte en coupe", "jobs whose loss cuts some off")),
        .init(
          "\(answer.targets(withRoutes: 1).count)",
          language("cibles à un seul itinéraire", "targets with one route only")),
      ]))
    addTables(to: &report, text)
    report.add(.heading(language("Méthode et hypothèses", "Method and assumptions")))
    report.add(.list(text.rule + points))
    answer.sources.add(to: &report, language)
    return report
  }

  private func addTables(to report: inout ReportDocument, _ text: CriticalText) {
    report.add(
      language("Si un métier se tarit", "If a job dries up"),
      .init(
        [language("Métier", "Job"), language("Paires coupées", "Pairs cut off")], numeric: [1],
        critical.byLoss.prefix(answer.limit).map { [answer.label($0), "\(critical.loss[$0])"] }))
    report.add(
      language("Passages obligés", "Mandatory passages"),
      .init(
        [language("Cible", "Target"), language("Par où tout passe", "Where all pass")],
        answer.passages.prefix(answer.limit).map {
          [answer.label($0.target), answer.labels($0.jobs)]
        }))
    report.add(
      language("Un seul métier y mène", "A single job leads there"),
      .init(
        [
          language("Métier", "Job"), language("Vient de", "From"),
          language("Ce qui l’énonce", "What states it"),
        ],
        answer.feeders.prefix(answer.limit).map { row in
          [answer.label(row.job), answer.label(row.feeder), stated(row.feeder, row.job)]
        }))
    report.add(
      language("Carrefours", "Crossroads"),
      .init(
        [language("Métier", "Job"), language("Part des paires", "Share of pairs")], numeric: [1],
        answer.crossroads.prefix(answer.limit).map {
          [answer.label($0), language.percent(critical.betweenness[$0])]
        }))
  }

  private func stated(_ from: Int, _ to: Int) -> String {
    guard let evidence = answer.evidence(from, to)?.evidence.first else {
      return language("fichier des passerelles", "file of moves")
    }
    return language.doubt(evidence.doubt) + ", " + language.place(evidence.sheet, evidence.lines)
  }

  private var points: [String] {
    [
      CriticalText(answer: answer).meaning,
      language(
        "Carrefours : part des paires d’autres métiers dont les plus courts itinéraires passent là ; longueur : \(answer.measure.words(language)).",
        "Crossroads: share of pairs of other jobs whose shortest routes pass there; length: \(answer.measure.words(language))."
      ),
      language(
        "Chaque liste montre ses \(answer.limit) premières lignes (--top) ; le CSV les a toutes.",
        "Each list shows its first \(answer.limit) rows (--top); the CSV has all of them."),
      language(
        "Des métiers et des passerelles, aucun nombre de personnes : rien n’est à masquer.",
        "Jobs and moves, no numbers of persons: there is nothing to hide."),
      language(
        "Le silence d’une nomenclature n’est pas une impossibilité.",
        "Where a nomenclature is silent, nothing is said to be impossible."),
    ]
  }
}
