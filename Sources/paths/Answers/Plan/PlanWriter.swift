import Careers
import Pictures
import Planning
import Tables

/// Hands a plan out: on standard output, or into a file of which its name says the format.
struct PlanWriter {
  let session: Session
  let plan: PlanRequest.Plan
  let isForExcel: Bool

  private var answer: RedeployAnswer { plan.answer }

  /// Gives the plan as the answer, or writes it into a file and says so; `written` was written before.
  func answer(
    _ format: AnswerFormat?, to path: String?, written: [String] = []
  ) throws(Failure) -> Answer {
    guard let path, path != "-" else {
      guard written.isEmpty || format != nil || isForExcel else { return told(written) }
      return try self.written(format ?? (isForExcel ? .csv : .text), remarks: plan.remarks)
    }
    if format == nil, path.lowercased().hasSuffix(".svg") {
      try write(careerMap ?? PlanReport(answer: answer).picture.svg, to: path)
      return told([path] + written)
    }
    // No `??` here: it would forget the type of the error.
    var chosen = format
    if chosen == nil { chosen = try self.format(of: path) }
    let text = try self.written(chosen ?? .text, remarks: []).text
    try write(Style.rendered(text, inColour: false), to: path)
    return told([path] + written)
  }

  /// The plan on the career map, the width of a line being the people on it; `nil` where a move of the plan is not on
  /// the map or a number is hidden, so that a picture of flows alone shows all.
  private var careerMap: String? {
    let sheet = answer.sheet
    var counts: [Move: Int] = [:]
    for move in sheet.moves where move.persons != .shown(0) {
      guard let persons = move.persons.value, let stated = answer.evidence(move.from, move.to)
      else { return nil }
      counts[stated, default: 0] += max(1, persons / sheet.personUnit)
    }
    guard !counts.isEmpty else { return nil }
    let language = session.language
    let map = CareerMap.flows(counts, in: session.nomenclature, maxDoubt: .asked)
    let changes = counts.values.reduce(0, +)
    let words = MapWords(
      title: language("Redéploiement", "Redeployment"),
      subtitle: language(
        "\(changes) changements de métier sur \(counts.count) passerelles ; une personne peut en faire plusieurs",
        "\(changes) changes of job on \(counts.count) moves; one person may make several"),
      session.nomenclature, language)
    return SVGPainter(theme: .light).text(map.scene(words: words))
  }

  /// Writes the note; returns where.
  func writeReport(to path: String) throws(Failure) -> String {
    let report = PlanReport(answer: plan.masked()).document
    switch path.split(separator: ".").last?.lowercased() {
    case "md": try write(report.markdown, to: path)
    case "html", "htm": try write(report.html, to: path)
    default:
      throw Failure(
        Exit.usage,
        session.language(
          "\(path) : --report demande un nom en .md ou .html",
          "\(path): --report takes a name in .md or .html"))
    }
    return path
  }

  /// Where people were counted, only the owner may read what is written.
  private func write(_ text: String, to path: String) throws(Failure) {
    try OutputFile(
      path: path, language: session.language, inputs: plan.inputs, isPrivate: plan.isPersonal
    ).write(Array(text.utf8))
  }

  /// The first lines of the plan, and what was written.
  private func told(_ paths: [String]) -> Answer {
    let lines =
      answer.lines.prefix { !$0.isEmpty }
      + paths.map { session.language("Écrit : ", "Written: ") + $0 }
    return Answer(
      text: lines.joined(separator: "\n") + "\n", remarks: plan.remarks, exit: plan.exit,
      isStyled: true)
  }

  private func written(
    _ format: AnswerFormat, remarks: [String]
  ) throws(Failure) -> Answer {
    try answer.answer(
      isForExcel && format == .csv ? .excelFR : format, exit: plan.exit, remarks: remarks)
  }

  private func format(of path: String) throws(Failure) -> AnswerFormat {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "json": return .json
    case "csv": return .csv
    case "md": return .markdown
    case "txt": return .text
    default:
      throw Failure(
        Exit.usage,
        session.language(
          "\(path) : format inconnu ; donnez un nom en .json, .csv, .md, .txt ou .svg, ou --format",
          "\(path): unknown format; give a name in .json, .csv, .md, .txt or .svg, or --format"))
    }
  }
}
