import Careers
import Pictures
import Planning

/// The note on a bench to hand on: what is covered, who could come from where, what was supposed, and from what.
struct BenchReport {
  let answer: BenchAnswer

  private var language: Language { answer.language }
  private var sheet: BenchSheet { answer.sheet }
  private var numbers: PersonNumbers { answer.numbers }

  var document: ReportDocument {
    let text = BenchText(answer: answer)
    var report = ReportDocument(
      title: language("Vivier des postes critiques", "Bench of the critical posts"),
      language: language.rawValue)
    report.add(.heading("Situation"))
    if sheet.bench.limits != nil {
      report.add(
        .figures([
          .init(
            sheet.bench.coverageReadyNow.map { language.percent($0) } ?? "?",
            language("métiers critiques couverts", "critical jobs covered")),
          .init(
            numbers.text(sheet.netPostsFilled),
            language("postes pourvus à la fois (net)", "posts filled at once (net)")),
          .init(
            sheet.successorCoveragePercent.map { language.rounded($0) }
              ?? (sheet.hidesAny ? PlanNumbers.hidden : "?"),
            language(
              "successeurs prêts pour cent postes (brut)",
              "successors ready for a hundred posts (gross)")),
        ]))
    }
    for paragraph in text.totals { report.add(.paragraph(paragraph)) }
    addPosts(to: &report)
    for post in sheet.posts { addFeeders(of: post, to: &report) }
    report.add(.heading(language("Méthode et hypothèses", "Method and assumptions")))
    report.add(.list(limits + text.notes + [text.singleHolder].compactMap(\.self)))
    answer.sources.add(to: &report, language)
    return report
  }

  private func addPosts(to report: inout ReportDocument) {
    let bands: [Bench.Readiness] = sheet.bench.limits == nil ? [] : [.now, .soon, .later]
    report.add(
      language("Postes critiques", "Critical posts"),
      .init(
        [language("Métier", "Job"), language("Postes", "Posts")] + bands.map(answer.words)
          + (bands.isEmpty ? [] : [language("Couvert", "Covered")]),
        numeric: Set(1..<2 + bands.count),
        sheet.posts.map { post in
          [post.post.job, numbers.text(post.positions)]
            + bands.map { numbers.text(post.ready($0)) }
            + (bands.isEmpty ? [] : [language.answer(post.post.isCovered)])
        }))
  }

  private func addFeeders(of post: BenchSheet.Post, to report: inout ReportDocument) {
    report.add(
      language("D’où l’on vient : ", "Where people come from: ") + post.post.job,
      .init(
        [
          language("Métier", "Job"), language("Personnes", "People"), language("Mois", "Months"),
          language("Passerelles", "Moves"), language("Prêt", "Ready"),
        ], numeric: [1, 2, 3],
        post.feeders.filter { $0.feeder.readiness != .beyond }.map { feeder in
          [
            feeder.feeder.job, numbers.text(feeder.persons),
            feeder.feeder.months.map(language.numeral) ?? "?", "\(feeder.feeder.moves)",
            answer.words(feeder.feeder.readiness),
          ]
        }))
  }

  /// The thresholds.
  private var limits: [String] {
    guard let limits = sheet.bench.limits else { return [] }
    let (now, soon, later) = (
      language.numeral(limits.now), language.numeral(limits.soon), language.numeral(limits.later)
    )
    return [
      language(
        "Prêt tout de suite : \(now) mois au plus ; bientôt : de plus de \(now) à \(soon) ; plus tard : de plus de \(soon) à \(later).",
        "Ready now: within \(now) months; soon: more than \(now) to \(soon); later: more than \(soon) to \(later)."
      )
    ]
  }
}
