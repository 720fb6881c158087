import Careers
import Pictures
import Planning

/// The note on retirements to hand on.
struct RetirementsReport {
  let answer: RetirementsAnswer

  var document: ReportDocument {
    let language = answer.language
    let sums = [false, true].map { answer.expected(nil, nil, isDelayed: $0) }
    var report = ReportDocument(
      title: language("Retraites attendues", "Retirements expected"), language: language.rawValue)
    report.add(.heading("Situation"))
    report.add(.paragraph(answer.title + "."))
    report.add(
      .figures([
        .init(
          answer.text(sums[0]),
          language(
            "retraites à \(answer.forecast.age) ans", "retirements at \(answer.forecast.age)")
        ),
        .init(
          answer.text(sums[1]),
          language("retraites à \(answer.delayed.age) ans", "retirements at \(answer.delayed.age)")),
        .init(
          language.persons(answer.forecast.headcount.values.sorted().reduce(0, +)),
          language("personnes aujourd’hui", "people today")),
      ]))
    for isDelayed in [false, true] {
      let age = isDelayed ? answer.delayed.age : answer.forecast.age
      let table = answer.columns(isDelayed)
      report.add(
        language("Départ à \(age) ans", "Retirement at \(age)"),
        .init(
          table.heads, numeric: Set(1..<table.heads.count),
          table.rows.map { row in row.map { $0.text(language) } }))
    }
    report.add(.heading(language("Méthode et hypothèses", "Method and assumptions")))
    report.add(.paragraph(answer.assumption))
    if let mask = answer.maskText { report.add(.paragraph(mask)) }
    answer.sources.add(to: &report, language)
    return report
  }
}
