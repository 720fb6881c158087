import Careers
import Planning

/// What job titles may mean: settled ones first, then those that a person has to decide.
struct TitlesAnswer: AnswerForm {
  let session: Session
  let matches: [TitleMatch]
  let sources: PlanSources

  private var language: Language { session.language }

  var lines: [String] {
    let settled = matches.filter { $0.profile != nil }
    let open = matches.filter { $0.profile == nil }
    let head = language(
      "\(settled.count) intitulés compris sur \(matches.count)",
      "\(settled.count) of \(matches.count) titles understood")
    let todo = language(
      "Pour décider : --format csv > titres.csv, complétez la colonne profile, puis --titles titres.csv.",
      "To decide: --format csv > titles.csv, fill in the column profile, then --titles titles.csv.")
    var lines = [Style.strong(head), ""]
    for match in settled { lines += understood(match) }
    if !open.isEmpty { lines += ["", language("À décider", "To be decided")] }
    for match in open { lines += decision(match) }
    return lines + [""] + Terminal.wrapped(todo, prefix: "") + sources.lines(language)
  }

  private func understood(_ match: TitleMatch) -> [String] {
    let profile = match.profile.map(name) ?? ""
    return Terminal.wrapped(
      "\(match.title) → \(profile) (\(word(match.kind)))", prefix: "  ", continued: "    ")
  }

  private func decision(_ match: TitleMatch) -> [String] {
    Terminal.wrapped("\(match.title) (\(word(match.kind)))", prefix: "  ", continued: "    ")
      + match.candidates.flatMap { candidate in
        Terminal.wrapped(
          name(candidate.profile) + reason(candidate), prefix: "    ? ", continued: "      ")
      }
  }

  private func name(_ profile: Profile) -> String { "\(profile.id) \(profile.name)" }

  private func reason(_ candidate: TitleMatch.Candidate) -> String {
    candidate.shared.isEmpty
      ? language(" : à une ou deux lettres près", ": but for a letter or two")
      : language(" : en commun ", ": in common ")
        + candidate.shared.map(language.quote).joined(separator: ", ")
  }

  private func word(_ kind: TitleMatch.Kind) -> String {
    switch kind {
    case .exact: language("nom", "name")
    case .alias: language("autre nom ou numéro", "other name or number")
    case .words: language("un seul métier convient", "one profile fits")
    case .several: language("plusieurs conviennent", "several fit")
    case .near: language("proches", "near")
    case .none: language("rien d’approchant", "nothing near")
    }
  }

  /// A row a title: with the profile filled in by hand, a mapping file.
  var table: AnswerTable {
    AnswerTable(
      [
        .init("title", language("titre", "title")), .init("profile", language("profil", "profile")),
        .init("profile_name", language("nom", "name")), .init("match", language("accord", "match")),
        .init("candidates", language("candidats", "candidates")),
      ],
      matches.map { match in
        [
          .text(match.title), .init(match.profile?.id.text), .init(match.profile?.name),
          .text(match.kind.rawValue),
          .text(match.candidates.map { name($0.profile) + reason($0) }.joined(separator: " | ")),
        ]
      })
  }

  var json: JSONValue {
    .object([
      "schema": .string("paths.plan.titles/1"), "inputs": sources.json,
      "titles": .array(
        matches.map { match in
          .object([
            "title": .string(match.title), "match": .string(match.kind.rawValue),
            "profile": match.profile.map { .string($0.id.text) } ?? .null,
            "profile_name": match.profile.map { .string($0.name) } ?? .null,
            "candidates": .array(
              match.candidates.map { candidate in
                .object([
                  "profile": .string(candidate.profile.id.text),
                  "profile_name": .string(candidate.profile.name),
                  "shared_words": .strings(candidate.shared),
                ])
              }),
          ])
        }),
    ])
  }
}
