/// A name as it is compared: without case, accents, ligatures, kinds of apostrophe or punctuation.
///
/// « Chef de projet maîtrise d’œuvre », `CHEF DE PROJET MAITRISE D'OEUVRE` and the same with decomposed
/// accents fold to one text.
///
/// ```swift
/// FoldedName("Maîtrise d’œuvre").text  // "maitrise d oeuvre"
/// ```
///
/// - Complexity: O(n) in the length of the name.
public struct FoldedName: Hashable, Sendable {
  /// Lower-case words parted by single spaces.
  public let text: String

  /// Folds a name.
  public init(_ name: String) {
    var text = ""
    var pendingSpace = false
    // An accent goes from a Latin letter; on any other it is part of the letter, composed or not.
    var followsLatin = true
    for scalar in name.unicodeScalars {
      if !followsLatin, scalar.properties.isMark {
        text.unicodeScalars.append(scalar)
        continue
      }
      guard let letters = Self.letters(of: scalar) else { continue }
      followsLatin = letters.utf8.allSatisfy { $0 < 0x80 }
      if letters.isEmpty {
        pendingSpace = !text.isEmpty
      } else {
        if pendingSpace { text += " " }
        pendingSpace = false
        text += letters
      }
    }
    self.text = text
  }

  /// The words of the name.
  public var words: [Substring] { text.split(separator: " ") }

  /// The folded letters of a scalar: empty for what parts words, `nil` for what leaves no trace.
  private static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "a"..."z", "0"..."9": return String(scalar)
    case "A"..."Z": return scalar.properties.lowercaseMapping
    case _ where scalar.isASCII: return ""
    case "œ", "Œ": return "oe"
    case "æ", "Æ": return "ae"
    case "ß", "ẞ": return "ss"
    case "\u{2BC}": return ""
    case "\u{AD}", "\u{200B}"..."\u{200D}", "\u{2060}", "\u{FEFF}": return nil
    default: return nonASCIILetters(of: scalar)
    }
  }

  private static func nonASCIILetters(of scalar: Unicode.Scalar) -> String? {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return nil
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter:
      let small = properties.lowercaseMapping
      // The name of the small letter is asked: ANGSTROM SIGN says nothing of the a under its ring.
      guard small == String(scalar) else {
        return small.unicodeScalars.compactMap(letters).joined()
      }
      return base(of: properties)
    case .otherLetter, .modifierLetter, .decimalNumber: return properties.lowercaseMapping
    default: return ""
    }
  }

  /// The letter under the accent, read off the character's own name: É is LATIN CAPITAL LETTER E WITH ACUTE.
  private static func base(of properties: Unicode.Scalar.Properties) -> String {
    let name = properties.name?.split(separator: " ") ?? []
    if name.count > 4, name[0] == "LATIN", name[2] == "LETTER", name[3].count == 1,
      name[4] == "WITH"
    {
      return name[3].lowercased()
    }
    return properties.lowercaseMapping
  }
}

extension Unicode.Scalar.Properties {
  /// Whether this is a mark on the letter before it.
  fileprivate var isMark: Bool {
    [.nonspacingMark, .enclosingMark, .spacingMark].contains(generalCategory)
  }
}
