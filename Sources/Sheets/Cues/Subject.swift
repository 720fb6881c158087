/// Who or what a sentence speaks of before its cue: a person moves, a job may change, a thing leads.
enum Subject: Hashable, Sendable {
  /// « il », « le testeur », or nobody named: « Peut évoluer vers ».
  case person
  /// « ce métier », « le poste ».
  case job
  /// « l'automatisation ».
  case thing

  /// The subject of the words at a token.
  ///
  /// Of the parts between commas before it, the nearest that starts as a subject does decides.
  static func of(
    _ index: Int, in sentence: Sentence, isJobName: (String) -> Bool
  ) -> Subject {
    let tokens = sentence.tokens
    let start =
      tokens[..<index].lastIndex { [";", ":", "("].contains($0.text) }.map { $0 + 1 } ?? 0
    let parts = tokens[start..<index].split { $0.text == "," }
    for part in parts.reversed() {
      let words = part.filter { !$0.isMark }.map(\.folded)
      if words.contains(where: pronouns.contains) { return .person }
      guard let first = words.firstIndex(where: determiners.contains), first < 2 else { continue }
      let named = words[(first + 1)...]
      // « les jeunes » has no other noun.
      let noun = named.first { !adjectives.contains($0) } ?? named.last ?? ""
      if jobs.contains(noun) { return .job }
      return people.contains(noun) || JobNouns.contains(noun) || isJobName(noun) ? .person : .thing
    }
    return .person
  }

  private static let pronouns: Set = [
    "beaucoup", "certains", "elle", "elles", "il", "ils", "on", "plupart", "plusieurs", "qui",
    "vous",
  ]
  private static let determiners: Set = [
    "ce", "ces", "cet", "cette", "chaque", "des", "l", "la", "le", "les", "leur", "leurs", "sa",
    "ses", "son", "un", "une",
  ]
  private static let adjectives: Set = [
    "anciens", "bon", "bons", "jeune", "jeunes", "meilleur", "meilleurs", "nouveau", "nouveaux",
    "plus", "premiere", "premieres", "tres",
  ]
  private static let jobs: Set = [
    "activite", "emploi", "fonction", "fonctions", "metier", "metiers", "mission", "poste",
    "postes",
    "profession", "profil", "role", "savoir",
  ]
  private static let people: Set = [
    "agents", "agent", "anciens", "candidat", "candidats", "collaborateur", "collaborateurs",
    "experimentes", "interesse", "interesses", "jeunes", "personne", "personnes", "profils",
    "salarie", "salaries", "salariee", "titulaire", "titulaires", "uns",
  ]
}
