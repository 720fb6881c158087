/// What a person corrected after the automatic reading, and why.
public struct Correction: Hashable, Sendable {
  /// What is corrected.
  public enum Edit: Hashable, Sendable {
    /// A name people use that the text does not give.
    case addAlias(profile: PlaceID, alias: String)
    /// A move the reader missed; its evidence is in the text.
    case addMove(Move)
    /// A move the reader saw and the text does not state.
    case removeMove(from: PlaceID, to: PlaceID)
    /// A move the reader saw with the wrong evidence: this replaces it.
    case changeMove(Move)
  }

  /// What is corrected.
  public let edit: Edit
  /// Why, in a sentence.
  public let reason: String

  /// Makes a correction.
  public init(_ edit: Edit, reason: String) {
    self.edit = edit
    self.reason = reason
  }
}

/// Why a correction cannot be applied: it no longer meets what was read.
public enum CorrectionProblem: Error, Equatable, Sendable {
  /// The profile or outside place named is not in the nomenclature.
  case unknownPlace(PlaceID)
  /// The move to remove or change was not read.
  case noSuchMove(from: PlaceID, to: PlaceID)
  /// The move to add or change to was read already: the correction is no longer needed.
  case moveAlreadyThere(from: PlaceID, to: PlaceID)
  /// The move to add leads back to where it starts.
  case moveToItself(PlaceID)
  /// The alias to add is there already.
  case aliasAlreadyThere(PlaceID, String)
}

extension Nomenclature {
  /// The nomenclature after a person's corrections, which it keeps as its curation.
  ///
  /// A correction that changes nothing is an error, so that the list stays as short as the reader is good.
  ///
  /// - Throws: ``CorrectionProblem`` for the first correction that does not apply.
  /// - Complexity: O(corrections x (profiles + moves)).
  public func applying(_ corrections: [Correction]) throws(CorrectionProblem) -> Nomenclature {
    var parts = self.parts
    for correction in corrections {
      try parts.apply(correction.edit)
    }
    parts.curation += corrections
    do {
      return try Nomenclature(parts)
    } catch {
      preconditionFailure("a correction broke the nomenclature: \(error)")
    }
  }
}

extension Nomenclature.Parts {
  fileprivate mutating func apply(_ edit: Correction.Edit) throws(CorrectionProblem) {
    switch edit {
    case .addAlias(let id, let alias):
      guard let index = profiles.firstIndex(where: { $0.id == id }) else {
        throw .unknownPlace(id)
      }
      guard !profiles[index].aliases.contains(alias) else { throw .aliasAlreadyThere(id, alias) }
      profiles[index].aliases = (profiles[index].aliases + [alias]).sorted()
    case .addMove(let move):
      try requirePlaces(of: move)
      guard move.from != move.to else { throw .moveToItself(move.from) }
      guard index(from: move.from, to: move.to) == nil else {
        throw .moveAlreadyThere(from: move.from, to: move.to)
      }
      moves.append(move)
    case .removeMove(let from, let to):
      guard let index = index(from: from, to: to) else { throw .noSuchMove(from: from, to: to) }
      moves.remove(at: index)
    case .changeMove(let move):
      guard let index = index(from: move.from, to: move.to) else {
        throw .noSuchMove(from: move.from, to: move.to)
      }
      guard moves[index] != move else { throw .moveAlreadyThere(from: move.from, to: move.to) }
      moves[index] = move
    }
  }

  private func index(from: PlaceID, to: PlaceID) -> Int? {
    moves.firstIndex { $0.from == from && $0.to == to }
  }

  private func requirePlaces(of move: Move) throws(CorrectionProblem) {
    for id in [move.from, move.to] {
      guard profiles.contains(where: { $0.id == id }) || outside.contains(where: { $0.id == id })
      else { throw .unknownPlace(id) }
    }
  }
}
