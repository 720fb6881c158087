internal import Careers

/// Reads what a sheet asks: diploma, years of experience, first post, and where it sees the job going.
///
/// Ensures: what the sheet does not say is `nil`.
enum RequirementReader {
  // MARK: Diploma

  /// « Bac+5 », « Bac+2/3 », « De Bac+3 à Bac+5 », « niveau bac », « ingénieur » (Bac+5).
  static func diploma(in parcours: [Sentence]) -> Diploma? {
    var levels: [Int] = []
    var lines: LineRange?
    var isMinimum = false
    for sentence in parcours
    where !CuePattern("experience|experiences").matches(sentence.tokens.prefix(1)) {
      let found = self.levels(in: sentence)
      guard !found.levels.isEmpty else { continue }
      levels += found.levels
      isMinimum = isMinimum || found.isMinimum
      lines = lines ?? sentence.lines(found.range)
    }
    guard let lowest = levels.min(), let highest = levels.max() else { return nil }
    return Diploma(
      lowest: lowest, highest: isMinimum && levels.count == 1 ? nil : highest, lines: lines)
  }

  private static func levels(
    in sentence: Sentence
  ) -> (levels: [Int], range: Range<Int>, isMinimum: Bool) {
    let tokens = sentence.tokens
    var levels: [Int] = []
    var range = 0..<0
    var isMinimum = false
    for (index, token) in tokens.enumerated() {
      var end = index + 1
      if token.folded == "bac" {
        let after = tokens.dropFirst(index + 1).prefix(4)
        let numbers = after.first?.text == "+" ? self.numbers(after.dropFirst()) : []
        levels += numbers.isEmpty ? [0] : numbers
        end += numbers.isEmpty ? 0 : 2 * numbers.count
        isMinimum = isMinimum || (end < tokens.count && tokens[end].folded == "minimum")
      } else if token.folded == "ingenieur" || token.folded == "ingenieurs" {
        levels.append(5)
      } else {
        continue
      }
      range = (range.isEmpty ? index : range.lowerBound)..<end
    }
    return (levels, range, isMinimum)
  }

  /// `5`, or `2/3`.
  private static func numbers(_ tokens: ArraySlice<Token>) -> [Int] {
    guard let first = tokens.first, let level = Int(first.text), level < 9 else { return [] }
    let rest = tokens.dropFirst()
    if rest.first?.text == "/", let second = rest.dropFirst().first, let other = Int(second.text),
      other < 9
    {
      return [level, other]
    }
    return [level]
  }

  // MARK: Experience

  /// Years and field: « 10 ans minimum en … », « 3 à 5 ans d'expérience dans … », « sans expérience ».
  ///
  /// A plus (« est un atout ») is not asked.
  static func experience(in parcours: [Sentence]) -> Experience? {
    let parcours = parcours.filter { !Asset.isNamed(in: $0) }
    for sentence in parcours {
      let years = self.years(in: sentence)
      if let least = years.map(\.least).min(), let first = years.first, let last = years.last {
        let most = years.count == 1 && !first.isMinimum ? first.most : nil
        let range = first.range.lowerBound..<last.range.upperBound
        let field = years.count == 1 ? self.field(after: last.range.upperBound, in: sentence) : nil
        return Experience(
          least: least, most: most, field: field.map(sentence.text),
          orElse: orElse(after: field?.upperBound ?? last.range.upperBound, in: sentence).map(
            sentence.text),
          lines: sentence.lines(range.lowerBound..<(field?.upperBound ?? range.upperBound)))
      }
      if let range = firstMatch(
        [CuePattern("sans experience"), CuePattern("debutant|debutants")], in: sentence)
      {
        return Experience(least: 0, lines: sentence.lines(range))
      }
    }
    return fieldAlone(in: parcours)
  }

  /// « Expérience indispensable en pilotage de grands projets »: a field and no number.
  private static func fieldAlone(in parcours: [Sentence]) -> Experience? {
    let pattern = CuePattern("experience|experiences ..2 en|dans")
    for sentence in parcours {
      guard let cue = firstMatch([pattern], in: sentence),
        let field = self.field(after: cue.upperBound - 1, in: sentence)
      else { continue }
      return Experience(
        field: sentence.text(field), lines: sentence.lines(cue.lowerBound..<field.upperBound))
    }
    return nil
  }

  private struct Years {
    let least: Int
    let most: Int?
    let isMinimum: Bool
    let range: Range<Int>
  }

  private static func years(in sentence: Sentence) -> [Years] {
    let tokens = sentence.tokens
    return tokens.indices.compactMap { index in
      guard ["an", "ans"].contains(tokens[index].folded), index > 0,
        let number = Int(tokens[index - 1].text), mostYears.contains(number),
        !isSchooling(before: index - 1, in: tokens)
      else { return nil }
      let lower = lowerYears(before: index - 1, in: tokens)
      let isMinimum =
        index + 1 < tokens.count
        && tokens[(index + 1)...].prefix(3).contains {
          $0.folded == "minimum"
        }
      return Years(
        least: lower?.years ?? number, most: lower == nil ? nil : number, isMinimum: isMinimum,
        range: (lower?.index ?? index - 1)..<index + 1)
    }
  }

  /// What the nomenclature file accepts.
  private static let mostYears = 0...60

