/// Turns a nomenclature into JSON, keys in the order of the schema.
package enum NomenclatureFileWriter {
  static func value(_ nomenclature: Nomenclature) -> JSONValue {
    .object([
      "format": .string(NomenclatureFile.format),
      "source": source(nomenclature.source),
      "families": .array(nomenclature.families.map(family)),
      "profiles": .array(nomenclature.profiles.map(profile)),
      "outside": .array(nomenclature.outside.map(outside)),
      "moves": .array(nomenclature.moves.map(move)),
      "open_doors": .array(nomenclature.openDoors.map(openDoor)),
      "drift": .array(nomenclature.drift.map(drift)),
      "curation": .array(nomenclature.curation.map(CurationFile.value)),
    ])
  }

  package static func source(_ source: Source) -> JSONValue {
    .object([
      "title": .string(source.title), "edition": .string(source.edition),
      "publisher": .string(source.publisher), "language": .string(source.language),
      "sha256": .string(source.sha256),
    ])
  }

  private static func family(_ family: Family) -> JSONValue {
    .object(["id": .string(family.id), "name": .string(family.name)])
  }

  package static func profile(_ profile: Profile) -> JSONValue {
    .object([
      "id": .string(profile.id.text),
      "name": .string(profile.name),
      "aliases": .strings(profile.aliases),
      "family": .string(profile.family),
      "diploma": profile.diploma.map(diploma),
      "experience": profile.experience.map(experience),
      "first_post": profile.firstPost.map(JSONValue.bool),
      "outlook": profile.outlook.map(outlook),
      "observed": profile.observation.map(ObservationFile.value),
    ])
  }

  package static func diploma(_ diploma: Diploma) -> JSONValue {
    .object([
      "lowest": .integer(diploma.lowest), "highest": diploma.highest.map(JSONValue.integer),
      "lines": diploma.lines.map(lines),
    ])
  }

  package static func experience(_ experience: Experience) -> JSONValue {
    .object([
      "least": experience.least.map(JSONValue.integer),
      "most": experience.most.map(JSONValue.integer),
      "field": experience.field.map(JSONValue.string),
      "or_else": experience.orElse.map(JSONValue.string),
      "lines": experience.lines.map(lines),
    ])
  }

  package static func outlook(_ outlook: Outlook) -> JSONValue {
    .object(["trend": .string(outlook.trend.rawValue), "lines": lines(outlook.lines)])
  }

  private static func outside(_ place: OutsidePlace) -> JSONValue {
    .object(["id": .string(place.id.text), "name": .string(place.name)])
  }

  package static func move(_ move: Move) -> JSONValue {
    .object([
      "from": .string(move.from.text), "to": .string(move.to.text),
      "doubt": .integer(move.doubt.rawValue), "cost": move.statedCost.map(JSONValue.number),
      "count": move.count.map(JSONValue.integer),
      "observed": move.observation.map(ObservationFile.value),
      "evidence": .array(move.evidence.map(evidence)),
    ])
  }

  package static func evidence(_ evidence: Evidence) -> JSONValue {
    .object([
      "sheet": .string(evidence.sheet.text),
      "section": .string(evidence.section.rawValue),
      "direction": .string(evidence.direction.rawValue),
      "lines": lines(evidence.lines),
      "cue": .string(evidence.cue),
      "mention": .string(evidence.mention),
      "statement": .string(evidence.statement.rawValue),
      "reading": .integer(evidence.reading),
      "condition": evidence.condition.map(condition),
    ])
  }

  private static func condition(_ condition: Condition) -> JSONValue {
    .object(["kind": .string(condition.kind.rawValue), "words": .string(condition.words)])
  }

  package static func openDoor(_ door: OpenDoor) -> JSONValue {
    .object([
      "profile": .string(door.profile.text), "direction": .string(door.direction.rawValue),
      "lines": lines(door.lines), "mention": .string(door.mention),
    ])
  }

  package static func drift(_ drift: Drift) -> JSONValue {
    .object([
      "profile": .string(drift.profile.text), "lines": lines(drift.lines),
      "cue": .string(drift.cue),
    ])
  }

  /// The first and the last line, or the one line.
  package static func lines(_ lines: LineRange) -> JSONValue {
    .array(
      (lines.first == lines.last ? [lines.first] : [lines.first, lines.last]).map(JSONValue.integer)
    )
  }
}
