internal import Careers

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

  /// How much has been found that states something.
  fileprivate var count: Int { moves.count + openDoors.count + drift.count }
}

/// Reads the moves that the sentences of a sheet state.
///
/// First the words beside each cue; then the names of profiles that no cue took up, which in a section
/// about careers say where one comes from or goes.
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
    for sentence in sentences { read(sentence, in: section, of: sheet, into: &statements) }
    return statements
  }

  private func read(
    _ sentence: Sentence, in section: SectionKind, of sheet: PlaceID,
    into statements: inout Statements
  ) {
    let conditions = ConditionFinder.conditions(in: sentence)
    let cues = CueFinder.cues(in: sentence, section: section, conditions: conditions)
    let firstMove = statements.moves.count
    var taken: [Range<Int>] = conditions.map(\.range)
    var readings: [CueReading] = []
    for (index, cue) in cues.enumerated() {
      let end = index + 1 < cues.count ? cues[index + 1].range.lowerBound : sentence.tokens.count
      let reading = CueReading(
        sentence: sentence, cue: cue, end: end, conditions: conditions, section: section,
        sheet: sheet)
      if cue.cue.meaning == .leadsBack {
        statements.moves += statements.moves[firstMove...].compactMap(reading.movedBack)
      } else {
        taken += read(reading, into: &statements)
        readings.append(reading)
      }
    }
    for name in resolver.names(in: sentence, saidBy: sheet) {
      guard !taken.contains(where: { $0.overlaps(name.range) }),
        let reading = BareName.reading(
          of: name.range, in: sentence, after: readings, section: section, sheet: sheet)
      else { continue }
      let mention = Mention(
        core: name.range, shown: name.range, isJoinedByAnd: false, clause: name.range)
      add(mention, .profile(name.profile), isPartial: reading.isAsset, reading, to: &statements)
    }
  }

  // MARK: Mentions

  /// Reads the words beside a cue, and says which of them are taken up.
  private func read(_ reading: CueReading, into statements: inout Statements) -> [Range<Int>] {
    let sentence = reading.sentence
    switch reading.cue.cue.meaning {
    case .openDoorOut:
      statements.openDoors.append(
        OpenDoor(
          profile: reading.sheet, direction: .out, lines: sentence.lines(reading.cue.range),
          mention: reading.cueText))
      return []
    case .denial:
      return [reading.cue.range.lowerBound..<reading.clauseEnd]
    case .falseFriend, .leadsBack:
      return []
    case .drift, .leadsTo, .comesFrom, .asksFor:
      break
    }
    let before = statements.count
    let mentions = reading.mentionRanges.flatMap { range in
      MentionSplitter.mentions(
        in: range, of: sentence, isFullName: { resolver.isFullName(reading.words($0)) },
        isKnown: { isKnown(resolve(reading.words($0), reading)) })
    }
    let resolutions = zip(mentions, resolved(mentions, reading)).map { mention, resolution in
      resolution == .outside && reading.namesGroup(mention)
        ? resolver.group(named: reading.words(mention.core), saidBy: reading.sheet) : resolution
    }
    if isDrift(reading, mentions, resolutions) {
      statements.drift.append(
        Drift(
          profile: reading.sheet, lines: sentence.lines(reading.cue.range), cue: reading.cueText))
      return [reading.cue.range.lowerBound..<reading.clauseEnd]
    }
    var taken: [Range<Int>] = []
    for (index, mention) in mentions.enumerated() {
      let isPartial = reading.isAsset || isPart(index, mentions, resolutions, reading)
      let count = statements.count
      if !addsOpenDoor(mention, reading, to: &statements) {
        add(mention, resolutions[index], isPartial: isPartial, reading, to: &statements)
      }
      if statements.count > count { taken.append(mention.clause) }
    }
    if statements.count == before, reading.cue.isSure {
      statements.remarks.append(
        ReadingRemark(
          .cueWithoutMove, sheet: reading.sheet, lines: sentence.lines(reading.cue.range),
          words: reading.cueText))
    }
    return taken
  }

  private func resolve(_ words: [String], _ reading: CueReading) -> Resolution {
    if reading.cue.cue.asksLevel, let title = words.first,
      case .category(let ids) = resolver.holders(of: title, saidBy: reading.sheet), words.count == 1
    {
      return .category(ids)
    }
    let resolution = resolver.resolve(
      words, saidBy: reading.sheet, asksField: reading.cue.cue.asksField)
    if case .category = resolution, reading.cue.cue.namesDomains { return .outside }
    return resolution
  }

  /// What the mentions name, one by one; where words are shared, « contrats ou sinistres », with those.
  private func resolved(_ mentions: [Mention], _ reading: CueReading) -> [Resolution] {
    var words = mentions.map { reading.words($0.core) }
    return mentions.indices.map { index in
      let alone = resolve(words[index], reading)
      if isKnown(alone) || words[index].isEmpty { return alone }
      // « gestionnaire de contrats ou de sinistres »: the second has the first one's first word.
      if index > 0, let head = words[index - 1].first, resolver.startsName(head),
        mentions[index].clause.lowerBound < mentions[index].core.lowerBound
          || !resolver.startsName(words[index][0])
      {
        let shared = resolve([head] + words[index], reading)
        if isKnown(shared) {
          words[index].insert(head, at: 0)
          return shared
        }
      }
      // « technicien ou ingénieur biomédical »: the first has the second one's last words.
      if words[index].count == 1, resolver.startsName(words[index][0]), index + 1 < mentions.count {
        let shared = resolve(words[index] + words[index + 1].dropFirst(), reading)
        if isKnown(shared) { return shared }
      }
      return alone
    }
  }

  private func isKnown(_ resolution: Resolution) -> Bool {
    switch resolution {
    case .profile, .category: true
    case .everyone, .outside, .nothing: false
    }
  }

  /// Whether the words say that the job changes: « il évolue vers » names no post and no profile, « ce
  /// métier peut évoluer vers » names nobody known.
  private func isDrift(
    _ reading: CueReading, _ mentions: [Mention], _ resolutions: [Resolution]
  ) -> Bool {
    let subject = subject(of: reading)
    switch reading.cue.cue.meaning {
    case .drift where reading.cue.cue.reach == .anything:
      return true
    case .drift:
      let namesPost = mentions.contains(where: reading.startsWithPost)
      let namesProfile = resolutions.contains { resolution in
        if case .profile(let id) = resolution { id != reading.sheet } else { false }
      }
      return subject != .person || !namesPost && !namesProfile
    case .leadsTo
    where reading.section == .tendances && reading.cue.cue.reach == .anything
      && reading.cue.cue.side == .after:
      return subject == .job && !resolutions.contains(where: isKnown)
        && !mentions.contains(where: reading.saysJob)
    default:
      return false
    }
  }

  private func subject(of reading: CueReading) -> Subject {
    Subject.of(reading.cue.range.lowerBound, in: reading.sentence) { resolver.startsName($0) }
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
    let isOut = cue.meaning == .leadsTo || cue.meaning == .drift
    switch resolution {
    case .profile(let id) where id == reading.sheet:
      return
    case .profile(let id):
      let statement = reading.statement(.named, isPartial: isPartial)
      statements.moves.append(reading.move(id, mention, statement, reading: 1))
    case .category(let ids) where cue.reach != .named:
      let candidates = isOut ? ids : ids.filter { canFeed($0, reading.sheet) }
      let statement = reading.statement(.category, isPartial: isPartial)
      for (index, id) in candidates.prefix(Self.readingLimit).enumerated() {
        statements.moves.append(reading.move(id, mention, statement, reading: index + 1))
      }
    case .everyone where cue.meaning == .comesFrom:
      statements.openDoors.append(reading.openDoor(mention.shown))
    case .outside where isPlaceOutside(mention, reading):
      let place = reading.outsidePlace(mention)
      let named: Evidence.Statement = reading.namesClass(mention) ? .category : .named
      let statement = reading.statement(named, isPartial: isPartial)
      statements.moves.append(
        reading.move(place.id, mention, statement, reading: 1, outside: place))
    case .everyone, .outside, .nothing, .category:
      guard reading.cue.isSure else { return }
      statements.remarks.append(
        ReadingRemark(
          .mentionNotResolved, sheet: reading.sheet, lines: reading.sentence.lines(mention.shown),
          words: reading.sentence.text(mention.shown)))
    }
  }

  /// Whether words that name no profile name a place outside: always beside a sure cue about a person.
  private func isPlaceOutside(_ mention: Mention, _ reading: CueReading) -> Bool {
    guard !reading.words(mention.core).contains(where: FieldWords.schooling.contains) else {
      return false
    }
    return switch reading.cue.cue.reach {
    case .anything:
      reading.cue.cue.side == .before || subject(of: reading) != .thing || reading.saysJob(mention)
    case .jobs: reading.saysJob(mention)
    case .known, .named: false
    }
  }

  /// Whether one can come from a profile of a class: not if it asks for more years than the target.
  private func canFeed(_ origin: PlaceID, _ target: PlaceID) -> Bool {
    guard let needed = yearsAsked[origin], let asked = yearsAsked[target] else { return true }
    return needed <= asked
  }
}
