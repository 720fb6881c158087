internal import Careers

/// A cue in its sentence: what it takes to turn the mentions beside it into evidence.
struct CueReading {
  let sentence: Sentence
  let cue: FoundCue
  /// Where the next cue starts, or the sentence ends.
  let end: Int
  let conditions: [FoundCondition]
  let section: SectionKind
  let sheet: PlaceID

  var cueText: String { sentence.text(cue.range) }

  /// Whether what is asked is only a plus: « peut être un atout ».
  var isAsset: Bool { Asset.isNamed(at: cue.range.lowerBound, in: sentence) }

  /// The folded words of a range.
  func words(_ range: Range<Int>) -> [String] {
    sentence.tokens[range].filter { !$0.isMark }.map(\.folded)
  }

  // MARK: Ranges

  /// The words in which the mentions stand: beside the cue, around the conditions.
  var mentionRanges: [Range<Int>] {
    let whole = mentionRange
    var ranges: [Range<Int>] = []
    var start = whole.lowerBound
    for condition in conditions.map(\.range)
    where condition.overlaps(whole) && !condition.overlaps(cue.range) {
      if start < condition.lowerBound { ranges.append(start..<condition.lowerBound) }
      start = max(start, condition.upperBound)
    }
    if start < whole.upperBound { ranges.append(start..<whole.upperBound) }
    return ranges
  }

  /// The words beside the cue; behind a weak cue only as far as a semicolon.
  private var mentionRange: Range<Int> {
    switch cue.cue.side {
    case .after:
      let start = cue.range.upperBound
      let isList =
        cue.cue.reach == .anything
        || sentence.tokens[start - 1].text == ":"
      let semicolon = isList ? nil : sentence.tokens[start..<end].firstIndex { $0.text == ";" }
      return start..<(semicolon ?? end)
    case .before:
      let start = cue.cue.reach == .anything && cue.cue.meaning == .leadsTo ? 0 : clauseStart
      let verb = (start..<cue.range.lowerBound).first {
        ["est", "sont"].contains(sentence.tokens[$0].folded)
      }
      return start..<(verb ?? cue.range.lowerBound)
    }
  }

  private var clauseStart: Int {
    let before = sentence.tokens[..<cue.range.lowerBound]
    return before.lastIndex { $0.isMark || $0.folded == "ou" }.map { $0 + 1 } ?? 0
  }

  /// Where the clause of the cue ends: at the next mark that parts clauses.
  var clauseEnd: Int {
    sentence.tokens[cue.range.upperBound...].firstIndex(where: CueFinder.partsClauses)
      ?? sentence.tokens.count
  }

  // MARK: Evidence

  /// How the move is stated: what a sheet asks for is asked, a part of it partial, whatever it names.
  func statement(_ named: Evidence.Statement, isPartial: Bool) -> Evidence.Statement {
    if isPartial || cue.cue.asksLevel { return .partial }
    return cue.cue.meaning == .asksFor ? .asked : named
  }

  func move(
    _ place: PlaceID, _ mention: Mention, _ statement: Evidence.Statement, reading: Int,
    outside: OutsidePlace? = nil
  ) -> Statements.StatedMove {
    let goesOut = cue.cue.meaning == .leadsTo || cue.cue.meaning == .drift
    let evidence = Evidence(
      sheet: sheet, section: evidenceSection, direction: goesOut ? .out : .in,
      lines: lines(mention.shown), cue: cueText, mention: sentence.text(closed(mention.shown)),
      statement: statement, reading: reading, condition: condition(of: mention))
    return Statements.StatedMove(
      from: goesOut ? sheet : place, to: goesOut ? place : sheet, evidence: evidence,
      outside: outside)
  }

  /// The same way in the other direction: « et peut y revenir ».
  func movedBack(_ move: Statements.StatedMove) -> Statements.StatedMove? {
    let stated = move.evidence
    guard stated.direction == .in, move.to == sheet else { return nil }
    let evidence = Evidence(
      sheet: sheet, section: stated.section, direction: .out, lines: stated.lines, cue: cueText,
      mention: stated.mention, statement: stated.statement, reading: stated.reading)
    return Statements.StatedMove(
      from: sheet, to: move.from, evidence: evidence, outside: move.outside)
  }

  func openDoor(_ range: Range<Int>) -> OpenDoor {
    OpenDoor(
      profile: sheet, direction: cue.cue.meaning == .leadsTo ? .out : .in, lines: lines(range),
      mention: sentence.text(range))
  }

  /// A place outside, by the words of the text.
  func outsidePlace(_ mention: Mention) -> OutsidePlace {
    let head = classHead(of: mention)
    var name = sentence.text(closed((head ?? mention.core.lowerBound)..<mention.core.upperBound))
    if head == nil, let inherited = inheritedHead(of: mention) { name = inherited + " " + name }
    let slug = FoldedName(name).words.filter { !FieldWords.fillers.contains(String($0)) }
    return OutsidePlace(id: PlaceID("x-" + slug.joined(separator: "-")), name: name)
  }

