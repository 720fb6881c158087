/// What became of the moves of a nomenclature, once it is known which place is which.
public struct MoveDifference: Sendable, Equatable {
  /// The moves that are only there after, by origin and then target.
  public let added: [Move]
  /// The moves that are only there before, as they were numbered then, by origin and then target.
  public let removed: [Move]
  /// The moves that are stated more or less firmly than before.
  public let doubted: [Change<Move>]
  /// The moves as firm as before that other words, another sheet or another number of pieces state.
  public let restated: [Change<Move>]
  /// How many moves are stated by the same words on other lines.
  public let relocated: Int

  /// Compares two lists of moves, each with one move for a pair of places.
  ///
  /// `places` gives the identifier after of each place that is on both sides.
  ///
  /// - Complexity: O(n log n) in the number of pieces of evidence.
  init(_ before: [Move], _ after: [Move], places: [PlaceID: PlaceID]) {
    var waiting: [Ends: Move] = [:]
    for move in after { waiting[Ends(from: move.from, to: move.to)] = move }
    var removed: [Move] = []
    var kept: [Change<Move>] = []
    for move in before {
      if let from = places[move.from], let to = places[move.to],
        let now = waiting.removeValue(forKey: Ends(from: from, to: to))
      {
        kept.append(Change(move, now))
      } else {
        removed.append(move)
      }
    }
    self.removed = removed
    added = after.filter { waiting[Ends(from: $0.from, to: $0.to)] != nil }
    doubted = kept.filter { $0.before.doubt != $0.after.doubt }
    let asFirm = kept.filter { $0.before.doubt == $0.after.doubt }
    restated = asFirm.filter { move in
      let words = move.before.evidence.compactMap { $0.renumbered(places)?.unplaced }
      return words.sorted() != move.after.evidence.map(\.unplaced).sorted()
    }
    let moved = asFirm.count { move in
      move.before.evidence.compactMap { $0.renumbered(places) }.sorted() != move.after.evidence
    }
    relocated = moved - restated.count
  }

  /// Whether no move was added, removed or is stated otherwise; lines may differ.
  public var isEmpty: Bool {
    added.isEmpty && removed.isEmpty && doubted.isEmpty && restated.isEmpty
  }

  private struct Ends: Hashable {
    let from: PlaceID
    let to: PlaceID
  }
}

extension Evidence {
  /// The same words of the sheet as it is numbered now, if it is there.
  fileprivate func renumbered(_ places: [PlaceID: PlaceID]) -> Evidence? {
    places[sheet].map { with(sheet: $0, lines: lines) }
  }

  /// The same words, wherever they stand.
  fileprivate var unplaced: Evidence { with(sheet: sheet, lines: LineRange(1)) }

  private func with(sheet: PlaceID, lines: LineRange) -> Evidence {
    Evidence(
      sheet: sheet, section: section, direction: direction, lines: lines, cue: cue,
      mention: mention, statement: statement, reading: reading, condition: condition)
  }
}
