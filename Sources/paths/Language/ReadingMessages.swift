import Careers
import Sheets

/// What a reading remarks, in the reader's language.
extension Language {
  /// The remark without its place: « la fiche 3.4 manque ».
  func remark(_ remark: ReadingRemark) -> String {
    let words = quote(remark.words)
    return switch remark.kind {
    case .mentionNotResolved: self("ne nomme aucun métier : \(words)", "names no profile: \(words)")
    case .cueWithoutMove: self("aucune passerelle auprès de \(words)", "no move beside \(words)")
    case .sheetMissing:
      self(
        "la numérotation saute la fiche \(remark.words)",
        "the numbering skips the sheet \(remark.words)")
    case .sectionMissing:
      self(
        "pas de section \(section(remark.words)), que les autres fiches ont",
        "no section \(section(remark.words)), which the other sheets have")
    case .familyWithoutSheets:
      self("famille sans fiche : \(words)", "a family without sheets: \(words)")
    case .textCutOff:
      self(
        "le texte s’arrête au milieu d’une phrase : \(words)",
        "the text stops inside a sentence: \(words)")
    }
  }

  private func section(_ kind: String) -> String {
    switch kind {
    case "mission": quote(self("Mission", "Mission"))
    case "activities": quote(self("Activités", "Activités (activities)"))
    case "deliverables": quote(self("Livrables", "Livrables (deliverables)"))
    case "indicators": quote(self("Indicateurs", "Indicateurs (indicators)"))
    case "parcours": quote(self("Parcours professionnel", "Parcours professionnel (background)"))
    case "career": quote(self("Évolution professionnelle", "Évolution professionnelle (career)"))
    case "tendances": quote(self("Tendances", "Tendances (outlook)"))
    default: quote(kind)
    }
  }
}
