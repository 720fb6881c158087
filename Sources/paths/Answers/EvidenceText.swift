import Careers

/// What states a move, for a person at a terminal: each piece after a sign that shows its doubt.
struct EvidenceText {
  let language: Language

  /// The lines of all pieces; with the user's own text, each with the sentences it stands in.
  func lines(_ move: Move, _ quotes: QuoteText? = nil) -> [String] {
    if move.isSupposed {
      return [
        "    ?  " + language("supposée : aucun énoncé", "supposed: nothing states it")
      ]
    }
    let seen = counted(move)
    // The lines of what was seen stand beside the number.
    let pieces =
      move.observation == nil ? move.evidence : move.evidence.filter { $0.statement != .observed }
    return seen
      + pieces.enumerated().flatMap { index, evidence -> [String] in
        let bar = "    " + Self.sign(evidence.doubt) + "  "
        let also = index == 0 && move.observation == nil ? "" : language("aussi ", "also ")
        let condition = evidence.condition.map { condition in
          Terminal.wrapped(
            language("à condition : ", "on condition: ") + language.quote(condition.words),
            prefix: bar)
        }
        return Terminal.wrapped(also + words(evidence), prefix: bar) + (condition ?? [])
          + (quotes?.lines(evidence.lines, prefix: bar) ?? [])
      }
  }

  /// How many people did it, of how many, where they were counted.
  private func counted(_ move: Move) -> [String] {
    let bar = "    " + Self.sign(move.doubt) + "  "
    guard let observation = move.observation else {
      return move.count.map { count in
        [bar + language.count(count, ("personne", "personnes"), ("person", "persons"))]
      } ?? []
    }
    let lines = move.evidence.filter { $0.statement == .observed }.map(\.lines.description)
    let isOne = lines.count == 1 && !lines[0].contains("-")
    let word =
      isOne ? language(", ligne ", ", line ") : language(", lignes ", ", lines ")
    let place = lines.isEmpty ? "" : word + lines.joined(separator: ", ")
    return Terminal.wrapped(language.observed(observation, count: move.count) + place, prefix: bar)
  }

  /// The lines of the firmest piece alone, where many moves are listed.
  func firstLines(_ move: Move) -> [String] {
    guard let evidence = move.evidence.first else { return lines(move) }
    return Terminal.wrapped(
      words(evidence), prefix: "          " + Self.sign(evidence.doubt) + "  ")
  }

  private func words(_ evidence: Evidence) -> String {
    let reading =
      evidence.reading == 1
      ? "" : language(", lecture \(evidence.reading)", ", reading \(evidence.reading)")
    if evidence.statement == .listed || evidence.statement == .observed {
      let kind = evidence.cue.isEmpty ? "" : language(" : ", ": ") + language.quote(evidence.cue)
      return language.stated(evidence) + language(", ligne ", ", line ")
        + evidence.lines.description + kind
    }
    return language.stated(evidence) + reading + ", "
      + language.place(evidence.sheet, evidence.lines) + language(" : ", ": ")
      + language.quote(evidence.cue + " […] " + evidence.mention)
  }

  /// The signs of the pieces that state these moves, and what they mean; nothing where there is no move.
  func legend(_ moves: [Move]) -> [String] {
    let doubts = Set(moves.flatMap(\.evidence).map(\.doubt)).sorted()
    let supposed =
      moves.contains(where: \.isSupposed) ? [language("? supposée (3)", "? supposed (3)")] : []
    let signs =
      doubts.map { "\(Self.sign($0)) \(language.doubt($0)) (\($0.rawValue))" } + supposed
    guard !signs.isEmpty else { return [] }
    return [language("Doute : ", "Doubt: ") + signs.joined(separator: "  ")]
  }

  /// A line that is the more broken, the more doubt there is.
  private static func sign(_ doubt: Doubt) -> String {
    switch doubt {
    case .named: Style.named("│")
    case .category: Style.category("╎")
    case .asked: Style.asked("┊")
    case .partial: Style.partial("·")
    }
  }
}
