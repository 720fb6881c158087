import Careers
import Routes

/// What differs between two graphs for a program: one object, keys in this order, every list whole.
struct DifferenceJSON {
  let files: Change<String>
  let graphs: Change<Nomenclature>
  let difference: NomenclatureDifference
  let routes: RouteDifference

  var value: JSONValue {
    .object([
      "schema": .string("paths.diff/1"),
      "before": side(files.before, graphs.before), "after": side(files.after, graphs.after),
      "equal": .bool(difference.isEmpty),
      "families": names(difference.families), "profiles": names(difference.profiles),
      "outside": names(difference.outside),
      "sheets": .array(difference.sheets.map(sheet)),
      "moves": moves(difference.moves),
      "open_doors": remarks(difference.openDoors, NomenclatureFileWriter.openDoor),
      "drift": remarks(difference.drift, NomenclatureFileWriter.drift),
      "corrections": difference.curation.map {
        change($0) { .array($0.map(CurationFile.value)) }
      },
      "relocated": .integer(difference.relocated),
      "routes": .object([
        "profiles": .integer(difference.profiles.kept.count),
        "lost": .array(routes.lost.map(pair)), "gained": .array(routes.gained.map(pair)),
        "changed": .array(routes.repriced.map(pair)),
      ]),
    ])
  }

  private func side(_ file: String, _ nomenclature: Nomenclature) -> JSONValue {
    .object([
      "file": .string(file), "source": NomenclatureFileWriter.source(nomenclature.source),
      "families": .integer(nomenclature.families.count),
      "profiles": .integer(nomenclature.profiles.count),
      "outside": .integer(nomenclature.outside.count),
      "moves": .integer(nomenclature.moves.count),
      "open_doors": .integer(nomenclature.openDoors.count),
      "drift": .integer(nomenclature.drift.count),
    ])
  }

  private func change<Value>(
    _ change: Change<Value>, _ value: (Value) -> JSONValue?
  ) -> JSONValue {
    .object(["before": value(change.before), "after": value(change.after)])
  }

  private func names(_ names: NameDifference) -> JSONValue {
    let entry = { (entry: NameDifference.Entry) -> JSONValue in
      .object(["id": .string(entry.id.text), "name": .string(entry.name)])
    }
    return .object([
      "added": .array(names.added.map(entry)), "removed": .array(names.removed.map(entry)),
      "renamed": .array(names.renamed.map { change($0, entry) }),
      "renumbered": .array(names.renumbered.map { change($0, entry) }),
    ])
  }

  /// The parts of a profile that say something else, as the file has them; what is silent has no member.
  private func sheet(_ sheet: ProfileChange) -> JSONValue {
    .object([
      "id": .string(sheet.profile.after.id.text), "name": .string(sheet.profile.after.name),
      "changed": .members(
        sheet.parts.map { part in (part.rawValue, change(sheet.profile) { value(part, of: $0) }) }),
    ])
  }

  private func value(_ part: ProfileChange.Part, of profile: Profile) -> JSONValue? {
    guard case .members(let members) = NomenclatureFileWriter.profile(profile) else { return nil }
    return members.first { $0.0 == part.rawValue }?.1
  }

  private func moves(_ moves: MoveDifference) -> JSONValue {
    .object([
      "added": .array(moves.added.map { AnswerJSON.move($0, in: graphs.after) }),
      "removed": .array(moves.removed.map { AnswerJSON.move($0, in: graphs.before) }),
      "doubt": .array(moves.doubted.map(both)), "restated": .array(moves.restated.map(both)),
    ])
  }

  private func both(_ move: Change<Move>) -> JSONValue {
    .object([
      "before": AnswerJSON.move(move.before, in: graphs.before),
      "after": AnswerJSON.move(move.after, in: graphs.after),
    ])
  }

  private func remarks<Remark>(
    _ remarks: RemarkDifference<Remark>, _ value: (Remark) -> JSONValue
  ) -> JSONValue {
    .object([
      "added": .array(remarks.added.map(value)), "removed": .array(remarks.removed.map(value)),
    ])
  }

  private func pair(_ pair: RouteDifference.Pair) -> JSONValue {
    .object([
      "from": .string(pair.from.text), "to": .string(pair.to.text),
      "before": pair.cost.before.map(JSONValue.number),
      "after": pair.cost.after.map(JSONValue.number),
    ])
  }
}
