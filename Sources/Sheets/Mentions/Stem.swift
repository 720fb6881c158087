/// The stem of a French word: what « administrateur » and « administration » share.
///
/// Light on purpose: it strips one ending, so that the words for a job, the one who does it and their
/// plurals meet; it is no dictionary.
///
/// ```swift
/// stem("architecture")  // "architect", as for "architecte"
/// stem("projets")       // "projet"
/// ```
///
/// - Complexity: O(n) in the length of the word.
/// - SeeAlso: Savoy, “Light stemming approaches for the French language”, 2006.
func stem(_ word: some StringProtocol) -> String {
  for ending in endings where word.count - ending.count >= 4 && word.hasSuffix(ending) {
    return String(word.dropLast(ending.count))
  }
  return String(word)
}

private let endings = [
  "ionnaires", "ionnaire", "isations", "isation", "ateurs", "ateur", "atrice", "ations", "ation",
  "ements",
  "ement", "elles", "iste", "istes", "isme", "elle", "ances", "ance", "eurs", "eur", "euse", "ants",
  "ant",
  "ions", "ion", "ures", "ure", "age", "els", "ers", "el", "er", "es", "e", "s", "x",
].sorted { ($0.count, $1) > ($1.count, $0) }
