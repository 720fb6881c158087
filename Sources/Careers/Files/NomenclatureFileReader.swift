/// Turns JSON into a nomenclature; every error carries the line and column of what is wrong.
enum NomenclatureFileReader {
  static func read(_ root: JSONElement) throws(FileProblem) -> Nomenclature {
    let members = try root.members([
      "format", "source", "families", "profiles", "outside", "moves", "open_doors", "drift",
      "curation",
    ])
    let format = try root.required("format", of: members)
    guard try format.text() == NomenclatureFile.format else {
      throw format.problem(.unknownWord(try format.text(), known: [NomenclatureFile.format]))
    }
    let parts = Nomenclature.Parts(
      source: try source(try root.required("source", of: members)),
      families: try list(members["families"], family),
      profiles: try list(try root.required("profiles", of: members), profile),
      outside: try list(members["outside"], outside),
      moves: try list(try root.required("moves", of: members), move),
      openDoors: try list(members["open_doors"], openDoor),
      drift: try list(members["drift"], drift),
      curation: try list(members["curation"], CurationFile.correction))
    do {
      return try Nomenclature(parts)
    } catch {
      throw root.problem(.inconsistent(error))
    }
  }

  private static func list<Element>(
    _ element: JSONElement?, _ read: (JSONElement) throws(FileProblem) -> Element
  ) throws(FileProblem) -> [Element] {
    guard let element else { return [] }
    var elements: [Element] = []
    for element in try element.array() { elements.append(try read(element)) }
    return elements
  }

  private static func source(_ element: JSONElement) throws(FileProblem) -> Source {
    let members = try element.members(["title", "edition", "publisher", "language", "sha256"])
    return Source(
      title: try element.required("title", of: members).text(),
      edition: try members["edition"]?.text() ?? "",
      publisher: try members["publisher"]?.text() ?? "",
      language: try members["language"]?.text() ?? "fr",
      sha256: try members["sha256"]?.text() ?? "")
  }

  private static func family(_ element: JSONElement) throws(FileProblem) -> Family {
    let members = try element.members(["id", "name"])
    return Family(
      id: try element.required("id", of: members).text(),
      name: try element.required("name", of: members).text())
  }

  private static func profile(_ element: JSONElement) throws(FileProblem) -> Profile {
    let members = try element.members([
      "id", "name", "aliases", "family", "diploma", "experience", "first_post", "outlook",
      "observed",
    ])
    return Profile(
      id: try place("id", of: members, in: element),
      name: try element.required("name", of: members).text(),
      aliases: try list(members["aliases"]) { (element) throws(FileProblem) in try element.text() },
      family: try element.required("family", of: members).text(),
      diploma: try optional(members["diploma"], diploma),
      experience: try optional(members["experience"], experience),
      firstPost: try members["first_post"]?.bool(),
      outlook: try optional(members["outlook"], outlook),
      observation: try optional(members["observed"], ObservationFile.profile))
  }

  private static func diploma(_ element: JSONElement) throws(FileProblem) -> Diploma {
    let members = try element.members(["lowest", "highest", "lines"])
    return Diploma(
      lowest: try element.required("lowest", of: members).integer(in: 0...12),
      highest: try members["highest"]?.integer(in: 0...12),
      lines: try optional(members["lines"], lines))
  }

  private static func experience(_ element: JSONElement) throws(FileProblem) -> Experience {
    let members = try element.members(["least", "most", "field", "or_else", "lines"])
    return Experience(
      least: try members["least"]?.integer(in: 0...60),
      most: try members["most"]?.integer(in: 0...60),
      field: try members["field"]?.text(),
      orElse: try members["or_else"]?.text(),
      lines: try optional(members["lines"], lines))
  }

  private static func outlook(_ element: JSONElement) throws(FileProblem) -> Outlook {
    let members = try element.members(["trend", "lines"])
    return Outlook(
      trend: try element.required("trend", of: members).word(Outlook.Trend.self),
      lines: try lines(try element.required("lines", of: members)))
  }

