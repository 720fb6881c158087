private import Careers

/// A line that may be the title of a family or sheet, by its form alone.
struct TitleForm: Hashable, Sendable {
  /// `[3]` or `[3, 12]`; empty without a number.
  let numbers: [Int]
  private(set) var words: String
  let isCapitals: Bool
  /// Whether the line says itself that a family follows: « Famille 3 : … ».
  let saysFamily: Bool

  var number: String { numbers.map(String.init).joined(separator: ".") }

  /// The form of a line; `nil` when it is no title at all.
  ///
  /// `3.3. TESTEUR`, `3.3 - TESTEUR`, `3.3.TESTEUR`, `Fiche 3.3 : Testeur`, `FAMILLE 3 – APPLICATIONS`,
  /// and words alone.
  init?(_ line: String) {
    var rest = line.drop { $0.isWhitespace || $0 == "#" }
    guard rest.utf8.count <= 200, rest.first.map({ !"•●▪◦–-*".contains($0) }) ?? false else {
      return nil
    }
    let opening = Self.word(at: rest)
    let saysFamily = Self.families.contains(opening.folded)
    let saysSheet = Self.sheets.contains(opening.folded)
    if saysFamily || saysSheet { rest = opening.rest }
    let (numbers, words) = Self.parted(rest)
    if (saysFamily || saysSheet) && numbers.isEmpty && !Self.opens(rest, saysFamily) { return nil }
    let title = String(words.drop { !$0.isLetter && $0 != "«" })
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard title.count(where: \.isLetter) >= 2, title.count <= 120, numbers.count <= 2 else {
      return nil
    }
    self.numbers = numbers
    self.words = Self.withoutPageNumber(title)
    self.saysFamily = saysFamily
    isCapitals = Self.isCapitals(title)
  }

  /// The same with the words of the next line, where a title goes on.
  func going(on next: TitleForm) -> TitleForm {
    var form = self
    form.words += " " + next.words
    return form
  }

  /// Whether the words of a line are all in capitals.
  static func isCapitals(_ text: some StringProtocol) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 2 && letters.allSatisfy { !$0.isLowercase }
  }

  private static let families: Set = [
    "axe", "chapitre", "domaine", "famille", "filiere", "partie", "pole",
  ]
  private static let sheets: Set = ["fiche", "metier", "profil"]

  private static func word(at text: Substring) -> (folded: String, rest: Substring) {
    let word = text.prefix { $0.isLetter }
    return (FoldedName(String(word)).text, text.dropFirst(word.count))
  }

  /// « Famille : relation client », « FAMILLE RELATION CLIENT »; « Famille de métiers » is a phrase.
  private static func opens(_ rest: Substring, _ saysFamily: Bool) -> Bool {
    let next = rest.first { !$0.isWhitespace }
    return next.map { marks.contains($0) || saysFamily && $0.isUppercase } ?? false
  }

  /// The numbers before the words; a single number needs a mark behind it: « 3 ans » numbers nothing.
  private static func parted(_ text: Substring) -> (numbers: [Int], words: Substring) {
    var rest = text.drop(while: \.isWhitespace)
    if rest.lowercased().hasPrefix("n°") { rest = rest.dropFirst(2).drop(while: \.isWhitespace) }
    var numbers: [Int] = []
    var isMarked = false
    while let digits = leadingDigits(rest), let number = Int(digits) {
      numbers.append(number)
      rest = rest.dropFirst(digits.count)
      isMarked = rest.first == "."
      guard isMarked else { break }
      rest = rest.dropFirst()
    }
    let words = rest.drop { $0.isWhitespace || marks.contains($0) }
    isMarked =
      isMarked || numbers.count > 1 || rest.first { !$0.isWhitespace }.map(marks.contains) == true
    return isMarked && !numbers.isEmpty ? (numbers, words) : ([], text)
  }

  private static func leadingDigits(_ text: Substring) -> Substring? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    return (1...3).contains(digits.count) ? digits : nil
  }

  private static let marks: Set<Character> = [")", "–", "-", "—", ":"]

  /// A table of contents ends its lines in dots and a page number.
  private static func withoutPageNumber(_ title: String) -> String {
    guard let dot = title.lastIndex(where: { !$0.isNumber && $0 != " " }),
      let end = title[...dot].lastIndex(where: { !" .…".contains($0) })
    else { return title }
    let leader = title[end...dot].dropFirst()
    return leader.contains("…") || leader.count { $0 == "." } > 1 ? String(title[...end]) : title
  }
}
