import Careers
import Planning

/// Mobility areas as text or JSON.
struct AreaAnswer: AnswerForm {
  let session: Session
  let areas: MobilityAreas

  private var language: Language { session.language }

  var lines: [String] {
    let effort = Int(exactly: areas.effort).map(String.init) ?? "\(areas.effort)"
    let head = language(
      "Aires de mobilité, effort jusqu’à \(effort) (passerelles + doute)",
      "Mobility areas, effort up to \(effort) (moves + doubt)")
    let rows = areas.areas.filter { !$0.area.isEmpty }.flatMap { entry -> [String] in
      let members = entry.area.map { "\($0) \(session.nomenclature.name(of: $0))" }
      return ["\(entry.profile) \(session.nomenclature.name(of: entry.profile))"]
        + Terminal.wrapped(members.joined(separator: ", "), prefix: "    → ", continued: "      ")
    }
    let silent = areas.areas.filter(\.area.isEmpty).map(\.profile.text)
    let none = language(
      "Sans passerelle énoncée à cet effort : ", "No move stated within this effort: ")
    let pairs = areas.mutual.map { "\($0.0)–\($0.1)" }
    let mutual = language("Proximité (dans les deux sens) : ", "Near each other (both ways): ")
    return [head, ""] + rows + [""]
      + (silent.isEmpty ? [] : Terminal.wrapped(none + silent.joined(separator: ", "), prefix: ""))
      + (pairs.isEmpty ? [] : Terminal.wrapped(mutual + pairs.joined(separator: ", "), prefix: ""))
      + Terminal.wrapped(session.source, prefix: "")
  }

  /// A row for each profile that is in the area of another.
  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("profile", language("métier", "profile")), .init("name", language("nom", "name")),
      .init("area", language("aire", "area")), .init("area_name", language("nom", "name")),
      .init("mutual", language("proximité", "near")),
    ]
    let mutual = Set(areas.mutual.flatMap { [[$0.0, $0.1], [$0.1, $0.0]] })
    let rows = areas.areas.flatMap { entry in
      entry.area.map { other -> [AnswerTable.Cell] in
        [
          .text(entry.profile.text), .text(session.nomenclature.name(of: entry.profile)),
          .text(other.text), .text(session.nomenclature.name(of: other)),
          .text(language.answer(mutual.contains([entry.profile, other]))),
        ]
      }
    }
    return AnswerTable(columns, rows)
  }

  /// The areas as an object keyed by profile, which has no fixed set of keys.
  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.area/1"), "status": .string("complete"),
      "inputs": .array([AnswerJSON.data(session.nomenclature)]), "effort": .number(areas.effort),
      "area": .members(areas.areas.map { ($0.profile.text, .strings($0.area.map(\.text))) }),
      "mutual": .array(areas.mutual.map { .strings([$0.0.text, $0.1.text]) }),
    ])
  }
}
