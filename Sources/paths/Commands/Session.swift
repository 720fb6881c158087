import Careers

/// What every command works with: the language of its answer and the nomenclature it is about.
struct Session: Sendable {
  let language: Language

  /// The shipped nomenclature, read when a command first asks for it: `import` makes it and never does.
  var nomenclature: Nomenclature { .shipped }

  private static let lookup = ProfileLookup(.shipped)

  /// The profile a person means.
  ///
  /// - Throws: a ``Failure`` with exit code 3 that lists what the name could mean.
  func profile(_ text: String, format: AnswerFormat = .text, example: (String) -> String)
    throws(Failure) -> Profile
  {
    let answer = Self.lookup.find(text)
    if case .found(let profile) = answer { return profile }
    throw LookupMessage(text: text, answer: answer, session: self).failure(format, example: example)
  }
}

/// How an answer is written.
enum AnswerFormat: String, CaseIterable, Sendable {
  case text
  case json
}

/// What a command says on standard output, and the exit code.
struct Answer: Sendable {
  let text: String
  var exit = Exit.found
}