  /// The lower end of « 3 à 5 », « entre 3 et 5 », « 3/5 » and « 3-5 ».
  private static func lowerYears(
    before index: Int, in tokens: [Token]
  ) -> (years: Int, index: Int)? {
    guard index > 0 else { return nil }
    if tokens[index - 1].text.hasSuffix("-"), let years = Int(tokens[index - 1].folded) {
      return (years, index - 1)
    }
    guard index > 1, let years = Int(tokens[index - 2].text) else { return nil }
    let isBetween =
      tokens[index - 1].folded == "et" && index > 2
      && tokens[index - 3].folded == "entre"
    return tokens[index - 1].folded == "a" || tokens[index - 1].text == "/" || isBetween
      ? (years, index - 2) : nil
  }

  /// « une formation de 2 ans »: the length of a schooling.
  private static func isSchooling(before index: Int, in tokens: [Token]) -> Bool {
    index > 1 && ["de", "d", "en"].contains(tokens[index - 1].folded)
      && (FieldWords.schooling.contains(tokens[index - 2].folded)
        || tokens[index - 2].folded == "etudes")
  }

  /// The words after « en » or « dans », up to the end of the clause.
  private static func field(after start: Int, in sentence: Sentence) -> Range<Int>? {
    let opening = CuePattern("minimum? d? experience|experiences? minimum? ..1 en|dans|type")
    guard let matched = opening.match(sentence.tokens, at: start) else { return nil }
    var end = matched.upperBound
    while end < sentence.tokens.count, !endsField(at: end, in: sentence) { end += 1 }
    var begin = matched.upperBound
    while begin + 1 < end, opensField(at: begin, in: sentence) { begin += 1 }
    while end > begin, sentence.tokens[end - 1].isMark { end -= 1 }
    return begin < end ? begin..<end : nil
  }

  /// Whether a word before a field is not yet the field: « les domaines de la conduite… » but « les
  /// domaines informatiques ».
  private static func opensField(at index: Int, in sentence: Sentence) -> Bool {
    let word = sentence.tokens[index].folded
    if ["domaine", "domaines", "environnement"].contains(word) {
      return FieldWords.fillers.contains(sentence.tokens[index + 1].folded)
    }
    return FieldWords.fillers.contains(word) || ["plusieurs", "que", "tant"].contains(word)
  }

  private static func endsField(at index: Int, in sentence: Sentence) -> Bool {
    let token = sentence.tokens[index]
    let next = index + 1 < sentence.tokens.count ? sentence.tokens[index + 1].folded : ""
    if [".", ";", "("].contains(token.text) { return true }
    if token.text == ",", ["ou", "avec", "soit", "ayant"].contains(next) { return true }
    return (token.folded == "ou" && ["bac", "ingenieur"].contains(next))
      || (token.folded == "et" && ["ayant", "avec"].contains(next)) || token.folded == "soit"
  }

  /// Another way in that asks for no years: « ou ingénieur », « ou une expérience conseil junior ».
  private static func orElse(after start: Int, in sentence: Sentence) -> Range<Int>? {
    let pattern = CuePattern("ou bac|ingenieur|une")
    for index in sentence.tokens.indices.dropFirst(start) {
      guard let matched = pattern.match(sentence.tokens, at: index) else { continue }
      let words = sentence.tokens[matched.upperBound...].prefix { token in
        ![",", ".", ";"].contains(token.text)
          && !["avec", "dans", "en", "mais"].contains(token.folded)
      }
      return index..<matched.upperBound + words.count
    }
    return nil
  }

  // MARK: First post and outlook

  /// Whether the sheet says that this may be a first post.
  static func firstPost(in parcours: [Sentence]) -> Bool? {
    let patterns = ["premier poste", "poste d entree", "debutant|debutants", "sans experience"].map(
      CuePattern.init)
    let says = parcours.contains { sentence in
      firstMatch(patterns, in: sentence).map { !isDenied($0, in: sentence) } ?? false
    }
    return says ? true : nil
  }

  /// Where the sheet sees the job going, by the first wording that says so.
  static func outlook(in tendances: [Sentence]) -> Outlook? {
    for (trend, pattern) in outlooks {
      for sentence in tendances {
        guard let range = firstMatch([pattern], in: sentence),
          !isDenied(range, in: sentence)
        else { continue }
        return Outlook(trend: trend, lines: sentence.lines(range))
      }
    }
    return nil
  }

  /// Whether words before a wording deny it: « n'a pas vocation à être pérenne ».
  private static func isDenied(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    sentence.tokens[..<range.lowerBound].contains { token in
      ["pas", "n", "jamais", "ferme", "fermee"].contains(token.folded)
    }
  }

  private static let outlooks: [(Outlook.Trend, CuePattern)] = [
    (.growing, CuePattern("forte progression|croissance de? l? activite?")),
    (.growing, CuePattern("metier|profil en ..1 croissance|progression")),
    (.growing, CuePattern("de plus en plus de postes")),
    (.growing, CuePattern("fort besoin en")),
    (.stable, CuePattern("assez|plutot|tres stable")),
    (.stable, CuePattern("perenne")),
    (.shrinking, CuePattern("reduction des effectifs")),
    (.shrinking, CuePattern("metier|profil diminue")),
    (.shrinking, CuePattern("tendent|tend a disparaitre")),
    (.emerging, CuePattern("metier est ..1 recent|nouveau")),
    (.emerging, CuePattern("nouveau|nouvelle metier|fonction|profil")),
  ]

  private static func firstMatch(_ patterns: [CuePattern], in sentence: Sentence) -> Range<Int>? {
    for index in sentence.tokens.indices {
      for pattern in patterns {
        if let range = pattern.match(sentence.tokens, at: index) { return range }
      }
    }
    return nil
  }
}

extension CuePattern {
  fileprivate func matches(_ tokens: ArraySlice<Token>) -> Bool {
    match(Array(tokens), at: 0) != nil
  }
}
