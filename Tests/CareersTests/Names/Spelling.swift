import Careers

/// The ways of typing a name that must make no difference to who is meant.
enum Spelling: CaseIterable, Sendable {
  case upperCase
  case lowerCase
  case withoutAccents
  case decomposedAccents
  case straightApostrophes
  case curlyApostrophes
  case ligaturesApart
  case unbrokenSpaces
  case spacesAround
  case hyphensForDashes
  case softHyphens
  case ligaturesJoined
  case plural

  func callAsFunction(_ name: String) -> String {
    switch self {
    case .upperCase: name.uppercased()
    case .lowerCase: name.lowercased()
    case .withoutAccents: FoldedName(name).text
    case .decomposedAccents: Self.decomposed(name)
    case .straightApostrophes: name.replacing("’", with: "'")
    case .curlyApostrophes: name.replacing("'", with: "’")
    case .ligaturesApart: name.replacing("œ", with: "oe").replacing("Œ", with: "OE")
    case .unbrokenSpaces: name.replacing(" ", with: "\u{A0}")
    case .spacesAround: "  " + name.replacing(" ", with: "\t \n") + "\u{202F}"
    case .hyphensForDashes: name.replacing("–", with: "-")
    case .softHyphens: name.map(String.init).joined(separator: "\u{AD}")
    case .ligaturesJoined: name.replacing("oe", with: "œ")
    case .plural: Self.plural(name)
    }
  }

  /// Every word that may take one with an s; one that ends in s or x has its own.
  private static func plural(_ name: String) -> String {
    name.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let isSingular = word.last.map { $0.isLetter && !"sxzSXZ".contains($0) } == true
      return word.count > 3 && isSingular ? word + "s" : word
    }.joined(separator: " ")
  }

  /// The accented letters of French, apart: written down here, so as not to trust what is tested.
  private static let apart: [Character: String] = [
    "à": "a\u{300}", "â": "a\u{302}", "ç": "c\u{327}", "è": "e\u{300}", "é": "e\u{301}",
    "ê": "e\u{302}", "ë": "e\u{308}", "î": "i\u{302}", "ï": "i\u{308}", "ô": "o\u{302}",
    "ù": "u\u{300}", "û": "u\u{302}", "ü": "u\u{308}", "ÿ": "y\u{308}", "É": "E\u{301}",
    "À": "A\u{300}", "Ç": "C\u{327}", "È": "E\u{300}", "Ê": "E\u{302}",
  ]

  private static func decomposed(_ name: String) -> String {
    name.map { apart[$0] ?? String($0) }.joined()
  }
}
