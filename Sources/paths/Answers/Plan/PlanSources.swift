import Careers

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
}
