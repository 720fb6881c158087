import TestSupport

/// Makes documents out of the words, lines and marks of a text: the same seed makes the same ones.
struct DocumentShuffler {
  private var random: SeededRandom
  private let words: [Substring]
  private let lines: [Substring]

  init(seed: UInt64, text: String) {
    random = SeededRandom(seed: seed)
    words = text.split(whereSeparator: \.isWhitespace)
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// A document of one to four sheets with sections of shuffled words; now and then anything at all.
  mutating func document() -> String {
    if random.below(10) == 0 { return (0..<random.below(60)).map { _ in line() }.joined() }
    var text = "1. SCENE\n\n"
    for sheet in 0...random.below(4) {
      text += "1.\(sheet + 1). \(pick(Self.titles))\n"
      for _ in 0..<random.below(4) {
        text += "\n\(pick(Self.headings))\n"
        for _ in 0..<random.below(5) { text += line() }
      }
    }
    return random.below(8) == 0 ? cut(text) : text
  }

  // MARK: Pieces

  private mutating func line() -> String {
    if random.below(8) == 0 { return lines[random.below(lines.count)] + "\n" }
    var line = ""
    for _ in 0..<random.below(14) {
      line += piece()
      if random.below(6) > 0 { line += " " }
    }
    return line + (random.below(12) == 0 ? "\r\n" : "\n")
  }

  private mutating func piece() -> String {
    switch random.below(8) {
    case 0, 1: pick(Self.cues)
    case 2: pick(Self.marks)
    case 3: pick(Self.jobs)
    case 4: pick(Self.joints)
    default: String(words[random.below(words.count)])
    }
  }

  /// The text without a stretch, or with one of its stretches twice.
  private mutating func cut(_ text: String) -> String {
    let characters = Array(text)
    let start = random.below(characters.count)
    let end = start + random.below(characters.count - start)
    let stretch = characters[start..<end]
    let middle = random.below(2) == 0 ? [] : stretch + stretch
    return String(characters[..<start] + middle + characters[end...])
  }

  private mutating func pick(_ pieces: [String]) -> String {
    pieces[random.below(pieces.count)]
  }

  // MARK: Words

  private static let titles = [
    "TESTEUR", "CHEF DE PROJET", "CHEF DE PROJET SON", "DE LA", "OUVREUR – PLACEUR -OP",
    "INGENIEUR DU CHANT / DES VOIX", "RESPONSABLE «\u{A0}SON\u{A0}»", "ADMINISTRATEUR D’OUTILS",
    "– (RS)", "SI", "ÉCLAIRAGISTE\nDE SCENE", "DEVELOPPEUR", "/ –",
  ]
  private static let headings = [
    "Parcours professionnel", "Tendances et facteurs d’évolution", "1.1.1. facteurs d'évolution",
    "Mission", "P a g e  | 4\nGUIDE", "Tendances",
  ]
  private static let cues = [
    "peut évoluer vers", "peuvent évoluer", "vers lesquels il peut évoluer", "peut y revenir",
    "domaines vers lesquels on peut évoluer", "permet d’évoluer vers", "peut conduire à",
    "peut devenir", "Possibilité d'évolution vers", "Évolution possible pour", "Vers", "vient de",
    "peut venir de", "ce peut être", "Métiers précédents liés à", "qui évoluent vers", "issu de",
    "venant de", "soit", "Expérience de type", "expérience en", "expérience de", "5 ans dans",
    "3 à 5 ans", "ayant piloté", "d’origine", "évolue vers", "que soit", "pour évoluer ensuite",
    "s’ils viennent", "sous réserve de", "après une formation", "mais la marche", "mais avec",
    "mais ayant", "dès lors que", "cela dépend", "souhaitant", "intéressés par", "confiée à",
    "Bac+5", "Bac+2/3", "bac", "premier poste", "sans expérience", "de plus en plus de postes",
  ]
  private static let jobs = [
    "testeur", "testeurs", "chef de projet", "conduite de projet", "toute fonction", "SI", "études",
    "informaticiens", "régisseur", "OP", "postes", "fonction de", "métier d’", "le domaine",
  ]
  private static let marks = [
    "(", ")", "«", "»", ",", ";", ":", ".", "…", "•", "–", "-", "/", "'", "’", "\"", "+", "!", "²",
    "\u{A0}", "\t", "e\u{301}", "\u{AD}", "\u{200B}", "🎭", "\r", "\u{0}",
  ]
  private static let joints = [
    "ou", "et", "comme", "comme par exemple", "tels que", "notamment", "puis", "sur", "avec",
    "dans",
    "le", "la", "les", "l’", "de", "des", "d’", "un", "est", "sont", "à", "ans", "atout",
    "est un plus",
  ]
}
