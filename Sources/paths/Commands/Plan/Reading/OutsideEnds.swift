import Careers

/// Ends of moves that are no jobs, as mobility files name them: an entry, a retirement, a resignation.
struct OutsideEnds {
  private let more: Set<String>

  /// The ends that files usually name, and more.
  init(more: [String]) {
    self.more = Set(more.map { FoldedName($0).text })
  }

  /// Whether people come in from there.
  func isEntry(_ name: String) -> Bool { Self.entries.contains(FoldedName(name).text) }

  /// Whether people go out to there; what starts with `#`, as in aggregated histories, is an end too.
  func isExit(_ name: String) -> Bool {
    let folded = FoldedName(name).text
    return Self.exits.contains(folded) || more.contains(folded) || name == "#exit"
  }

  /// Whether an aggregated history says so of those who were still there.
  func isStay(_ name: String) -> Bool { name == "#open" || name == "#interrupted" }

  private static let entries: Set = [
    "entree", "entrees", "entrant", "entrants", "recrutement", "recrutements", "embauche",
    "embauches", "entry", "entries", "hire", "hires", "hiring", "externe", "exterieur", "external",
  ]

  private static let exits: Set = [
    "sortie", "sorties", "sortant", "sortants", "depart", "departs", "retraite", "retraites",
    "depart en retraite", "departs en retraite", "demission", "demissions", "licenciement",
    "licenciements", "fin cdd", "fin de cdd", "fin contrat", "fin de contrat", "deces",
    "rupture conventionnelle", "ruptures conventionnelles", "mobilite groupe",
    "mobilite vers le groupe", "exit", "exits", "leaver", "leavers", "left", "retirement",
    "retirements", "resignation", "resignations", "end of contract", "dismissal", "group mobility",
  ]
}
