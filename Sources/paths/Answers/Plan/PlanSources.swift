import Careers
import Pictures

/// What a plan was made from: the files with their fingerprints, and the career graph where it counts.
struct PlanSources {
  /// A file that was read.
  struct File: Equatable {
    /// The option that named it, without its dashes.
    let role: String
    /// The name as it was given.
    let name: String
    /// The fingerprint of its bytes.
    let sha256: String
  }

  let files: [File]
  /// The career graph the moves or their evidence come from.
  let nomenclature: Nomenclature?

  init(files: [File], nomenclature: Nomenclature?) {
    self.files = files
    self.nomenclature = nomenclature
  }

  /// What several plans were made from, each file once.
  init(of plans: [PlanSources]) {
    files = plans.flatMap(\.files).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    nomenclature = plans.compactMap(\.nomenclature).first
  }

  /// The same with a file before it.
  func following(_ file: File) -> PlanSources {
    PlanSources(files: [file] + files, nomenclature: nomenclature)
  }

  /// The files, then the graph, for a program.
  var json: JSONValue {
    .array(
      files.map { file in
        .object([
          "role": .string(file.role), "file": .string(file.name), "sha256": .string(file.sha256),
        ])
      } + (nomenclature.map { [AnswerJSON.data($0)] } ?? []))
  }

  /// The files, then the graph, for people.
  func lines(_ language: Language) -> [String] {
    files.flatMap { file in
      Terminal.wrapped(
        "\(file.name) (SHA-256 \(file.sha256.prefix(12))…)",
        prefix: language("Fichier : ", "File: "), continued: "  ")
    } + (nomenclature.map { Terminal.wrapped(language.source($0.source), prefix: "") } ?? [])
  }

  /// The last section of a note: what it was made from, and with what.
  func add(to report: inout ReportDocument, _ language: Language) {
    // Where the files lie is nobody's business but the maker's.
    var rows = files.map { file in
      [
        Self.title(of: file.role, language),
        file.name.split(separator: "/").last.map(String.init) ?? file.name, file.sha256,
      ]
    }
    if let source = nomenclature?.source {
      rows.append([
        language("graphe", "graph"),
        [source.publisher, source.title, source.edition].filter { !$0.isEmpty }
          .joined(separator: ", "), source.sha256,
      ])
    }
    report.add(
      "Sources",
      .init([language("Rôle", "Role"), language("Fichier", "File"), "SHA-256"], rows))
    report.add(
      .paragraph(
        language(
          "Fait avec paths \(VersionMessage.version) ; les mêmes fichiers donnent le même texte.",
          "Made with paths \(VersionMessage.version); the same files give the same text.")))
  }

  /// What a file is for, by the option that named it.
  private static func title(of option: String, _ language: Language) -> String {
    switch option {
    case "positions": language("effectifs", "positions")
    case "targets": language("cibles", "targets")
    case "moves": language("passerelles", "moves")
    case "external": language("recrutements et départs", "hires and exits")
    case "release": language("personnes libérées", "people freed")
    case "needs": language("besoins", "needs")
    case "titles": language("intitulés", "titles")
    case "headcount": language("effectifs", "headcount")
    case "critical": language("postes critiques", "critical posts")
    case "entry": language("entrées", "entries")
    case "counts": language("mouvements", "counts")
    case "history": language("historique", "history")
    case "rename": language("nouveaux noms", "renamings")
    case "table": language("tableau", "table")
    case "transitions": language("taux de mobilité", "rates of moving")
    case "attrition": language("taux de départ", "exit rates")
    case "recruitment": language("recrutements", "hires")
    case "mix": language("répartition des recrutements", "mix of hires")
    case "target": language("cibles", "targets")
    case "actual": language("effectifs réels", "actual headcount")
    case "pyramid": language("pyramide des âges", "pyramid of ages")
    default: option
    }
  }
}