  private static func outside(_ element: JSONElement) throws(FileProblem) -> OutsidePlace {
    let members = try element.members(["id", "name"])
    return OutsidePlace(
      id: try place("id", of: members, in: element),
      name: try element.required("name", of: members).text())
  }

  static func move(_ element: JSONElement) throws(FileProblem) -> Move {
    let members = try element.members([
      "from", "to", "doubt", "cost", "count", "observed", "evidence",
    ])
    let list = try element.required("evidence", of: members)
    let evidence = try self.list(list, evidence)
    guard !evidence.isEmpty else { throw list.problem(.expected(.evidence)) }
    let move = Move(
      from: try place("from", of: members, in: element),
      to: try place("to", of: members, in: element),
      evidence: evidence, statedCost: try members["cost"]?.amount(),
      count: try members["count"]?.integer(in: 0...Int.max),
      observation: try optional(members["observed"], ObservationFile.move))
    if let doubt = members["doubt"] {
      let stated = try doubt.integer(in: 0...3)
      guard stated == move.doubt.rawValue else {
        throw doubt.problem(.wrongDoubt(stated: stated, computed: move.doubt.rawValue))
      }
    }
    return move
  }

  private static func evidence(_ element: JSONElement) throws(FileProblem) -> Evidence {
    let members = try element.members([
      "sheet", "section", "direction", "lines", "cue", "mention", "statement", "reading",
      "condition",
    ])
    return Evidence(
      sheet: try place("sheet", of: members, in: element),
      section: try element.required("section", of: members).word(Evidence.Section.self),
      direction: try element.required("direction", of: members).word(Evidence.Direction.self),
      lines: try lines(try element.required("lines", of: members)),
      cue: try element.required("cue", of: members).text(),
      mention: try element.required("mention", of: members).text(),
      statement: try element.required("statement", of: members).word(Evidence.Statement.self),
      reading: try members["reading"]?.integer(in: 1...99) ?? 1,
      condition: try optional(members["condition"], condition))
  }

  private static func condition(_ element: JSONElement) throws(FileProblem) -> Condition {
    let members = try element.members(["kind", "words"])
    return Condition(
      kind: try element.required("kind", of: members).word(Condition.Kind.self),
      words: try element.required("words", of: members).text())
  }

  private static func openDoor(_ element: JSONElement) throws(FileProblem) -> OpenDoor {
    let members = try element.members(["profile", "direction", "lines", "mention"])
    return OpenDoor(
      profile: try place("profile", of: members, in: element),
      direction: try element.required("direction", of: members).word(Evidence.Direction.self),
      lines: try lines(try element.required("lines", of: members)),
      mention: try members["mention"]?.text() ?? "")
  }

  private static func drift(_ element: JSONElement) throws(FileProblem) -> Drift {
    let members = try element.members(["profile", "lines", "cue"])
    return Drift(
      profile: try place("profile", of: members, in: element),
      lines: try lines(try element.required("lines", of: members)),
      cue: try members["cue"]?.text() ?? "")
  }

  // MARK: Small parts

  static func place(
    _ key: String, of members: JSONMembers, in element: JSONElement
  ) throws(FileProblem) -> PlaceID {
    let member = try element.required(key, of: members)
    let text = try member.text()
    guard !text.isEmpty else { throw member.problem(.expected(.identifier)) }
    return PlaceID(text)
  }

  private static func lines(_ element: JSONElement) throws(FileProblem) -> LineRange {
    var numbers: [Int] = []
    for number in try element.array() { numbers.append(try number.integer(in: 1...100_000_000)) }
    guard let first = numbers.first, let last = numbers.last, first <= last, numbers.count <= 2
    else { throw element.problem(.expected(.lineRange)) }
    return LineRange(first, last)
  }

  private static func optional<Value>(
    _ element: JSONElement?, _ read: (JSONElement) throws(FileProblem) -> Value
  ) throws(FileProblem) -> Value? {
    guard let element else { return nil }
    return try read(element)
  }
}
