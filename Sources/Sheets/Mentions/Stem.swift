/// The stem of a folded French word: what « administrateur » and « administration » share.
///
/// Light on purpose: it strips one ending, so that the words for a job, the one who does it, man or woman,
/// and their plurals meet; it is no dictionary.
///
/// ```swift
/// stem("architecture")  // "architect", as for "architecte"
/// stem("mecanicienne")  // "mecanic", as for "mecanique"
/// ```
///
/// - Complexity: O(n) in the length of the word.
/// - SeeAlso: Savoy, “Light stemming approaches for the French language”, 2006.
func stem(_ word: some StringProtocol) -> String {
  var stem = String(word)
  for ending in endings where word.count - ending.count >= 4 && word.hasSuffix(ending) {
    stem = String(word.dropLast(ending.count))
    break
  }
  if stem == "conduit" { return "conduct" }
  // « informatique » and « informaticien », « conseil » and « conseiller ».
  if stem.hasSuffix("qu") { return stem.dropLast(2) + "c" }
  if stem.count > 4, let last = stem.last, stem.dropLast().last == last { stem.removeLast() }
  return stem
}

/// The word as it stands in a name: « conductrices » as « conducteur », « chargées » as « charge ».
///
/// - Complexity: O(n) in the length of the word.
func lemma(_ word: some StringProtocol) -> String {
  var word = String(word)
  if word.count > 3, word.hasSuffix("s") || word.hasSuffix("x") { word.removeLast() }
  for (feminine, masculine) in feminines
  where word.count - feminine.count >= 3 && word.hasSuffix(feminine) {
    return word.dropLast(feminine.count) + masculine
  }
  return word
}

private let endings = [
  "ionnaires", "ionnaire", "isations", "isation", "ateurs", "ateur", "atrices", "atrice", "ations",
  "ation", "ements", "ement", "elles", "iste", "istes", "isme", "elle", "ances", "ance", "eurs",
  "eur", "euse", "euses", "rices", "rice", "ants", "ant", "ante", "antes", "ions", "ion", "iens",
  "ien", "iennes", "ienne", "ures", "ure", "ages", "age", "aires", "aire", "ariats", "ariat", "ies",
  "ie", "eries", "erie", "ieres", "iere", "iers", "ier", "els", "ers", "eres", "ere", "el", "er",
  "ees", "ee", "es", "e", "s", "x",
].sorted { ($0.count, $1) > ($1.count, $0) }

private let feminines = [
  ("trice", "teur"), ("euse", "eur"), ("iere", "ier"), ("ere", "er"), ("ienne", "ien"),
  ("ante", "ant"), ("ente", "ent"), ("ee", "e"), ("ffe", "f"),
]
