internal import Careers

/// Puts what the sheets state into one nomenclature: one move a pair, all its evidence in it.
///
/// Requires: statements about known profiles.
/// Ensures: no move without evidence, no piece of evidence twice.
enum MoveAssembler {
  static func nomenclature(
    source: Source, families: [Family], profiles: [Profile], statements: [Statements]
  ) -> Nomenclature {
    let stated = statements.flatMap(\.moves)
    var evidence: [Ends: [Evidence]] = [:]
    for move in stated {
      evidence[Ends(from: move.from, to: move.to), default: []].append(move.evidence)
    }
    // One name for each outside place: the one that stands first in the text.
    let outside = stated.compactMap(\.outside).reduce(into: [PlaceID: OutsidePlace]()) {
      places, place in
      places[place.id] = places[place.id] ?? place
    }
    let parts = Nomenclature.Parts(
      source: source, families: families, profiles: profiles, outside: Array(outside.values),
      moves: evidence.map {
        Move(from: $0.key.from, to: $0.key.to, evidence: withoutRepetition($0.value))
      },
      openDoors: Array(Set(statements.flatMap(\.openDoors))),
      drift: Array(Set(statements.flatMap(\.drift))))
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("the reading does not hold together: \(error)")
    }
  }

  private struct Ends: Hashable {
    let from: PlaceID
    let to: PlaceID
  }

  /// Two mentions on the same lines with the same cue say one thing: the firmest stays.
  private static func withoutRepetition(_ evidence: [Evidence]) -> [Evidence] {
    var kept: [Evidence] = []
    for piece in evidence.sorted()
    where !kept.contains(where: {
      $0.sheet == piece.sheet && $0.cue == piece.cue && $0.lines == piece.lines
    }) {
      kept.append(piece)
    }
    return kept
  }
}
