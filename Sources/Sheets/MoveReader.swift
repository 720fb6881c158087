internal import Careers

/// A cue found in a sentence.
struct FoundCue: Sendable {
  let cue: Cue
  let range: Range<Int>
}

/// What the sentences of one sheet state.
struct Statements: Sendable {
  /// A move with one piece of evidence; an end that is outside has its name beside it.
  struct StatedMove: Sendable {
    let from: PlaceID
    let to: PlaceID
    let evidence: Evidence
    let outside: OutsidePlace?
  }

  var moves: [StatedMove] = []
  var openDoors: [OpenDoor] = []
  var drift: [Drift] = []
  var remarks: [ReadingRemark] = []
}

/// Reads the moves that the sentences of a sheet state.
///
/// Requires: a resolver that knows all profiles.
/// Ensures: every move carries the words and lines that state it; what has a cue and gives no move is
/// remarked upon, not lost.
struct MoveReader {
  let resolver: MentionResolver
  /// The years everybody needs for a profile, where its sheet says so.
  let yearsAsked: [PlaceID: Int]

  /// At most so many readings of a class become moves; the rest are too far from the words.
  private static let readingLimit = 3

  func read(_ sentences: [Sentence], in section: SectionKind, of sheet: PlaceID) -> Statements {
    var statements = Statements()
    for sentence in sentences {
      let conditions = ConditionFinder.conditions(in: sentence)
      let cues = cues(in: sentence, section: section, conditions: conditions)
      let firstMove = statements.moves.count
      for (index, cue) in cues.enumerated() {
        let end = index + 1 < cues.count ? cues[index + 1].range.lowerBound : sentence.tokens.count
        let reading = CueReading(
          sentence: sentence, cue: cue, end: end, conditions: conditions, section: section,
          sheet: sheet)
        if cue.cue.meaning == .leadsBack {
          statements.moves += statements.moves[firstMove...].compactMap(reading.movedBack)
        } else {
          read(reading, into: &statements)
        }
      }
    }
    return statements
  }

  // MARK: Cues

  /// The cues of a sentence, none inside another, none inside a condition unless it asks for experience.
  private func cues(
    in sentence: Sentence, section: SectionKind, conditions: [FoundCondition]
  ) -> [FoundCue] {
    var found: [FoundCue] = []
    var index = 0
    // One « soit » is a verb; two are a choice.
    let isChoice = sentence.tokens.count { $0.folded == "soit" } > 1
    while index < sentence.tokens.count {
      let inCondition = conditions.contains { $0.range.contains(index) }
      let asked = found.contains { $0.cue.meaning == .asksFor }
      let match = CueTable.cues.lazy.compactMap { cue -> FoundCue? in
        guard cue.sections.contains(section), !cue.atStart || index == 0,
          !inCondition || cue.meaning == .asksFor, !(cue.yieldsToAsked && (asked || !isChoice)),
          let range = cue.pattern.match(sentence.tokens, at: index)
        else { return nil }
        return FoundCue(cue: cue, range: range)
      }.first
      if let match { found.append(match) }
      index = match?.range.upperBound ?? index + 1
    }
    return found
  }

  // MARK: Mentions

  private func read(_ reading: CueReading, into statements: inout Statements) {
    let sentence = reading.sentence
    switch reading.cue.cue.meaning {
    case .drift:
      statements.drift.append(
        Drift(
          profile: reading.sheet, lines: sentence.lines(reading.cue.range), cue: reading.cueText))
      return
    case .openDoorOut:
      statements.openDoors.append(
        OpenDoor(
          profile: reading.sheet, direction: .out, lines: sentence.lines(reading.cue.range),
          mention: reading.cueText))
      return
    case .falseFriend, .leadsBack:
      return
    case .leadsTo, .comesFrom, .asksFor:
      break
    }
    let before = statements.moves.count + statements.openDoors.count
    let mentions = MentionSplitter.mentions(
      in: reading.mentionRange, of: sentence,
      isFullName: { resolver.isFullName(reading.words($0)) },
      isKnown: { isKnown(resolve(reading.words($0), reading)) })
    let resolutions = mentions.map { resolve(reading.words($0.core), reading) }
    for (index, mention) in mentions.enumerated()
    where !addsOpenDoor(mention, reading, to: &statements) {
      let isPartial = reading.isAsset || isPart(index, mentions, resolutions, reading)
      add(mention, resolutions[index], isPartial: isPartial, reading, to: &statements)
    }
    if statements.moves.count + statements.openDoors.count == before {
      statements.remarks.append(
        ReadingRemark(
          .cueWithoutMove, sheet: reading.sheet, lines: sentence.lines(reading.cue.range),
          words: reading.cueText))
    }
  }

