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
    Rule(.training, "sous reserve d|de|qu|que"),
    Rule(.training, "apres ..3 formation|diplome|concours|certification|etudes|specialisation"),
    Rule(.training, "moyennant"),
    Rule(.training, "avec ..2 formation|diplome|certification ..1 complementaire?"),
    Rule(.training, "une fois ..3 obtenu|obtenue|valide|validee|acquis|acquise"),
    Rule(.training, "sur|apres concours|examen"),
    Rule(.training, "s il|elle|ils|elles detient|obtient|suit|possede|dispose|passe|valide"),
    Rule(.training, "suppose|supposent|necessite|necessitent d|de|un|une"),
    Rule(.experience, "a condition d|de|qu|que"),
    Rule(.experience, "pour peu qu|que"),
    Rule(.experience, "pourvu qu|que"),
    Rule(.experience, "confie|confiee a"),
    Rule(.reservation, "mais ..3 marche", toEnd: true),
    Rule(
      .reservation,
      "mais ..8 difficile|difficilement|rare|exceptionnel|exceptionnelle"
        + "|exigeant|exigeante|important|importante|haute|raide|decourage|ecart|saut|incertain",
      toEnd: true),
    Rule(.reservation, "quoique|quoiqu", toEnd: true),
    Rule(.reservation, "bien que|qu", toEnd: true),
    Rule(.reservation, "a titre exceptionnel"),
    Rule(.experience, "mais avec|ayant", toEnd: true),
    Rule(.experience, "des lors que|qu", toEnd: true),
    Rule(
      .experience,
      "pour un|les|des ~2 profil|profils ~2 confirme|confirmes|experimente|experimentes|solide"),
    Rule(.experience, "s il|ils|elle|elles _", bindsLast: true),
    Rule(.experience, "ayant|justifiant", bindsLast: true),
    Rule(
      .experience,
      "confirme|confirmes|confirmee|confirmees|chevronnes",
      bindsLast: true),
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
    // What joins the next mention is not the condition's.
    while end > matched.upperBound, ["et", "ou"].contains(sentence.tokens[end - 1].folded) {
      end -= 1
    }
    // A bracket that opened before the condition closes after it: it is not the condition's.
    while end > matched.upperBound, sentence.tokens[end - 1].text == ")",
      !sentence.tokens[matched.lowerBound..<end].contains(where: { $0.text == "(" })
    { end -= 1 }
    return end
  }
}
