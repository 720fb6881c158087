import Careers
import Sheets

/// What `import` says at its end: what was read, and where a careful reader should look.
struct ReadingReport {
  let language: Language
  let source: String
  let output: String

  func text(_ nomenclature: Nomenclature, _ remarks: [ReadingRemark]) -> String {
    let lines =
      [language("\(output) : lu dans \(source)", "\(output): read from \(source)")]
      + counts(nomenclature) + remarks.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  private func counts(_ nomenclature: Nomenclature) -> [String] {
    let byDoubt = Doubt.allCases.map { doubt in
      "\(doubt.rawValue) (\(language.doubt(doubt))) \(nomenclature.moves.count { $0.doubt == doubt })"
    }
    let evidence = nomenclature.moves.flatMap(\.evidence)
    let out = evidence.count { $0.direction == .out }
    return [
      row(nomenclature.families.count, language("familles", "families")),
      row(nomenclature.profiles.count, language("métiers", "profiles")),
      row(
        nomenclature.moves.count,
        language("passerelles ; par doute : ", "moves; by doubt: ")
          + byDoubt.joined(separator: ", ")),
      row(
        evidence.count,
        language(
          "preuves : \(out) vers la sortie, \(evidence.count - out) vers l’entrée",
          "pieces of evidence: \(out) outgoing, \(evidence.count - out) incoming")),
      row(
        nomenclature.outside.count,
        language("lieux hors nomenclature", "places outside the nomenclature")),
      row(nomenclature.openDoors.count, language("portes ouvertes", "open doors")),
      row(nomenclature.drift.count, language("dérives de métier", "drifts of a profession")),
      row(nomenclature.curation.count, language("corrections", "corrections")),
    ]
  }

  private func row(_ count: Int, _ words: String) -> String {
    let number = String(count)
    return String(repeating: " ", count: max(0, 6 - number.count)) + number + " " + words
  }

  private func line(_ remark: ReadingRemark) -> String {
    let kind =
      switch remark.kind {
      case .mentionNotResolved: language("mention non résolue", "mention not resolved")
      case .cueWithoutMove: language("formule sans passerelle", "cue without a move")
      }
    return "\(source):\(remark.lines.first): \(kind) : \(remark.words)"
  }
}
