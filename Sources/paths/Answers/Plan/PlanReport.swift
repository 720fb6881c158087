import Careers
import Pictures
import Planning

/// The note to hand on: two pages with the situation, three numbers, the flow, the moves, who is missing, what
/// was supposed, and from what.
struct PlanReport {
  let answer: RedeployAnswer

  private var language: Language { answer.language }
  private var sheet: PlanSheet { answer.sheet }
  private var numbers: PlanNumbers { answer.numbers }
  private var shortageText: ShortageText { answer.shortageText }

  var document: ReportDocument {
    var report = ReportDocument(
      title: language("Redéploiement des effectifs", "Redeployment of the workforce"),
      language: language.rawValue)
    addSituation(to: &report)
    if !bands.isEmpty {
      report.add(.heading(language("Qui va où", "Who goes where")))
      report.add(.picture(svg: picture.svg, words: picture.words))
    }
    addMoves(to: &report)
    addMissing(to: &report)
    addMethod(to: &report)
    answer.sources.add(to: &report, language)
    return report
  }

  /// Who goes where, as bands.
  var picture: FlowPicture {
    FlowPicture(bands, title: language("Qui va où", "Who goes where"))
  }

  // MARK: Sections

  private func addSituation(to report: inout ReportDocument) {
    let empty = sheet.shortages.count
    report.add(.heading("Situation"))
    report.add(
      .paragraph(
        language(
          "\(sheet.jobs.count) métiers ; \(numbers.persons(sheet.needed)) postes à pourvoir, \(numbers.persons(sheet.placed)) personnes y sont placées par des passerelles internes.",
          "\(sheet.jobs.count) jobs; \(numbers.persons(sheet.needed)) posts to fill, \(numbers.persons(sheet.placed)) people are placed in them by moves inside."
        )))
    report.add(
      .figures([
        .init(
          "\(numbers.persons(sheet.placed)) / \(numbers.persons(sheet.needed))",
          language("personnes placées / postes à pourvoir", "people placed / posts to fill")),
        .init(
          numbers.cost(sheet.totalCost),
          answer.isMoney
            ? language("coût total", "total cost")
            : language("passerelles + doute", "moves + doubt")),
        .init(
          "\(empty)",
          language(
            empty < 2 ? "métier où un poste reste vide" : "métiers où des postes restent vides",
            empty == 1 ? "job with empty posts" : "jobs with empty posts")),
      ]))
    if sheet.limits != nil {
      report.add(.paragraph(answer.budgetText.sentences.joined(separator: " ")))
    }
    guard let nothing = sheet.doNothingCost else { return }
    report.add(
      .paragraph(
        language(
          "Sans rien déplacer, recruter et se séparer coûterait \(numbers.cost(nothing)).",
          "Moving nobody, hiring and parting would cost \(numbers.cost(nothing)).")))
  }

  /// One band for each pair of first and last jobs of routes, then hires and exits.
  private var bands: [FlowPicture.Band] {
    var pairs: [(from: String, to: String, persons: Figure)] = []
    for route in sheet.routes {
      guard let from = route.jobs.first, let to = route.jobs.last else { continue }
      if let index = pairs.firstIndex(where: { $0.from == from && $0.to == to }) {
        pairs[index].persons = pairs[index].persons.adding(route.persons)
      } else {
        pairs.append((from, to, route.persons))
      }
    }
    var bands = pairs.map { band($0.from, $0.to, $0.persons) }
    let hire = language("Recrutement", "Hiring")
    let exit = language("Départ", "Exit")
    for job in sheet.jobs where !job.hires.isZero { bands.append(band(hire, job.job, job.hires)) }
    for job in sheet.jobs where !job.exits.isZero { bands.append(band(job.job, exit, job.exits)) }
    return bands
  }

  private func band(_ from: String, _ to: String, _ persons: Figure) -> FlowPicture.Band {
    FlowPicture.Band(
      from: from, to: to, persons: persons.value.map { Double($0) / Double(sheet.personUnit) },
      label: numbers.persons(persons))
  }

