import Careers

/// A profile's card for a program: one object, keys in this order, what the text does not say left out.
struct CardJSON {
  let session: Session
  let card: ProfileCard
  let quotes: QuoteText?

  var value: JSONValue {
    let nomenclature = session.nomenclature
    return .object([
      "schema": .string(AnswerEnvelope.show.schema),
      "data": AnswerJSON.data(nomenclature),
      "profile": profile,
      "incoming": .array(card.incoming.map { AnswerJSON.move($0, in: nomenclature) }),
      "outgoing": .array(card.outgoing.map { AnswerJSON.move($0, in: nomenclature) }),
      "open_doors": .array(card.openDoors.map(NomenclatureFileWriter.openDoor)),
      "drift": .array(card.drift.map(NomenclatureFileWriter.drift)),
      "corrections": .array(card.corrections.map(CurationFile.value)),
      "quotes": quotes?.json(card.lines),
    ])
  }

  /// The profile as the file has it, and the name of its family.
  private var profile: JSONValue {
    guard case .members(let members) = NomenclatureFileWriter.profile(card.profile) else {
      preconditionFailure("a profile is written as an object")
    }
    return .members(members + [("family_name", .string(card.family.name))])
  }
}
