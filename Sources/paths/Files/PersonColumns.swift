import Careers

/// Heads of columns that are about single persons: names, numbers, addresses, birth.
enum PersonColumns {
  /// Those of some heads that are; what people are counted by is one of these only where it tells them apart.
  ///
  /// - Complexity: O(heads).
  static func among(_ heads: [String], groupedBy group: String? = nil) -> [String] {
    let group = group.map { FoldedName($0).text }
    return heads.filter { head in
      let folded = FoldedName(head).text
      if folded == group, shared.contains(folded) { return false }
      return whole.contains(folded) || starts.contains { folded.hasPrefix($0) }
    }
  }

  /// What many have in common.
  private static let shared: Set = ["sexe", "genre", "gender", "age"]

  private static let whole: Set = [
    "nom", "prenom", "noms", "prenoms", "nom prenom", "nom et prenom", "name", "first name",
    "last name", "surname", "full name", "salarie", "collaborateur", "employee", "person",
    "mail", "sexe", "genre", "gender", "age", "telephone", "phone", "login", "nir",
  ]

  private static let starts = [
    "matricule", "e mail", "email", "adresse", "address", "date de naissance", "date naissance",
    "birth", "naissance", "numero de securite", "n securite", "person id", "employee id",
    "employee n", "id salarie", "id employe", "nom de", "prenom ",
  ]
}
