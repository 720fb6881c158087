import Careers
import Planning

/// All rates of a forecast, and who is hired, as running text.
struct RateText {
  let question: ForecastQuestion

  private var language: Language { question.session.language }
  private var workforce: Workforce { question.workforce }

  /// The rates of each job where not everybody stays, then those where everybody does: paragraphs of a few lines.
  var rates: [String] {
    var paragraphs = [language("Taux par période. ", "Rates per period. ")]
    var quiet: [String] = []
    for (job, row) in workforce.rows.enumerated() {
      var parts = row.filter { $0.target != job }.map { share in
        percent(share.rate) + language(" vers ", " to ") + workforce.jobs[share.target]
      }
      if workforce.exitRates[job] > 0 {
        parts.append(percent(workforce.exitRates[job]) + language(" de départs", " leave"))
      }
      guard !parts.isEmpty else {
        quiet.append(workforce.jobs[job])
        continue
      }
      if paragraphs[paragraphs.count - 1].count > 500 { paragraphs.append("") }
      paragraphs[paragraphs.count - 1] +=
        workforce.jobs[job] + language(" : ", ": ") + parts.joined(separator: ", ") + ". "
    }
    guard !quiet.isEmpty else { return paragraphs }
    return paragraphs + [
      language("Ni départ ni mobilité énoncés : ", "Neither exits nor moves stated: ")
        + quiet.joined(separator: ", ") + "."
    ]
  }

  /// Who is hired; nil where nobody is.
  var hires: String? {
    func list(_ numbers: [Double], _ text: (Double) -> String) -> String {
      zip(workforce.jobs, numbers).filter { $0.1 > 0 }.map { "\($0.0) \(text($0.1))" }
        .joined(separator: ", ") + "."
    }
    switch question.recruitment {
    case .nobody: return nil
    case .fixed(let recruits):
      return language("Recrutements par période : ", "Hires per period: ")
        + list(recruits) { language.numeral($0) }
    case .mix(let shares, _):
      return language("Répartition des recrutements : ", "Mix of hires: ") + list(shares, percent)
    }
  }

  /// A rate as it was given.
  private func percent(_ rate: Double) -> String {
    language.numeral((rate * 1e8).rounded() / 1e6) + language("\u{A0}%", "%")
  }
}
