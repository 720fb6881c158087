private import Careers

/// The sections a sheet is made of.
enum SectionKind: String, CaseIterable, Hashable, Sendable {
  case mission
  case activities
  case deliverables
  case indicators
  /// What the job asks, and where one comes from.
  case parcours
  /// Where one goes, and nothing else: « Mobilités possibles ».
  case career
  /// Where the job goes, and often where one goes.
  case tendances
  /// What else sheets hold: skills, tools, relations.
  case other
}

/// The heading of a section.
///
/// A heading is a short line all of whose words belong to the vocabulary of headings; the first that tells
/// decides: « Profil et expérience », « PERSPECTIVES D'EVOLUTION », « 2.5.1. facteurs d'évolution ». What
/// behind its colon is text of the section, and the heading with it; so is one that says what its list
/// holds, « Métiers accessibles »: it is the cue of that list.
struct SectionHeading: Hashable, Sendable {
  let kind: SectionKind
  /// Its words, folded.
  let name: String
  /// What of the line is text of the section; `nil` when nothing is.
  let text: String?
  /// Whether the words are common in running text too: such a heading counts only where it returns.
  let isCommon: Bool

  /// The heading on a line; `nil` when it is none.
  ///
  /// The end of a broken sentence, « missions. », and a list item are none.
  ///
  /// With the next line, « Évolution professionnelle » announces a list where that is an item.
  init?(_ line: String, before next: String? = nil) {
    let trimmed = line.drop { $0.isWhitespace }
    guard let first = trimmed.first(where: { $0.isLetter || $0.isNumber }),
      let mark = trimmed.first, !Self.bullets.contains(mark)
    else { return nil }
    let parts = trimmed.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = parts.count == 2 ? String(parts[1].drop { $0.isWhitespace }) : ""
    guard !first.isLowercase || parts.count == 2 && rest.isEmpty else { return nil }
    let words = FoldedName(String(parts[0])).words.drop { Int($0) != nil }.map(String.init)
    guard (1...8).contains(words.count), words.allSatisfy(Self.vocabulary.contains),
      let kind = Self.kind(of: words)
    else { return nil }
    self.kind = kind
    name = words.joined(separator: " ")
    isCommon = words.count == 1 && Self.common.contains(words[0])
    let isItem = next?.first { !$0.isWhitespace }.map(Self.bullets.contains) ?? false
    if rest.isEmpty {
      let announces = Self.announcesList(words) || isItem && kind == .career
      text = announces ? Self.withColon(trimmed) : nil
    } else {
      text = String(trimmed)
    }
  }

  private static func withColon(_ heading: Substring) -> String {
    let end = heading.lastIndex { $0.isLetter || $0.isNumber } ?? heading.startIndex
    return heading[...end] + " :"
  }

  private static let bullets: Set<Character> = ["•", "●", "▪", "◦", "–", "-", "*"]

  // MARK: Vocabulary

  private static func kind(of words: [String]) -> SectionKind? {
    if ["d", "origine"].allSatisfy(words.contains) || !listsOfOrigins.isDisjoint(with: words) {
      return .parcours
    }
    if let first = words.first, ["metiers", "postes", "emplois", "fonctions"].contains(first) {
      return announcesList(words) ? .career : nil
    }
    let kind = words.lazy.compactMap { kinds[$0] }.first
    // « Évolutions du métier » says where the job goes, « Évolution professionnelle » where one goes.
    let isOfPeople = !careers.isDisjoint(with: words) && words.first != "facteurs"
    return kind == .tendances && isOfPeople ? .career : kind
  }

  private static let careers: Set = [
    "carriere", "debouche", "debouches", "mobilite", "mobilites", "passerelle", "passerelles",
    "perspectives", "possible", "possibles", "professionnelle", "professionnelles", "suite",
    "suites",
  ]

  /// Whether a list of jobs stands under the heading, with no other words to say what they are.
  private static func announcesList(_ words: [String]) -> Bool {
    let tells = Set(words)
    if !tells.isDisjoint(with: ["debouche", "debouches", "passerelle", "passerelles"]) {
      return true
    }
    if !tells.isDisjoint(with: ["mobilite", "mobilites"]) { return true }
    guard let first = words.first, jobs.contains(first) else { return false }
    return !tells.isDisjoint(with: listsOfOrigins.union(listsOfDestinations))
      || ["d", "origine"].allSatisfy(tells.contains)
  }

  private static let jobs: Set = [
    "emplois", "evolution", "evolutions", "fonctions", "metier", "metiers", "origine", "origines",
    "parcours", "perspectives", "poste", "postes", "provenance", "provenances", "suite", "suites",
  ]
  private static let listsOfOrigins: Set = [
    "anterieur", "anterieurs", "anterieures", "origines", "precedent", "precedente",
    "precedentes", "precedents", "provenance", "provenances",
  ]
  private static let listsOfDestinations: Set = [
    "accessible", "accessibles", "arrivee", "cible", "cibles", "destination", "envisageable",
    "envisageables", "possible", "possibles", "suivant", "suivants", "suivantes", "ulterieur",
    "ulterieurs", "ulterieures", "vises", "visees",
  ]

  private static let kinds: [String: SectionKind] = {
    var kinds: [String: SectionKind] = [:]
    let words: [(SectionKind, String)] = [
      (.mission, "mission missions finalite finalites raison definition description objectif"),
      (.mission, "objectifs presentation"),
      (.activities, "activite activites tache taches responsabilites attributions"),
      (.deliverables, "livrable livrables"),
      (.indicators, "indicateur indicateurs"),
      (.other, "competence competences savoir savoirs connaissance connaissances aptitudes"),
      (.other, "qualites environnement relations liens outils risques conditions synonymes"),
      (.other, "appellations rattachement remuneration specificites contexte interlocuteurs"),
      (.parcours, "parcours profil formation formations diplome diplomes niveau experience"),
      (.parcours, "experiences prerequis cursus acces recrutement"),
      (.tendances, "tendance tendances evolution evolutions perspectives facteurs avenir"),
      (
        .tendances,
        "mobilite mobilites passerelle passerelles debouche debouches carriere suite suites"
      ),
    ]
    for (kind, list) in words {
      for word in list.split(separator: " ") { kinds[String(word)] = kind }
    }
    return kinds
  }()

  private static let common: Set = [
    "acces", "appellations", "attributions", "avenir", "carriere", "competence", "conditions",
    "connaissance", "contexte", "definition", "description", "environnement", "evolution",
    "evolutions", "experience", "experiences", "formation", "formations", "interlocuteurs", "liens",
    "mobilite", "mobilites", "niveau", "objectif", "objectifs", "outils", "presentation", "profil",
    "qualites", "recrutement", "relations", "responsabilites", "risques", "savoir",
    "specificites", "tache", "taches",
  ]

  private static let vocabulary: Set<String> = {
    let others = """
      a acquise acquises associe associes attendu attendue attendues attendus au aux autres cle cles d de
      demande demandee demandes des diplomant du emploi en envisagees et etudes etre exercice exige exigee
      exigees exiges facons fonction generale generales initial initiale initiales intitules l la le les
      metier minimal minimale minimum ou par performance poste pour pre principal principale principales
      principaux professionnel professionnelle professionnelles professionnels recommande recommandee requis
      requise requises requisites souhaite souhaitee souhaitees souhaites specialite specifiques technique
      techniques titulaire travail type types venir
      """
    return Set(others.split(whereSeparator: \.isWhitespace).map(String.init))
      .union(kinds.keys).union(jobs).union(listsOfOrigins).union(listsOfDestinations)
  }()
}
