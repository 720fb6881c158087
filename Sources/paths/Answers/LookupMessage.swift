import Careers

/// What is said when a name means no profile or several: what it could mean, and what to type.
struct LookupMessage {
  let text: String
  let answer: ProfileLookup.Answer
  let session: Session

  private var language: Language { session.language }

  func failure(
    _ format: AnswerFormat, _ envelope: AnswerEnvelope, example: (String) -> String
  ) -> Failure {
    let json = format == .json ? json(envelope) : ""
    switch answer {
    case .found(let profile):
      preconditionFailure("\(profile.id) was found")
    case .ambiguous(let profiles):
      let head = language(
        "« \(text) » désigne \(Self.number(profiles.count)) métiers",
        "“\(text)” means \(profiles.count) profiles")
      let advice =
        language(
          "Précisez le nom ou le code : ", "Give the full name or the code: ")
        + example(profiles[0].id.text)
      return Failure(Exit.unknownName, [head] + profiles.map(line) + [advice], answer: json)
    case .unknown(let suggestions) where suggestions.isEmpty:
      let count = session.nomenclature.profiles.count
      return Failure(
        Exit.unknownName,
        [
          language(
            "métier inconnu « \(text) » ; rien d’approchant parmi \(count) métiers",
            "unknown profile “\(text)”; nothing near it among \(count) profiles"),
          language("  Voir : ", "  See: ") + session.command("list"),
        ], answer: json)
    case .unknown(let suggestions):
      let head = language("métier inconnu « \(text) »", "unknown profile “\(text)”")
      let question = language("  Vouliez-vous dire ", "  Did you mean ")
      let names = suggestions.map { "\($0.id) \($0.name)" }
      return Failure(
        Exit.unknownName,
        [head, question + names.joined(separator: language(" ou ", " or ")) + language(" ?", "?")],
        answer: json)
    }
  }

  private func line(_ profile: Profile) -> String {
    "  " + profile.id.text + String(repeating: " ", count: max(1, 5 - profile.id.text.count))
      + profile.name
  }

  private static func number(_ number: Int) -> String {
    let words = [
      "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix",
    ]
    return number < words.count ? words[number] : String(number)
  }

  private func json(_ envelope: AnswerEnvelope) -> String {
    let (reason, profiles) =
      switch answer {
      case .ambiguous(let profiles): ("ambiguous", profiles)
      case .unknown(let suggestions): ("unknown", suggestions)
      case .found(let profile): ("found", [profile])
      }
    let suggestions = profiles.map {
      JSONValue.object(["id": .string($0.id.text), "name": .string($0.name)])
    }
    return JSONWriter().text(
      .members(
        [
          ("schema", .string(envelope.schema)), ("data", AnswerJSON.data(session.nomenclature)),
          ("query", .object(["name": .string(text)])),
        ] + envelope.empty + [
          ("reason", .string(reason)), ("suggestions", .array(suggestions)),
        ]))
  }
}
