/// The wordings by which French job sheets state moves; adding one is adding a line.
///
/// The first that matches at a place wins, so the special ones stand before the general ones.
enum CueTable {
  static let cues: [Cue] = falseFriends + wordsOfWaysBack + waysIn + waysOut + askedFields

  /// The cue that starts at a token, the first in the order of the table.
  static func firstMatch(
    in tokens: [Token], at index: Int, where counts: (Cue) -> Bool
  ) -> FoundCue? {
    let word = tokens[index].folded
    for cue in (starting[word] ?? []) + open where counts(cues[cue]) {
      guard let range = cues[cue].pattern.match(tokens, at: index), !range.isEmpty else { continue }
      return FoundCue(cue: cues[cue], range: range)
    }
    return nil
  }

  /// The cues by their first words, so that most places need no matching at all.
  private static let starting: [String: [Int]] = cues.indices.reduce(into: [:]) { places, index in
    for word in cues[index].pattern.firstWords ?? [] { places[word, default: []].append(index) }
  }
  private static let open: [Int] = cues.indices.filter { cues[$0].pattern.firstWords == nil }

  // MARK: Words of several cues

  static let can = "peut|peuvent|peux|pourra|pourront|pourrait|pourraient|va|vont"
  static let jobs = "metier|metiers|poste|postes|fonction|fonctions|emploi|emplois|profession"
}

/// A cue found in a sentence.
struct FoundCue: Sendable {
  let cue: Cue
  let range: Range<Int>

  /// Whether it should have said something: what it does not say is worth a remark.
  var isSure: Bool { cue.reach == .anything || cue.meaning == .asksFor }
}
