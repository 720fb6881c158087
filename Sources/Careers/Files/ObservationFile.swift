/// What was seen of people, as files of the format `career-graph/1` say it.
package enum ObservationFile {
  /// What was seen of a move.
  package static func value(_ observation: Observation) -> JSONValue {
    .object([
      "share": .number(observation.share), "low": observation.low.map(JSONValue.number),
      "high": observation.high.map(JSONValue.number), "exposure": .integer(observation.exposure),
      "months": observation.months.map(JSONValue.number),
    ])
  }

  /// What was seen of a profile.
  static func value(_ observation: ProfileObservation) -> JSONValue {
    .object([
      "exposure": observation.exposure.map(JSONValue.integer),
      "hidden": observation.hidden.isEmpty ? nil : .strings(observation.hidden.map(\.text)),
    ])
  }

  static func move(_ element: JSONElement) throws(FileProblem) -> Observation {
    let members = try element.members(["share", "low", "high", "exposure", "months"])
    let share = try element.required("share", of: members)
    guard try share.amount() > 0, try share.amount() <= 1 else {
      throw share.problem(.expected(.share))
    }
    for key in ["low", "high"] {
      guard let end = members[key], try end.amount() > 1 else { continue }
      throw end.problem(.expected(.share))
    }
    return Observation(
      share: try share.amount(), low: try members["low"]?.amount(),
      high: try members["high"]?.amount(),
      exposure: try element.required("exposure", of: members).integer(in: 0...Int.max),
      months: try members["months"]?.amount())
  }

  static func profile(_ element: JSONElement) throws(FileProblem) -> ProfileObservation {
    let members = try element.members(["exposure", "hidden"])
    var hidden: [PlaceID] = []
    for place in try members["hidden"]?.array() ?? [] { hidden.append(PlaceID(try place.text())) }
    return ProfileObservation(
      exposure: try members["exposure"]?.integer(in: 0...Int.max), hidden: hidden)
  }
}