  private func resolve(_ words: [String], _ reading: CueReading) -> Resolution {
    let asksField = reading.cue.cue.meaning == .asksFor
    let resolution = resolver.resolve(words, saidBy: reading.sheet, asksField: asksField)
    if case .category = resolution, reading.cue.cue.namesDomains { return .outside }
    return resolution
  }

  private func isKnown(_ resolution: Resolution) -> Bool {
    switch resolution {
    case .profile, .category: true
    case .everyone, .outside, .nothing: false
    }
  }

  /// Records « toute fonction » and the like; whether the mention was such.
  private func addsOpenDoor(
    _ mention: Mention, _ reading: CueReading, to statements: inout Statements
  ) -> Bool {
    let tokens = reading.sentence.tokens
    guard reading.cue.cue.meaning != .asksFor,
      let door = mention.clause.lazy.compactMap({ Self.everything.match(tokens, at: $0) }).first,
      door.upperBound <= mention.clause.upperBound
    else { return mention.core.isEmpty }
    statements.openDoors.append(reading.openDoor(door))
    return true
  }

  private static let everything = CuePattern(
    "toute|toutes|tout|tous|autre|autres|different|differents|divers ..1"
      + " fonction|fonctions|metier|metiers|secteur|secteurs|profil|profils|poste|postes")

  /// Whether the mention is one part of an all-of condition: « et » joins it to a part that names others.
  private func isPart(
    _ index: Int, _ mentions: [Mention], _ resolutions: [Resolution], _ reading: CueReading
  ) -> Bool {
    guard reading.cue.cue.meaning == .asksFor else { return false }
    let isJoined = { (left: Int, right: Int) in
      guard right < mentions.count, mentions[right].isJoinedByAnd else { return false }
      let counts: (Resolution) -> Bool = { isKnown($0) || $0 == .everyone }
      return counts(resolutions[left]) && counts(resolutions[right])
        && resolutions[left] != resolutions[right]
    }
    return (index > 0 && isJoined(index - 1, index)) || isJoined(index, index + 1)
  }

  // MARK: Moves

  private func add(
    _ mention: Mention, _ resolution: Resolution, isPartial: Bool, _ reading: CueReading,
    to statements: inout Statements
  ) {
    let cue = reading.cue.cue
    switch resolution {
    case .profile(let id) where id == reading.sheet:
      return
    case .profile(let id):
      let statement = reading.statement(.named, isPartial: isPartial)
      statements.moves.append(reading.move(id, mention, statement, reading: 1))
    case .category(let ids):
      let candidates = cue.meaning == .leadsTo ? ids : ids.filter { canFeed($0, reading.sheet) }
      let statement = reading.statement(.category, isPartial: isPartial)
      for (index, id) in candidates.prefix(Self.readingLimit).enumerated() {
        statements.moves.append(reading.move(id, mention, statement, reading: index + 1))
      }
    case .everyone where cue.meaning == .comesFrom:
      statements.openDoors.append(reading.openDoor(mention.shown))
    case .outside where cue.reachesOutside:
      let place = reading.outsidePlace(mention)
      let named: Evidence.Statement = reading.namesClass(mention) ? .category : .named
      let statement = reading.statement(named, isPartial: isPartial)
      statements.moves.append(
        reading.move(place.id, mention, statement, reading: 1, outside: place))
    case .everyone, .outside, .nothing:
      statements.remarks.append(
        ReadingRemark(
          .mentionNotResolved, sheet: reading.sheet, lines: reading.sentence.lines(mention.shown),
          words: reading.sentence.text(mention.shown)))
    }
  }

  /// Whether one can come from a profile of a class: not if it asks for more years than the target.
  private func canFeed(_ origin: PlaceID, _ target: PlaceID) -> Bool {
    guard let needed = yearsAsked[origin], let asked = yearsAsked[target] else { return true }
    return needed <= asked
  }
}
