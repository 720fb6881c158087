import Careers

/// The profiles by family as text or JSON.
struct ListAnswer: AnswerForm {
  let session: Session
  let family: String?
  let words: String?
  let found: [(family: Family, profiles: [Profile])]

  private var language: Language { session.language }
  private var profiles: [Profile] { found.flatMap(\.profiles) }

  var lines: [String] {
    guard let example = profiles.first else { return none }
    let width = profiles.map(\.id.text.count).max() ?? 0
    let blocks = found.flatMap { entry -> [String] in
      Terminal.wrapped("\(entry.family.id) \(entry.family.name)", prefix: "")
        + entry.profiles.flatMap { row($0, width: width) } + [""]
    }
    let counts = [
      language.count(profiles.count, ("métier", "métiers"), ("profile", "profiles")),
      language.count(found.count, ("famille", "familles"), ("family", "families")),
    ]
    return blocks + [counts.joined(separator: ", ")] + Terminal.wrapped(session.source, prefix: "")
      + [
        language("Une fiche : ", "A card: ") + session.command("show \(shown(example.id.text))")
      ]
  }

  private func row(_ profile: Profile, width: Int) -> [String] {
    let id = profile.id.text
    let aliases = profile.aliases.joined(separator: ", ")
    let padding = String(repeating: " ", count: width - id.count)
    return Terminal.wrapped(
      profile.name + (aliases.isEmpty ? "" : " · " + aliases), prefix: "  \(id)\(padding)  ",
      continued: String(repeating: " ", count: width + 4))
  }

  /// Nothing fits: what was asked for, and what there is.
  private var none: [String] {
    let asked = [
      family.map { language("famille ", "family ") + language.quote($0) },
      words.map { language("nom contenant ", "name with ") + language.quote($0) },
    ].compactMap(\.self).joined(separator: ", ")
    let head = language("Aucun métier", "No profile") + (asked.isEmpty ? "" : language(" : ", ": "))
    let families = session.nomenclature.families.flatMap {
      Terminal.wrapped("\($0.id) \($0.name)", prefix: "  ", continued: "    ")
    }
    return Terminal.wrapped(head + asked, prefix: "")
      + (families.isEmpty ? [] : [language("Les familles :", "The families:")] + families)
  }

  var table: AnswerTable {
    let columns: [AnswerTable.Column] = [
      .init("family", language("famille", "family")),
      .init("family_name", language("nom", "name")), .init("id", language("code", "code")),
      .init("name", language("nom", "name")),
      .init("aliases", language("dit aussi", "also called")),
    ]
    let rows = found.flatMap { entry in
      entry.profiles.map { profile -> [AnswerTable.Cell] in
        [
          .text(entry.family.id), .text(entry.family.name), .text(profile.id.text),
          .text(profile.name), .text(profile.aliases.joined(separator: ", ")),
        ]
      }
    }
    return AnswerTable(columns, rows)
  }

  var json: JSONValue {
    .object([
      "schema": .string("paths.list/1"), "data": AnswerJSON.data(session.nomenclature),
      "query": .object([
        "family": family.map(JSONValue.string), "search": words.map(JSONValue.string),
      ]),
      "families": .array(
        found.map { entry in
          .object([
            "id": .string(entry.family.id), "name": .string(entry.family.name),
            "profiles": .array(
              entry.profiles.map { profile in
                .object([
                  "id": .string(profile.id.text), "name": .string(profile.name),
                  "aliases": .strings(profile.aliases),
                ])
              }),
          ])
        }),
    ])
  }
}
