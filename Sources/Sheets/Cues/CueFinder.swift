/// Finds the cues of a sentence.
///
/// Ensures: cues in the order of the sentence, none inside another, none inside a condition unless it asks
/// for experience.
enum CueFinder {
  static func cues(
    in sentence: Sentence, section: SectionKind, conditions: [FoundCondition]
  ) -> [FoundCue] {
    var found: [FoundCue] = []
    var index = 0
    // One « soit » is a verb; two are a choice.
    let isChoice = sentence.tokens.count { $0.folded == "soit" } > 1
    while index < sentence.tokens.count {
      let inCondition = conditions.contains { $0.range.contains(index) }
      let asked = found.contains { $0.cue.meaning == .asksFor }
      let match = CueTable.firstMatch(in: sentence.tokens, at: index) { cue in
        cue.sections.contains(section) && (!cue.atStart || index == 0)
          && (!inCondition || cue.meaning == .asksFor
            || cue.meaning == .comesFrom && section == .parcours)
          && !(cue.yieldsToAsked && (asked || !isChoice))
      }
      guard let match else {
        index += 1
        continue
      }
      found.append(match)
      index = match.range.upperBound
      // What is denied is denied to the end of its clause.
      if match.cue.meaning == .denial {
        index = sentence.tokens[index...].firstIndex(where: partsClauses) ?? sentence.tokens.count
      }
    }
    return found
  }

  /// Whether the token parts a clause from the next.
  static func partsClauses(_ token: Token) -> Bool { [".", ";", ","].contains(token.text) }
}
