import Careers
import Pictures

/// An answer about many people, ready to be handed out in every way in which it can be.
struct PlanDelivery {
  let answer: any AnswerForm
  /// Makes the note, with small numbers hidden; `nil` where there is none.
  var report: (() -> ReportDocument)?
  /// Makes the picture, as SVG; `nil` where there is none.
  var picture: (() -> String)?
  /// Whether people were counted on reading, so that only the owner may read what is written.
  let isPersonal: Bool
  /// The files that were read, none of which may be written over.
  let inputs: [String]
  /// What is told beside the answer.
  var remarks: [String]
  var exit = Exit.found
}

/// Hands an answer out: on standard output, or into a file of which its name says the format.
struct PlanWriter {
  let delivery: PlanDelivery
  let isForExcel: Bool

  private var session: Session { delivery.answer.session }

  /// Gives the answer, or writes it into a file and says so; `written` was written before.
  func answer(
    _ format: AnswerFormat?, to path: String?, written: [String] = []
  ) throws(Failure) -> Answer {
    guard let path, path != "-" else {
      guard written.isEmpty || format != nil || isForExcel else { return told(written) }
      return try self.written(format ?? (isForExcel ? .csv : .text), remarks: delivery.remarks)
    }
    if format == nil, path.lowercased().hasSuffix(".svg"), let picture = delivery.picture {
      try write(picture(), to: path)
      return told([path] + written)
    }
    // No `??` here: it would forget the type of the error.
    var chosen = format
    if chosen == nil { chosen = try self.format(of: path) }
    let text = try self.written(chosen ?? .text, remarks: []).text
    try write(Style.rendered(text, inColour: false), to: path)
    return told([path] + written)
  }

  /// Writes the note; returns where.
  ///
  /// - Throws: a ``Failure`` with exit code 64 where the answer has no note or the name is of another format.
  func writeReport(to path: String) throws(Failure) -> String {
    guard let report = delivery.report else {
      throw Failure(
        Exit.usage,
        session.language(
          "cette réponse n’a pas de note : --report ne va pas avec elle",
          "this answer has no note: --report does not go with it"))
    }
    switch path.split(separator: ".").last?.lowercased() {
    case "md": try write(report().markdown, to: path)
    case "html", "htm": try write(report().html, to: path)
    default:
      throw Failure(
        Exit.usage,
        session.language(
          "\(path) : --report demande un nom en .md ou .html",
          "\(path): --report takes a name in .md or .html"))
    }
    return path
  }

  private func write(_ text: String, to path: String) throws(Failure) {
    try OutputFile(
      path: path, language: session.language, inputs: delivery.inputs,
      isPrivate: delivery.isPersonal
    ).write(Array(text.utf8))
  }

  /// The first lines of the answer, and what was written.
  private func told(_ paths: [String]) -> Answer {
    let lines =
      delivery.answer.lines.prefix { !$0.isEmpty }
      + paths.map { session.language("Écrit : ", "Written: ") + $0 }
    return Answer(
      text: lines.joined(separator: "\n") + "\n", remarks: delivery.remarks, exit: delivery.exit,
      isStyled: true)
  }

  private func written(
    _ format: AnswerFormat, remarks: [String]
  ) throws(Failure) -> Answer {
    try delivery.answer.answer(
      isForExcel && format == .csv ? .excelFR : format, exit: delivery.exit, remarks: remarks)
  }

  private func format(of path: String) throws(Failure) -> AnswerFormat {
    let ending = path.split(separator: ".").last?.lowercased() ?? ""
    switch ending {
    case "json": return .json
    case "csv": return .csv
    case "md": return .markdown
    case "txt": return .text
    default:
      let endings = [".json", ".csv", ".md", ".txt"] + (delivery.picture == nil ? [] : [".svg"])
      let known = endings.joined(separator: ", ")
      throw Failure(
        Exit.usage,
        session.language(
          "\(path) : format inconnu ; donnez un nom en \(known), ou --format",
          "\(path): unknown format; give a name in \(known), or --format"))
    }
  }
}
