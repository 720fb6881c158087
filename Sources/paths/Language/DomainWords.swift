import Careers
import Routes

extension Language {
  /// How a rank of doubt is called.
  func doubt(_ doubt: Doubt) -> String {
    switch doubt {
    case .named: self("nommée", "named")
    case .category: self("par catégorie", "by category")
    case .asked: self("demandée", "asked for")
    case .partial: self("partielle", "partial")
    }
  }

  /// How a piece of evidence states its move, and its doubt where that is not the statement's own: a condition
  /// or another reading adds to it.
  func stated(_ evidence: Evidence) -> String {
    let (word, usual) =
      switch evidence.statement {
      case .named: (self("nommée", "named"), Doubt.named)
      case .category: (self("par catégorie", "by category"), .category)
      case .asked: (self("demandée", "asked for"), .asked)
      case .partial: (self("partielle", "partial"), .partial)
      case .listed: (self("listée", "listed"), .named)
      case .observed: (self("observée", "observed"), .named)
      }
    let rank =
      evidence.doubt == usual ? "" : self(" (doute ", " (doubt ") + "\(evidence.doubt.rawValue))"
    return word + rank
  }

  /// « le moins de doute ».
  func least(_ criterion: RouteFront.Criterion) -> String {
    switch criterion {
    case .moves: self("le moins de passerelles", "the fewest moves")
    case .doubt: self("le moins de doute", "the least doubt")
    case .years: self("le moins d’années demandées", "the fewest years asked")
    case .diploma: self("le diplôme le moins élevé", "the lowest diploma")
    }
  }

  /// « fiche 3.3, lignes 1709-1710 ».
  func place(_ sheet: PlaceID, _ lines: LineRange) -> String {
    let word = lines.first == lines.last ? self("ligne", "line") : self("lignes", "lines")
    return self("fiche", "sheet") + " \(sheet), \(word) \(lines)"
  }

  /// « Bac+5 »; the baccalauréat itself is « Bac ».
  func diploma(_ level: Int) -> String { level == 0 ? "Bac" : "Bac+\(level)" }

  /// « Bac+2 à Bac+5 ».
  func diploma(_ diploma: Diploma) -> String {
    let lowest = self.diploma(diploma.lowest)
    guard let highest = diploma.highest else {
      return self("\(lowest) au moins", "\(lowest) at least")
    }
    return highest == diploma.lowest
      ? lowest : lowest + self(" à ", " to ") + self.diploma(highest)
  }

  /// « au moins 5 ans, « architecture », autre voie : « ou ingénieur » ».
  func experience(_ experience: Experience) -> String {
    let years: String? =
      switch (experience.least, experience.most) {
      case (nil, nil): nil
      case (0?, nil): self("aucune n’est exigée", "none is required")
      case (let least?, nil): self("au moins \(self.years(least))", "at least \(self.years(least))")
      case (nil, let most?): self("au plus \(self.years(most))", "at most \(self.years(most))")
      case (let least?, let most?):
        least == most
          ? self.years(most)
          : self("\(least) à \(self.years(most))", "\(least) to \(self.years(most))")
      }
    let field = experience.field.map { self("domaine : ", "field: ") + quote($0) }
    let orElse = experience.orElse.map { self("autre voie : ", "another way in: ") + quote($0) }
    return [years, field, orElse].compactMap(\.self).joined(separator: ", ")
  }

  /// « oui » or « non ».
  func answer(_ isSo: Bool) -> String { isSo ? self("oui", "yes") : self("non", "no") }

  /// Where a profession is going.
  func trend(_ trend: Outlook.Trend) -> String {
    switch trend {
    case .growing: self("en croissance", "growing")
    case .stable: self("stable", "stable")
    case .shrinking: self("en recul", "shrinking")
    case .emerging: self("émergent", "emerging")
    }
  }

  /// What a person corrected.
  func edit(_ edit: Correction.Edit) -> String {
    switch edit {
    case .addAlias(_, let alias): self("nom ajouté, ", "name added, ") + quote(alias)
    case .addMove(let move):
      self("passerelle ajoutée, ", "move added, ") + "\(move.from) → \(move.to)"
    case .removeMove(let from, let to):
      self("passerelle retirée, ", "move removed, ") + "\(from) → \(to)"
    case .changeMove(let move):
      self("preuves remplacées, ", "evidence replaced, ") + "\(move.from) → \(move.to)"
    }
  }

  /// What is said where the text says nothing, which does not make anything impossible.
  var silence: String { self("le texte n’en dit rien", "the text does not say") }

  /// « Testeur (3.3) »; an outside place has no code to show.
  func name(_ id: PlaceID, in nomenclature: Nomenclature) -> String {
    let name = nomenclature.name(of: id)
    return nomenclature.profile(id) == nil || name == id.text ? name : "\(name) (\(id))"
  }

  /// The document an answer rests on, with the fingerprint of its text.
  func source(_ source: Source) -> String {
    let known = [source.publisher, source.title, source.edition].filter { !$0.isEmpty }
    let names = known.isEmpty ? [self("texte sans titre", "untitled text")] : known
    let fingerprint = source.sha256.isEmpty ? "" : " (SHA-256 \(source.sha256.prefix(12))…)"
    return self("Source : ", "Source: ") + names.joined(separator: ", ") + fingerprint
  }
}
