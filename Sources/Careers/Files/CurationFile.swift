/// A curation file, format `career-curation/1`: what the text cannot say of itself, and what a person
/// corrected after the automatic reading.
public struct CurationFile: Sendable {
  /// The format's name and version.
  public static let format = "career-curation/1"

  /// The document's title, where it is not in its text.
  public let title: String?
  /// Its edition.
  public let edition: String?
  /// Its publisher.
  public let publisher: String?
  /// The corrections, in the order to apply them.
  public let corrections: [Correction]

  /// Reads a curation file.
  ///
  /// - Throws: ``FileProblem`` with line and column for the first thing that is wrong.
  /// - Complexity: O(n) in the length of the file.
  public init(file bytes: [UInt8]) throws(FileProblem) {
    let root = try JSONReader.read(bytes)
    let members = try root.members(["format", "title", "edition", "publisher", "corrections"])
    let format = try root.required("format", of: members)
    guard try format.text() == Self.format else {
      throw format.problem(.unknownWord(try format.text(), known: [Self.format]))
    }
    title = try members["title"]?.text()
    edition = try members["edition"]?.text()
    publisher = try members["publisher"]?.text()
    var corrections: [Correction] = []
    for element in try root.required("corrections", of: members).array() {
      corrections.append(try Self.correction(element))
    }
    self.corrections = corrections
  }

  /// A correction as it stands in both kinds of file.
  package static func value(_ correction: Correction) -> JSONValue {
    let reason = JSONValue.string(correction.reason)
    switch correction.edit {
    case .addAlias(let profile, let alias):
      return .object([
        "action": .string("add"), "profile": .string(profile.text), "alias": .string(alias),
        "reason": reason,
      ])
    case .addMove(let move):
      return .object([
        "action": .string("add"), "move": NomenclatureFileWriter.move(move), "reason": reason,
      ])
    case .removeMove(let from, let to):
      return .object([
        "action": .string("remove"), "from": .string(from.text), "to": .string(to.text),
        "reason": reason,
      ])
    case .changeMove(let move):
      return .object([
        "action": .string("change"), "move": NomenclatureFileWriter.move(move), "reason": reason,
      ])
    }
  }

  static func correction(_ element: JSONElement) throws(FileProblem) -> Correction {
    let members = try element.members([
      "action", "profile", "alias", "move", "from", "to", "reason",
    ])
    let reason = try element.required("reason", of: members).text()
    switch try element.required("action", of: members).word(Action.self) {
    case .add where members["alias"] != nil:
      _ = try element.members(["action", "profile", "alias", "reason"])
      let profile = try NomenclatureFileReader.place("profile", of: members, in: element)
      let alias = try element.required("alias", of: members).text()
      return Correction(.addAlias(profile: profile, alias: alias), reason: reason)
    case .add:
      _ = try element.members(["action", "move", "reason"])
      let move = try NomenclatureFileReader.move(try element.required("move", of: members))
      return Correction(.addMove(move), reason: reason)
    case .remove:
      _ = try element.members(["action", "from", "to", "reason"])
      let from = try NomenclatureFileReader.place("from", of: members, in: element)
      let to = try NomenclatureFileReader.place("to", of: members, in: element)
      return Correction(.removeMove(from: from, to: to), reason: reason)
    case .change:
      _ = try element.members(["action", "move", "reason"])
      let move = try NomenclatureFileReader.move(try element.required("move", of: members))
      return Correction(.changeMove(move), reason: reason)
    }
  }

  private enum Action: String, CaseIterable {
    case add
    case remove
    case change
  }
}
