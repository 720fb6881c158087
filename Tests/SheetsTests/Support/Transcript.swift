import Careers

/// Writes what was read in the marks of the passage it was read from.
struct Transcript {
  let passage: MarkedPassage
  /// The line of the document on which the passage starts.
  let firstLine: Int

  func line(_ evidence: Evidence, of move: Move) -> String {
    let mention = span(MarkedPassage.mentions, evidence.mention)
    var line = mention.map { String($0.mark) } ?? "«\(evidence.mention)»"
    line += evidence.direction == .out ? " → \(move.to)" : " ← \(move.from)"
    line += " \(evidence.statement.rawValue)"
    if evidence.reading > 1 { line += " \(evidence.reading)" }
    if let condition = evidence.condition {
      let span = span(MarkedPassage.conditions, condition.words)
      line += " if \(span.map { String($0.mark) } ?? "«\(condition.words)»") \(condition.kind)"
    }
    return line + cueNote(evidence, mention: mention)
  }

  func line(_ door: OpenDoor) -> String {
    guard let span = span(MarkedPassage.mentions, door.mention) else {
      return "«\(door.mention)» door"
    }
    let cue = passage.spans(MarkedPassage.cues).first
    return "\(span.mark) door \(door.direction.rawValue)" + lineNote(door.lines, cue, span)
  }

  func line(_ drift: Drift) -> String {
    guard let span = span(MarkedPassage.cues, drift.cue) else { return "«\(drift.cue)» drift" }
    return "⓪ drift" + lineNote(drift.lines, span, span)
  }

  // MARK: Parts

  private func span(_ marks: Set<Character>, _ words: String) -> MarkedPassage.Span? {
    passage.spans(marks).first { $0.words == words }
  }

  /// Nothing where the cue is a marked one and the lines are those from it to the mention.
  private func cueNote(_ evidence: Evidence, mention: MarkedPassage.Span?) -> String {
    let cues = passage.spans(MarkedPassage.cues).filter { $0.words == evidence.cue }
    guard let cue = cues.first else { return " by «\(evidence.cue)»" }
    return mention.map { lineNote(evidence.lines, cue, $0) } ?? ""
  }

  /// Nothing where the lines are those from the cue to the mention.
  private func lineNote(
    _ lines: LineRange, _ cue: MarkedPassage.Span?, _ mention: MarkedPassage.Span
  ) -> String {
    let spans = [cue, mention].compactMap { $0?.lines }
    let first = spans.map(\.lowerBound).min() ?? 0
    let last = spans.map(\.upperBound).max() ?? 0
    let expected = LineRange(firstLine + first, firstLine + last)
    return lines == expected ? "" : " on \(lines), not \(expected)"
  }
}