  /// Whether an outside place is a class of jobs (« fonctions managériales ») rather than one.
  func namesClass(_ mention: Mention) -> Bool {
    classHead(of: mention) != nil || inheritedHead(of: mention) != nil || cue.cue.namesDomains
  }

  /// Whether a word for several jobs stands first: « les métiers de … », « la filière … ».
  func namesGroup(_ mention: Mention) -> Bool {
    mention.clause.prefix(while: { $0 < mention.core.lowerBound }).contains {
      ["filiere", "filieres", "fonctions", "metiers", "postes", "secteur"].contains(
        sentence.tokens[$0].folded)
    }
  }

  /// Whether a word for a post stands first: « un poste de … », « le métier de … ».
  func startsWithPost(_ mention: Mention) -> Bool {
    mention.clause.prefix(while: { $0 < mention.core.lowerBound }).contains {
      ["emploi", "metier", "metiers", "poste", "postes"].contains(sentence.tokens[$0].folded)
    }
  }

  /// Whether the words say themselves that they are a job: « un poste de … », « formateur ».
  func saysJob(_ mention: Mention) -> Bool {
    let tokens = sentence.tokens
    return mention.clause.prefix(while: { $0 <= mention.core.lowerBound }).contains {
      MentionSplitter.isHead(tokens[$0])
    } || inheritedHead(of: mention) != nil
      || tokens[mention.core].first.map { JobNouns.contains($0.folded) } == true
  }

  /// A head that an adjective follows belongs to the name: « fonctions managériales ».
  private func classHead(of mention: Mention) -> Int? {
    let index = mention.core.lowerBound - 1
    return mention.shown.contains(index) && MentionSplitter.isHead(sentence.tokens[index])
      ? index : nil
  }

  /// « des fonctions managériales ou commerciales »: the second has the first one's head.
  private func inheritedHead(of mention: Mention) -> String? {
    guard mention.clause.lowerBound == mention.core.lowerBound, mention.clause.lowerBound > 1,
      sentence.tokens[mention.clause.lowerBound - 1].folded == "ou",
      let head = (min(cue.range.upperBound, mention.clause.lowerBound)..<mention.clause.lowerBound)
        .last(where: {
          MentionSplitter.isHead(sentence.tokens[$0])
        }),
      !sentence.tokens[head + 1].isMark, sentence.tokens[head + 1].folded != "ou",
      !FieldWords.fillers.contains(sentence.tokens[head + 1].folded)
    else { return nil }
    return sentence.tokens[head].text
  }

  /// With the closing guillemet, where one opened.
  private func closed(_ range: Range<Int>) -> Range<Int> {
    let opens = sentence.tokens[range].contains { $0.text == "«" }
    let closes = sentence.tokens[range].contains { $0.text == "»" }
    let next =
      range.upperBound < sentence.tokens.count ? sentence.tokens[range.upperBound].text : ""
    return opens && !closes && next == "»" ? range.lowerBound..<range.upperBound + 1 : range
  }

  private var evidenceSection: Evidence.Section {
    switch section {
    case .parcours: .parcours
    case .career, .tendances: .tendances
    default: .other
    }
  }

  private func lines(_ range: Range<Int>) -> LineRange {
    let cueLines = sentence.lines(cue.range)
    let own = sentence.lines(range)
    return LineRange(min(cueLines.first, own.first), max(cueLines.last, own.last))
  }

  /// The condition that binds a mention: one just behind it, or else one that binds the whole clause, as
  /// far as a semicolon.
  private func condition(of mention: Mention) -> Condition? {
    let behind = conditions.first { found in
      found.bindsLastMentionOnly && found.range.lowerBound >= mention.core.upperBound
        && sentence.tokens[mention.core.upperBound..<found.range.lowerBound].allSatisfy(\.isMark)
    }
    let around = conditions.first { found in
      // What is asked inside a condition is that condition.
      guard !found.bindsLastMentionOnly, !found.range.overlaps(mention.core),
        found.range.upperBound <= mention.core.lowerBound || endsPart(found.range)
      else { return false }
      let between =
        found.range.lowerBound < mention.core.lowerBound
        ? found.range.upperBound..<mention.core.lowerBound
        : mention.core.upperBound..<found.range.lowerBound
      return !sentence.tokens[between].contains { $0.text == ";" }
    }
    return (behind ?? around)?.condition
  }

  /// Whether no words follow a range in its part of the sentence: a condition between two mentions is the
  /// second one's alone.
  private func endsPart(_ range: Range<Int>) -> Bool {
    sentence.tokens[range.upperBound...].prefix { ![";", "."].contains($0.text) }
      .allSatisfy(\.isMark)
  }
}
