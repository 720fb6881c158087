internal import Careers

/// Reads the name of a profile that no cue took up.
///
/// Behind a cue it goes with that cue. In a section that only says where one comes from, or only where one
/// goes, a name says just that, unless the words before it say otherwise: « en lien avec un testeur »,
/// « diplôme d'infirmier ».
enum BareName {
  /// What the name says, by the cue before it or by the section; `nil` when that is nothing.
  static func reading(
    of name: Range<Int>, in sentence: Sentence, after readings: [CueReading],
    section: SectionKind, sheet: PlaceID
  ) -> CueReading? {
    let tokens = sentence.tokens
    let clause = clauseStart(before: name.lowerBound, in: sentence)
    let before = tokens[max(clause, name.lowerBound - 5)..<name.lowerBound]
    guard !before.contains(where: { others.contains($0.folded) }) else { return nil }
    // « l'éclairagiste la règle »: the job of another, and what it does.
    if section == .parcours, name.lowerBound - clause == 1,
      ["l", "la", "le"].contains(before.last?.folded ?? "")
    {
      return nil
    }
    // « la DSI » is a department, « le DSI » its head.
    if name.count == 1, tokens[name.lowerBound].text.allSatisfy(\.isUppercase),
      before.last?.folded == "la"
    {
      return nil
    }
    let near = readings.last {
      $0.cue.range.upperBound <= name.lowerBound && $0.cue.cue.side == .after
    }
    if let near, [.leadsTo, .comesFrom, .asksFor].contains(near.cue.cue.meaning),
      !tokens[near.cue.range.upperBound..<name.lowerBound].contains(where: { $0.text == ";" })
    {
      return near
    }
    // « Un éclairagiste peut devenir … » speaks of another's way.
    let isSubject = readings.contains { reading in
      reading.cue.range.lowerBound >= name.upperBound && reading.cue.cue.side == .after
        && reading.cue.cue.meaning == .leadsTo
    }
    guard section == .parcours || !isSubject,
      !readings.contains(where: { [.drift, .denial].contains($0.cue.cue.meaning) }),
      let meaning = meaning(of: section, name, in: sentence)
    else { return nil }
    let words = words(beside: name, from: clause, in: sentence)
    guard !words.isEmpty else { return nil }
    let cue = FoundCue(cue: Cue(meaning, "", reach: .named), range: words)
    return CueReading(
      sentence: sentence, cue: cue, end: tokens.count,
      conditions: ConditionFinder.conditions(in: sentence), section: section, sheet: sheet)
  }

  private static func meaning(
    of section: SectionKind, _ name: Range<Int>, in sentence: Sentence
  ) -> CueMeaning? {
    switch section {
    case .parcours: .comesFrom
    case .career: leadsHere(after: name.upperBound, in: sentence) ? .comesFrom : .leadsTo
    default:
      if !sentence.tokens.contains(where: { careers.contains($0.folded) }) {
        nil
      } else {
        leadsHere(after: name.upperBound, in: sentence) ? .comesFrom : .leadsTo
      }
    }
  }

  /// Words that say, among others about the job itself, that a sentence is about careers.
  private static let careers: Set = [
    "carriere", "carrieres", "debouche", "debouches", "devenir", "devienne", "deviennent",
    "devient", "envisageable", "evoluer",
    "mobilite", "mobilites", "nomme", "nommee", "nommes", "passerelle", "passerelles", "promotion",
    "promu", "promus", "reconversion",
    "reconversions", "suite", "suites",
  ]

  /// « Les testeurs y accèdent », « … viennent à ce poste ».
  private static func leadsHere(after index: Int, in sentence: Sentence) -> Bool {
    let rest = sentence.tokens[index...]
    return rest.contains { $0.folded == "y" }
      || here.firstMatch(sentence.tokens, in: index..<sentence.tokens.count) != nil
  }

  private static let here = CuePattern("ce|cet|cette \(CueTable.jobs)")

  /// Up to four words that stand before the name, or behind it where nothing stands before.
  private static func words(
    beside name: Range<Int>, from clause: Int, in sentence: Sentence
  ) -> Range<Int> {
    let start = max(clause, name.lowerBound - 4)
    if start < name.lowerBound { return start..<name.lowerBound }
    let end = sentence.tokens[name.upperBound...].prefix(4).prefix { !$0.isMark }.endIndex
    return name.upperBound..<end
  }

  private static func clauseStart(before index: Int, in sentence: Sentence) -> Int {
    sentence.tokens[..<index].lastIndex(where: \.isMark).map { $0 + 1 } ?? 0
  }

  /// Words that say that the name is another's: of a person one works with, of schooling.
  private static let others: Set = [
    "aupres", "avec", "besoin", "besoins", "bts", "but", "cap", "certificat", "certification",
    "competence", "competences", "concours", "confondre", "connaissance", "connaissances",
    "contrairement", "cursus", "deust", "diplome", "dut", "ecole", "ecoles", "encadre", "equipe",
    "equipes", "etudes", "evolue", "evoluent", "evolution",
    "evolutions", "filiere", "formation", "formations", "licence", "mastere", "master",
    "oriente", "orientes", "rattache", "relation", "remplace", "selon", "service", "specialite",
    "soient",
    "supplee", "titre", "tourne",
    "tournes",
  ]
}
