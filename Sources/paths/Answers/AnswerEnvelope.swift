import Careers

/// What the JSON of a command starts with, and what it holds when a name was not understood.
struct AnswerEnvelope {
  /// The name and version of the answer's form.
  let schema: String
  /// The members that would hold the answer, empty.
  let empty: [(String, JSONValue)]

  static let routes = AnswerEnvelope(schema: "paths.routes/1", empty: [("routes", .array([]))])
  static let reach = AnswerEnvelope(schema: "paths.reach/1", empty: [("reach", .array([]))])
  static let between = AnswerEnvelope(schema: "paths.between/1", empty: [("between", .array([]))])
  static let explain = AnswerEnvelope(schema: "paths.explain/1", empty: [("move", .null)])
  static let rank = AnswerEnvelope(schema: "paths.rank/1", empty: [])
  static let show = AnswerEnvelope(schema: "paths.show/1", empty: [("profile", .null)])
}

/// Members that the JSON of several commands has.
enum AnswerJSON {
  /// The data an answer rests on.
  static func data(_ nomenclature: Nomenclature) -> JSONValue {
    .object([
      "source": .string(nomenclature.source.title), "edition": .string(nomenclature.source.edition),
      "sha256": .string(nomenclature.source.sha256),
    ])
  }

  /// A move with the names of its ends and all its evidence.
  static func move(_ move: Move, in nomenclature: Nomenclature) -> JSONValue {
    .object([
      "from": .string(move.from.text), "from_name": .string(nomenclature.name(of: move.from)),
      "to": .string(move.to.text), "to_name": .string(nomenclature.name(of: move.to)),
      "doubt": .integer(move.doubt.rawValue), "cost": move.statedCost.map(JSONValue.number),
      "count": move.count.map(JSONValue.integer),
      "observed": move.observation.map(ObservationFile.value),
      "evidence": .array(move.evidence.map(NomenclatureFileWriter.evidence)),
    ])
  }
}
