import Careers

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

  /// « fiche 3.3, lignes 1709-1710 ».
  func place(_ sheet: PlaceID, _ lines: LineRange) -> String {
    let word = lines.first == lines.last ? self("ligne", "line") : self("lignes", "lines")
    return self("fiche", "sheet") + " \(sheet), \(word) \(lines)"
  }

  /// « Bac+5 »; the baccalauréat itself is « Bac ».
  func diploma(_ level: Int) -> String { level == 0 ? "Bac" : "Bac+\(level)" }

  /// « Testeur (3.3) »; an outside place has no code to show.
  func name(_ id: PlaceID, in nomenclature: Nomenclature) -> String {
    nomenclature.name(of: id) + (nomenclature.profile(id) == nil ? "" : " (\(id))")
  }

  /// The document an answer rests on, with the fingerprint of its text.
  func source(_ source: Source) -> String {
    let names = [source.publisher, source.title, source.edition].filter { !$0.isEmpty }
    let fingerprint = source.sha256.isEmpty ? "" : " (SHA-256 \(source.sha256.prefix(12))…)"
    return self("Source : ", "Source: ") + names.joined(separator: ", ") + fingerprint
  }
}
