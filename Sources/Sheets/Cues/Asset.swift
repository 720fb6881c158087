/// Finds words by which a sheet calls something a plus, no requirement: « est un atout », « serait appréciée ».
enum Asset {
  /// Whether what stands at a token is only a plus: the words stand in its part of the sentence, between
  /// semicolons.
  static func isNamed(at index: Int, in sentence: Sentence) -> Bool {
    let tokens = sentence.tokens
    let start = tokens[..<index].lastIndex { $0.text == ";" }.map { $0 + 1 } ?? 0
    let end = tokens[index...].firstIndex { $0.text == ";" } ?? tokens.count
    return patterns.contains { $0.firstMatch(tokens, in: start..<end) != nil }
  }

  /// Whether the sentence calls anything a plus.
  static func isNamed(in sentence: Sentence) -> Bool {
    patterns.contains { $0.firstMatch(sentence.tokens, in: sentence.tokens.indices) != nil }
  }

  private static let patterns = [
    "est|etre|sont|serait|seraient|sera|constitue|constituent|constituerait|represente ~3 un|des|ou ~2"
      + " atout|atouts|plus|avantage",
    "est|etre|sont|serait|seraient|sera ~2 apprecie|appreciee|apprecies|appreciees|souhaitee|souhaitees"
      + "|bienvenue|valorisee|valorise",
    "regarde|regardee|vue avec interet|faveur",
  ].map(CuePattern.init)
}
