import Careers

/// What every command works with: the language of its answer and the nomenclature it is about.
struct Session: Sendable {
  let language: Language
  /// What the nomenclature was read from; `nil` for the shipped one.
  let graph: GraphSource?
  /// What is to be remarked about the file it was read from.
  let remarks: [String]

  private let given: (nomenclature: Nomenclature, lookup: ProfileLookup)?
  private static let shippedLookup = ProfileLookup(.shipped)

  /// A session on the graph of a file, or on the shipped one.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when the file cannot be read, 65 when it holds no graph.
  init(language: Language, graph: GraphSource? = nil) throws(Failure) {
    self.language = language
    self.graph = graph
    if let graph {
      let contents = try GraphFile.contents(graph, language)
      given = (contents.nomenclature, ProfileLookup(contents.nomenclature))
      remarks = contents.remarks
    } else {
      given = nil
      remarks = []
    }
  }

  /// What the answer is about; the shipped nomenclature is read when a command first asks for it, and never
  /// when another is given.
  var nomenclature: Nomenclature { given?.nomenclature ?? .shipped }

  /// The profile a person means.
  ///
  /// - Throws: a ``Failure`` with exit code 3 that lists what the name could mean.
  func profile(
    _ text: String, format: AnswerFormat = .text, envelope: AnswerEnvelope = .routes,
    example: (String) -> String
  ) throws(Failure) -> Profile {
    let answer = (given?.lookup ?? Self.shippedLookup).find(text)
    if case .found(let profile) = answer { return profile }
    throw LookupMessage(text: text, answer: answer, session: self)
      .failure(format, envelope, example: example)
  }

  /// Two different profiles, the ends of a question that a command asks.
  ///
  /// - Throws: a ``Failure`` with exit code 3 that lists what a name could mean, 64 when both mean one profile.
  func pair(
    _ from: String, _ to: String, _ command: String, _ rest: String, _ format: AnswerFormat,
    _ envelope: AnswerEnvelope
  ) throws(Failure) -> (from: Profile, to: Profile) {
    let origin = try profile(from, format: format, envelope: envelope) {
      self.command("\(command) \($0) \(shown(to))" + rest)
    }
    let target = try profile(to, format: format, envelope: envelope) {
      self.command("\(command) \(shown(from)) \($0)" + rest)
    }
    guard origin.id != target.id else { throw Failure(Exit.usage, sameEnds(origin.id)) }
    return (origin, target)
  }

  /// « 3.3 Testeur »; the name alone where it is all that is known of a place.
  func label(_ id: PlaceID) -> String {
    let name = nomenclature.name(of: id)
    return nomenclature.profile(id) == nil || name == id.text ? name : "\(id) \(name)"
  }

  /// What is said where a question leads from a profile to itself.
  func sameEnds(_ place: PlaceID) -> String {
    let name = language.name(place, in: nomenclature)
    return language(
      "le départ et l’arrivée sont le même métier : \(name)",
      "the start and the end are the same profile: \(name)")
  }

  /// A command to type next: it asks about the same graph.
  func command(_ words: String) -> String {
    "paths " + words + (graph?.words ?? "")
  }

  /// The document an answer rests on, and the file its graph was read from where one was given.
  var source: String {
    let file = graph.map { language(" ; graphe : \($0.file)", "; graph: \($0.file)") }
    return language.source(nomenclature.source) + (file ?? "")
  }
}

/// What a command says on standard output, what it remarks on standard error, and the exit code.
struct Answer: Sendable {
  let text: String
  var remarks: [String] = []
  var exit = Exit.found
  /// Whether the text has marks of ``Style`` in it.
  var isStyled = false
}