  private func addMoves(to report: inout ReportDocument) {
    report.add(
      language("Passerelles", "Moves"),
      .init(
        [
          language("De", "From"), language("À", "To"), language("Personnes", "People"),
          language("Coût", "Cost"), language("Ce qui l’énonce", "What states it"),
        ], numeric: [2, 3],
        sheet.moves.map { move in
          [
            move.from, move.to, numbers.persons(move.persons), numbers.cost(move.cost),
            evidence(move),
          ]
        }))
    let outside = sheet.jobs.filter { !$0.hires.isZero || !$0.exits.isZero }
    report.add(
      language("Recrutements et départs", "Hires and exits"),
      .init(
        [
          language("Métier", "Job"), language("Recrutements", "Hires"),
          language("Départs", "Exits"),
        ], numeric: [1, 2],
        outside.map { [$0.job, numbers.persons($0.hires), numbers.persons($0.exits)] }))
    report.add(
      language("Calendrier", "Schedule"),
      .init(
        [
          language("Période", "Period"), language("De", "From"), language("À", "To"),
          language("Personnes", "People"),
        ], numeric: [0, 3],
        (sheet.schedule ?? []).map {
          ["\($0.period)", $0.from, $0.to, numbers.persons($0.persons)]
        }))
  }

  private func evidence(_ move: PlanSheet.Move) -> String {
    guard let evidence = answer.evidence(move.from, move.to)?.evidence.first else {
      return language("fichier des passerelles", "file of moves")
    }
    return language.doubt(evidence.doubt) + ", " + language.place(evidence.sheet, evidence.lines)
  }

  private func addMissing(to report: inout ReportDocument) {
    report.add(
      language("Postes sans personne", "Posts that stay empty"),
      .init(
        [language("Postes", "Posts"), language("Métier et raison", "Job and reason")],
        numeric: [0],
        sheet.shortages.map { [numbers.persons($0.missing), shortageText.sentence($0)] }))
    report.add(
      language("Personnes sans solution", "People without a place"),
      .init(
        [language("Personnes", "People"), language("Métier et raison", "Job and reason")],
        numeric: [0],
        sheet.leftovers.map { [numbers.persons($0.persons), shortageText.sentence($0)] }))
  }

  private func addMethod(to report: inout ReportDocument) {
    report.add(.heading(language("Méthode et hypothèses", "Method and assumptions")))
    var points = [
      sheet.doNothingCost == nil
        ? language(
          "Le plus de postes pourvus d’abord, puis le moindre coût ; parmi les plans égaux, toujours le même.",
          "The most posts filled first, then the least cost; among equal plans always the same.")
        : language(
          "Le moindre coût total des passerelles, recrutements et départs ; parmi les plans égaux, toujours le même.",
          "The least total cost of moves, hires and exits; among equal plans always the same."),
      language(
        "Un métier en surnombre cède au plus son surnombre, un métier en manque reçoit au plus ce qui lui manque ; les places sont partagées par tous ceux qui passent.",
        "A job with people to spare gives at most those, one that lacks people gets at most what it lacks; seats are shared by all who pass."
      ),
      language(
        "Une passerelle dit un mouvement, jamais une personne : aucune décision individuelle n’en découle.",
        "A move says what moves, never who: no decision about a person follows from it."),
      language(
        "Le silence d’une nomenclature n’est pas une impossibilité.",
        "Where a nomenclature is silent, nothing is said to be impossible."),
    ]
    if let certificate = sheet.certificate, certificate.isProof {
      points.append(
        language(
          "Prouvé par dualité : aucun plan ne laisse moins de postes vides ni, à égalité, ne coûte moins.",
          "Proved by duality: no plan leaves fewer posts empty or, of those that leave as few, costs less."
        ))
    }
    report.add(.list(points))
    guard let least = sheet.minCell else { return }
    let rule = language("Seuil de secret : \(least). ", "Disclosure threshold: \(least). ")
    report.add(
      .paragraph(
        rule
          + (sheet.hidesAny
            ? language(
              "Les nombres de personnes plus petits sont masqués (\(PlanNumbers.hidden)), et d’autres pour qu’on ne puisse les recalculer ; les totaux sont alors arrondis. Zéro est montré.",
              "Smaller numbers of persons are hidden (\(PlanNumbers.hidden)), and others so that they cannot be worked out; sums are then rounded. Zero is shown."
            )
            : language("Aucun nombre n’était plus petit.", "No number was smaller."))))
  }
}
