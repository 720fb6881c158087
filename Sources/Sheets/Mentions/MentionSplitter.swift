/// The words that name another job.
struct Mention: Hashable, Sendable {
  /// The words that tell which: « maîtrise d'ouvrage ».
  let core: Range<Int>
  /// The same with the head before them: « la fonction de maîtrise d'ouvrage ».
  let shown: Range<Int>
  /// Whether « et » joins it to the mention before it.
  let isJoinedByAnd: Bool
  /// All the words it was cut from.
  let clause: Range<Int>
}

/// Parts the words beside a cue into mentions.
///
/// « des fonctions études ou vers la fonction de maîtrise d'ouvrage » is two mentions: the heads that only
/// say that a job follows (poste, fonction, métier, celui de…) are shown and do not count.
///
/// Requires: a range that holds no condition.
/// Ensures: mentions in order; the core is empty where a head stands alone (« toute fonction »); an « et »
/// parts only where a part names something known or an article starts the next.
enum MentionSplitter {
  /// The mentions of a range; the closures say whether the words of a range are the whole name of a profile,
  /// and whether they name something in the nomenclature.
  static func mentions(
    in range: Range<Int>, of sentence: Sentence, isFullName: (Range<Int>) -> Bool,
    isKnown: (Range<Int>) -> Bool
  ) -> [Mention] {
    var mentions: [Mention] = []
    for clause in clauses(in: range, of: sentence) {
      let parts = parted(clause, of: sentence)
      let keeps =
        isFullName(trimmed(clause, of: sentence))
        || !parts.contains { isKnown(trimmed($0, of: sentence)) }
          && !parts.dropFirst().contains {
            startingArticles.contains(sentence.tokens[$0.lowerBound].folded)
          }
      for (index, part) in (keeps ? [clause] : parts).enumerated() {
        let core = withoutPlace(
          core(of: part, in: sentence, isKnown: isKnown), in: sentence, isKnown: isKnown)
        let shown = shown(part, core: core, of: sentence)
        mentions.append(Mention(core: core, shown: shown, isJoinedByAnd: index > 0, clause: part))
      }
    }
    return mentions
  }

  // MARK: Clauses

  /// Parts at commas, « ou », brackets and dots; examples after « comme » take the place of their class.
  private static func clauses(in range: Range<Int>, of sentence: Sentence) -> [Range<Int>] {
    var clauses: [Range<Int>] = []
    var start = range.lowerBound
    var index = range.lowerBound
    while index < range.upperBound {
      let token = sentence.tokens[index]
      if let length = exampleLength(sentence, at: index, before: range.upperBound) {
        // « des métiers variés, comme le chant »: the comma parts the class from its examples only.
        if start == index, index > range.lowerBound, sentence.tokens[index - 1].text == ",",
          !clauses.isEmpty
        {
          clauses.removeLast()
        }
        index += length
        start = index
      } else if separators.contains(token.text) || separatingWords.contains(token.folded) {
        if start < index { clauses.append(start..<index) }
        // A bracket right after the cue explains nothing: it holds the mentions.
        let end =
          index > range.lowerBound
          ? explanationEnd(sentence, at: index, before: range.upperBound) : nil
        index = end ?? index + 1
        start = index
      } else {
        index += 1
      }
    }
    if start < range.upperBound { clauses.append(start..<range.upperBound) }
    return clauses
  }

  private static let separators: Set = [",", ";", ":", "(", ")", "…", "."]
  private static let separatingWords: Set = [
    "ainsi", "comme", "notamment", "ou", "puis", "soit", "voire",
  ]

  /// A bracket after a word explains it and names nobody else, unless it starts with « notamment »: where
  /// it ends.
  private static func explanationEnd(_ sentence: Sentence, at index: Int, before end: Int) -> Int? {
    let tokens = sentence.tokens
    guard tokens[index].text == "(", index > 0, !tokens[index - 1].isMark, index + 1 < end,
      tokens[index + 1].folded != "notamment"
    else { return nil }
    return tokens[index..<end].firstIndex { $0.text == ")" }.map { $0 + 1 }
  }

  /// « comme par exemple », « tels que »: how many words announce examples here.
  private static func exampleLength(_ sentence: Sentence, at index: Int, before end: Int) -> Int? {
    let words = sentence.tokens[index..<min(index + 3, end)].map(\.folded)
    switch words.first {
    case "comme": return words.dropFirst().elementsEqual(["par", "exemple"]) ? 3 : 1
    case "tel", "tels", "telle", "telles": return words.dropFirst().first == "que" ? 2 : nil
    default: return nil
    }
  }

