private import Careers

/// Spells the capitals of a title as the text itself spells its words elsewhere.
///
/// « CHEF DE PROJET MAITRISE D'OUVRAGE » becomes « Chef de projet maîtrise d’ouvrage »: each word takes
/// the spelling it most often has in running text after the same word, or else alone; so accents, acronyms
/// and English names come out right without a list of them.
struct TitleSpelling {
  private var alone: [String: [String: Int]] = [:]
  private var afterWord: [String: [String: Int]] = [:]

  /// Learns from the text: words inside sentences, not those that a capital starts.
  init(learningFrom lines: [SourceLine]) {
    for line in lines where line.text.contains(where: \.isLowercase) {
      var previous: String?
      for marked in Self.words(line.text) {
        let word = marked.trimmingMarks
        let folded = FoldedName(word).text
        if let previous, !folded.isEmpty {
          alone[folded, default: [:]][word, default: 0] += 1
          afterWord[previous + " " + folded, default: [:]][word, default: 0] += 1
        }
        // A bullet or dash alone is no word: what follows it may still start the sentence.
        if marked.last.map({ ".!?".contains($0) }) == true {
          previous = nil
        } else if !folded.isEmpty {
          previous = folded
        }
      }
    }
  }

  /// The name in normal case, and the acronym that stood at its end, if one did.
  func name(_ title: String) -> (name: String, acronym: String?) {
    let (words, acronym) = Self.partingAcronym(title)
    var spelled: [String] = []
    var previous: String?
    for marked in Self.words(words) {
      let word = marked.trimmingMarks
      let folded = FoldedName(word).text
      let inner = folded.isEmpty ? word : spelling(of: word, folded: folded, after: previous)
      spelled.append(word.isEmpty ? marked : marked.replacing(word, with: inner))
      if !folded.isEmpty { previous = folded }
    }
    var name = Self.joined(spelled)
    name = name.prefix(1).uppercased() + name.dropFirst()
    return (acronym.map { name + " (\($0))" } ?? name, acronym)
  }

  private func spelling(of word: String, folded: String, after previous: String?) -> String {
    let nearby = previous.flatMap { afterWord[$0 + " " + folded] }
    // Accents that the capitals carry are certain: « CHARGÉ » is never « charge ».
    let isAccented = !word.unicodeScalars.allSatisfy(\.isASCII)
    for counts in [nearby, alone[folded]].compactMap(\.self) {
      let fitting = counts.filter { !isAccented || $0.key.lowercased() == word.lowercased() }
      let best = fitting.max { ($0.value, $1.key) < ($1.value, $0.key) }
      // One capital in the whole text is chance, two are a habit.
      if let best { return best.value > 1 ? best.key : best.key.lowercased() }
    }
    return word.lowercased()
  }

  // MARK: Words

  /// The words of a text with the marks that touch them; elisions stand alone, with their apostrophe.
  private static func words(_ text: String) -> [String] {
    let straight = text.replacing("'", with: "’").replacing("’", with: "’ ").replacing(
      "-", with: " - ")
    return straight.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Joins words and marks again: no space after an elision or around a hyphen, no-break spaces in « ».
  private static func joined(_ words: [String]) -> String {
    words.joined(separator: " ").replacing("’ ", with: "’").replacing(" - ", with: "-")
      .replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
  }

  /// An acronym at the end: in brackets, after a dash, or made of the initials of the words before it.
  private static func partingAcronym(_ title: String) -> (words: String, acronym: String?) {
    var words = title.split(separator: " ").map(String.init)
    guard words.count > 1, let last = words.last else { return (title, nil) }
    let letters = last.filter { $0.isLetter || $0.isNumber }
    let isMarked = last != letters && (2...6).contains(letters.count) && !last.contains("’")
    let isInitials = letters.count > 2 && acronym(letters, abbreviates: words.dropLast())
    let isPlainMark = last.hasPrefix("(") || (last.hasPrefix("-") && isInitials)
    guard (isMarked && isPlainMark) || isInitials else { return (title, nil) }
    words.removeLast()
    return (words.joined(separator: " "), letters)
  }

  private static func acronym(_ acronym: String, abbreviates words: ArraySlice<String>) -> Bool {
    Acronyms.initials(of: words.joined(separator: " ")) == acronym
  }
}

extension String {
  /// Without the punctuation around it.
  fileprivate var trimmingMarks: String {
    let inner = drop { !$0.isLetter && !$0.isNumber }
    let end = inner.lastIndex { $0.isLetter || $0.isNumber || $0 == "’" }
    return end.map { String(inner[...$0]) } ?? ""
  }
}
