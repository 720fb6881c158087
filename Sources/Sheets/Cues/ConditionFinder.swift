internal import Careers

/// A condition found in a sentence, and the tokens that say it.
struct FoundCondition: Hashable, Sendable {
  let condition: Condition
  let range: Range<Int>
  /// Whether it binds only the mention just before it, as « s'ils viennent des métiers » does.
  let bindsLastMentionOnly: Bool
}

/// Finds the words that set a condition on a move.
///
/// Ensures: ranges do not overlap and come in the order of the sentence.
enum ConditionFinder {
  private struct Rule {
    let kind: Condition.Kind
    let pattern: CuePattern
    /// Whether the condition runs on to the end of the sentence, or to the next comma.
    let toEnd: Bool
    let bindsLast: Bool

    init(_ kind: Condition.Kind, _ pattern: String, toEnd: Bool = false, bindsLast: Bool = false) {
      self.kind = kind
      self.pattern = CuePattern(pattern)
      self.toEnd = toEnd
      self.bindsLast = bindsLast
    }
  }

  private static let rules = [
    Rule(.origin, "s il|ils|elle|elles vient|viennent", bindsLast: true),
    Rule(.training, "sous reserve d|de"),
    Rule(.training, "apres une formation"),
    Rule(.training, "moyennant une formation"),
    Rule(.experience, "confie|confiee a"),
    Rule(.reservation, "mais la|cette marche", toEnd: true),
    Rule(.reservation, "mais ..4 difficile|rare|exceptionnel|exceptionnelle", toEnd: true),
    Rule(.experience, "mais avec|ayant", toEnd: true),
    Rule(.experience, "des lors que", toEnd: true),
    Rule(.context, "cela depend", toEnd: true),
    Rule(.context, "souhaitant", bindsLast: true),
    Rule(.experience, "interesse|interesses par", bindsLast: true),
  ]

  static func conditions(in sentence: Sentence) -> [FoundCondition] {
    var found: [FoundCondition] = []
    var index = 0
    while index < sentence.tokens.count {
      guard let (rule, matched) = match(in: sentence, at: index) else {
        index += 1
        continue
      }
      let range = index..<end(of: matched, toEnd: rule.toEnd, in: sentence)
      let condition = Condition(kind: rule.kind, words: sentence.text(range))
      found.append(
        FoundCondition(condition: condition, range: range, bindsLastMentionOnly: rule.bindsLast))
      index = range.upperBound
    }
    return found
  }

  private static func match(in sentence: Sentence, at index: Int) -> (Rule, Range<Int>)? {
    for rule in rules {
      if let range = rule.pattern.match(sentence.tokens, at: index) { return (rule, range) }
    }
    return nil
  }

  private static func end(of matched: Range<Int>, toEnd: Bool, in sentence: Sentence) -> Int {
    let stops: Set = toEnd ? ["."] : [".", ",", ";"]
    var end = matched.upperBound
    while end < sentence.tokens.count, !stops.contains(sentence.tokens[end].text) { end += 1 }
    // A bracket that opened before the condition closes after it: it is not the condition's.
    while end > matched.upperBound, sentence.tokens[end - 1].text == ")",
      !sentence.tokens[matched.lowerBound..<end].contains(where: { $0.text == "(" })
    { end -= 1 }
    return end
  }
}