  private static func parted(_ range: Range<Int>, of sentence: Sentence) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where ["et", "/"].contains(sentence.tokens[index].text) {
      parts.append(start..<index)
      start = index + 1
    }
    parts.append(start..<range.upperBound)
    return parts.filter { !$0.isEmpty }
  }

  private static let startingArticles: Set = [
    "a", "au", "aux", "eventuellement", "l", "la", "le", "les", "un", "une", "vers",
  ]

  // MARK: Heads and tails

  /// The words that tell which; behind a head inside the part where those in front tell nothing: « quitter
  /// l'atelier pour la fonction de régulateur ».
  private static func core(
    of part: Range<Int>, in sentence: Sentence, isKnown: (Range<Int>) -> Bool
  ) -> Range<Int> {
    let whole = trimmed(part, of: sentence)
    let end = whole.upperBound
    let goesOn = end < part.upperBound && sentence.tokens[end].folded == "pour"
    guard !isKnown(whole),
      let head = (goesOn ? part : whole).dropLast().last(where: {
        heads.contains(sentence.tokens[$0].folded)
          && ["d", "de", "du"].contains(sentence.tokens[$0 + 1].folded)
      })
    else { return whole }
    let inner = trimmed(head..<part.upperBound, of: sentence)
    return isKnown(inner) ? inner : whole
  }

  /// The words in front of the first that may start an adjunct, where those name something: « ingénieur au
  /// siège ».
  private static func withoutPlace(
    _ core: Range<Int>, in sentence: Sentence, isKnown: (Range<Int>) -> Bool
  ) -> Range<Int> {
    guard !isKnown(core),
      let place = core.dropFirst().first(where: { places.contains(sentence.tokens[$0].folded) }),
      isKnown(core.lowerBound..<place)
    else { return core }
    return core.lowerBound..<place
  }

  private static let places: Set = ["a", "au", "aupres", "aux", "en", "hors", "par"]

  /// Without articles, prepositions and heads before it, nor marks and adjuncts after it; a head with
  /// nothing but an adjunct stays whole: « postes avec une dimension… ».
  private static func trimmed(_ range: Range<Int>, of sentence: Sentence) -> Range<Int> {
    let tokens = sentence.tokens
    var start = range.lowerBound
    while start < range.upperBound, tokens[start].isMark || isHeadOrArticle(tokens[start]) {
      start += 1
    }
    var end = range.upperBound
    let adjunct = (start..<end).first { adjuncts.contains(tokens[$0].folded) }
    if adjunct == start, let head = range.first(where: { heads.contains(tokens[$0].folded) }),
      head < start
    {
      start = head
    } else if let adjunct {
      end = adjunct
    }
    let opensQuote = tokens[start..<end].contains { $0.text == "«" }
    while end > start,
      tokens[end - 1].isMark && !(opensQuote && tokens[end - 1].text == "»")
        || articles.contains(tokens[end - 1].folded)
    { end -= 1 }
    return start..<max(start, end)
  }

  /// With the heads before it, without the articles before those.
  private static func shown(_ range: Range<Int>, core: Range<Int>, of sentence: Sentence) -> Range<
    Int
  > {
    let start = (range.lowerBound..<core.lowerBound).first { index in
      let token = sentence.tokens[index]
      return heads.contains(token.folded) || ["l", "la", "le", "les"].contains(token.folded)
    }
    return (start ?? core.lowerBound)..<core.upperBound
  }

  /// Whether the word only says that a job follows.
  static func isHead(_ token: Token) -> Bool { heads.contains(token.folded) }

  private static func isHeadOrArticle(_ token: Token) -> Bool {
    articles.contains(token.folded) || leading.contains(token.folded)
      || heads.contains(token.folded)
  }

  private static let articles: Set = [
    "a", "au", "aux", "d", "dans", "de", "des", "du", "en", "et", "etc", "l", "la", "le", "les",
    "par", "que", "un", "une", "vers",
  ]
  /// What may stand before a mention and is no part of it: « ensuite, chez certains anciens … ».
  private static let leading: Set = [
    "directement", "essentiellement", "facilement", "frequemment", "habituellement", "idealement",
    "largement", "logiquement", "naturellement", "preferentiellement", "prioritairement",
    "progressivement", "rapidement", "traditionnellement", "ulterieurement",
    "abord", "afin", "alors", "ancien", "ancienne", "anciennes", "anciens", "apres", "aupres",
    "aussi",
    "autre", "autres", "bien", "c", "ce", "cela", "certain", "certaines", "certains", "ces", "cet",
    "cette",
    "chez", "comme", "depuis", "devenir", "egalement", "encore", "enfin", "ensuite",
    "eventuellement",
    "exemple", "futur", "futurs", "generalement", "leur", "leurs", "mais", "meme", "parfois",
    "parmi", "plus", "plusieurs", "plutot", "pour", "preference", "principalement", "qu",
    "quelques",
    "rarement", "sa", "sein", "ses", "son", "souvent", "sur", "surtout", "tant", "tard", "tous",
    "toutes", "travers",
  ]
  private static let heads: Set = [
    "celle", "celles", "celui", "ceux", "domaine", "domaines", "emploi", "emplois", "environnement",
    "filiere", "filieres", "fonction", "fonctions", "metier", "metiers", "poste", "postes",
    "profession",
    "professions", "profil", "profils", "rang", "rangs", "role", "roles", "secteur", "secteurs",
    "type",
  ]
  /// Words that start what no longer belongs to the name: « intégrateur sur plateforme ».
  private static let adjuncts: Set = [
    "afin", "avec", "chez", "constitue", "constituent", "cote", "dans", "dont", "est", "lors",
    "capable", "capables", "declare", "declares", "desireuse", "desireux", "disposant",
    "justifiant",
    "peut", "possedant", "pour", "que", "qui", "sans", "selon", "serait", "seraient", "sont",
    "souhaitant", "souvent", "sur",
    "titulaire", "titulaires",
  ]
}
