/// A JSON value as it was read, with its place in the file, so that an error can name line and column.
package struct JSONElement: Sendable {
  /// The value.
  package enum Value: Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONElement])
    case object(JSONMembers)
  }

  package let value: Value
  package let position: FilePosition

  /// The members of an object.
  ///
  /// - Throws: ``FileProblem`` when this is no object, or has a key that is not in `keys`: a misspelt key
  ///   must not be lost silently.
  package func members(_ keys: [String]) throws(FileProblem) -> JSONMembers {
    guard case .object(let members) = value else { throw problem(.expected(.object)) }
    if let stranger = members.first(where: { !keys.contains($0.key) }) {
      throw stranger.value.problem(.unknownKey(stranger.key, known: keys.sorted()))
    }
    return members
  }

  /// The member with this key.
  package func required(
    _ key: String, of members: JSONMembers
  ) throws(FileProblem) -> JSONElement {
    guard let member = members[key] else { throw problem(.missingKey(key)) }
    return member
  }

  package func text() throws(FileProblem) -> String {
    guard case .string(let text) = value else { throw problem(.expected(.text)) }
    return text
  }

  package func bool() throws(FileProblem) -> Bool {
    guard case .bool(let bool) = value else { throw problem(.expected(.boolean)) }
    return bool
  }

  /// A whole number from `range`.
  package func integer(in range: ClosedRange<Int>) throws(FileProblem) -> Int {
    guard case .number(let number) = value, let integer = Int(exactly: number),
      range.contains(integer)
    else {
      throw problem(.expected(.wholeNumber(range)))
    }
    return integer
  }

  /// A number that is not below 0.
  package func amount() throws(FileProblem) -> Double {
    guard case .number(let number) = value, number >= 0 else {
      throw problem(.expected(.amount))
    }
    return number
  }

  package func array() throws(FileProblem) -> [JSONElement] {
    guard case .array(let elements) = value else { throw problem(.expected(.list)) }
    return elements
  }

  /// One of the words of an enumeration.
  package func word<Word: RawRepresentable<String> & CaseIterable>(
    _: Word.Type
  ) throws(FileProblem) -> Word {
    let text = try text()
    guard let word = Word(rawValue: text) else {
      throw problem(.unknownWord(text, known: Word.allCases.map(\.rawValue)))
    }
    return word
  }

  package func problem(_ kind: FileProblem.Kind) -> FileProblem {
    FileProblem(kind, at: position)
  }
}
