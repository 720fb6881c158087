/// The user's own copy of the text a nomenclature was read from: it quotes whole sentences by their lines.
///
/// The sentences of a document belong to its publisher and are kept nowhere; whoever has the text gets them
/// back with the line numbers of the evidence.
///
/// ```swift
/// let quotes = try SourceQuotes(bytes)
/// quotes.likeness(to: nomenclature.source)  // .same
/// quotes.quote(LineRange(1709, 1710))       // .words("Connaissant bien les applications, …")
/// ```
public struct SourceQuotes: Sendable {
  /// Whether a text is the one a nomenclature was read from.
  public enum Likeness: Sendable {
    /// It is that text, byte for byte.
    case same
    /// It is another text: its lines may say something else.
    case other
    /// The nomenclature does not say which text it was read from.
    case unknown
  }

  /// What stands on some lines.
  public enum Quote: Hashable, Sendable {
    /// The sentences that have words on these lines, on one line.
    case words(String)
    /// There are no words on these lines.
    case blank
    /// The text ends before the last of these lines.
    case beyondEnd
  }

  /// The SHA-256 of the text, in hexadecimal.
  public let sha256: String
  private let lines: TextLines
  private let headers: Set<String>

  /// How many lines on either side are searched for the ends of a sentence.
  private static let reachMax = 30

  /// Reads a text.
  ///
  /// - Throws: ``FileProblem`` with line and column at the first byte that is no UTF-8.
  /// - Complexity: O(n) in the length of the text.
  public init(_ bytes: [UInt8]) throws(FileProblem) {
    lines = try TextLines(bytes)
    sha256 = Careers.sha256(bytes)
    headers = Self.headers(in: lines)
  }

  /// How many lines the text has.
  public var lineCount: Int { lines.count }

  /// Whether this is the text that a source describes.
  public func likeness(to source: Source) -> Likeness {
    guard !source.sha256.isEmpty else { return .unknown }
    return source.sha256.lowercased() == sha256 ? .same : .other
  }

  /// The whole sentences that have words on these lines.
  ///
  /// A sentence never goes on beyond a blank line, a title or a list item, unless a page ends inside it.
  ///
  /// - Complexity: O(length of the lines quoted and of the thirty on either side).
  public func quote(_ range: LineRange) -> Quote {
    guard range.last <= lines.count else { return .beyondEnd }
    let own = (range.first...range.last).filter(isText)
    guard let first = own.first, let last = own.last else { return .blank }
    let before = linesBefore(first)
    var words: [Substring] = []
    var ownWords = 0..<0
    for number in before + own + linesAfter(last) {
      let start = words.count
      words += lines[number].split(whereSeparator: \.isWhitespace)
      if number == first { ownWords = start..<start }
      if number == last { ownWords = ownWords.lowerBound..<words.count }
    }
    let sentences = Self.sentences(of: words, around: ownWords)
    return sentences.isEmpty ? .blank : .words(sentences.joined(separator: " "))
  }

  // MARK: Sentences

  /// The words from the start of the sentence of the first own word to the end of that of the last.
  private static func sentences(
    of words: [Substring], around own: Range<Int>
  ) -> ArraySlice<Substring> {
    let ends = words.indices.filter { index in
      index + 1 == words.count || endsSentence(words[index], before: words[index + 1])
    }
    let start = ends.last { $0 < own.lowerBound }.map { $0 + 1 } ?? 0
    let end = ends.first { $0 >= own.upperBound - 1 } ?? words.count - 1
    return words[start...end].drop { isBullet($0) }
  }

  /// A full stop ends a sentence unless what follows goes on: a small letter, a bracket that explains.
  private static func endsSentence(_ word: Substring, before next: Substring) -> Bool {
    guard let last = word.last, ".!?".contains(last), let first = next.first else { return false }
    return !first.isLowercase && !"(»".contains(first)
  }

  // MARK: Lines that belong together

  private func linesBefore(_ number: Int) -> [Int] {
    var found: [Int] = []
    while found.count < Self.reachMax, let line = lineBefore(found.last ?? number) {
      found.append(line)
    }
    return found.reversed()
  }

  private func linesAfter(_ number: Int) -> [Int] {
    var found: [Int] = []
    while found.count < Self.reachMax, let line = lineAfter(found.last ?? number) {
      found.append(line)
    }
    return found
  }

  /// The line that the one of this number goes on from, if it starts no paragraph.
  private func lineBefore(_ number: Int) -> Int? {
    let near = max(1, number - Self.reachMax)..<number
    guard let line = near.last(where: isText), goesOn(from: line, to: number) else { return nil }
    return line
  }

  /// The line in which the one of this number goes on, if it ends no paragraph.
  private func lineAfter(_ number: Int) -> Int? {
    let near = number..<min(lines.count, number + Self.reachMax)
    guard let line = near.first(where: { isText($0 + 1) }), goesOn(from: number, to: line + 1)
    else { return nil }
    return line + 1
  }

  /// Whether a line of text goes on in the next one, with nothing but blank lines and a page's own between.
  private func goesOn(from line: Int, to next: Int) -> Bool {
    let words = lines[next].split(whereSeparator: \.isWhitespace)
    guard let first = words.first, !Self.isBullet(first), !Self.isTitle(words),
      !Self.isTitle(lines[line].split(whereSeparator: \.isWhitespace))
    else { return false }
    if next == line + 1 { return true }
    let isPageBreak = (line + 1..<next).contains { Self.isPageMark(lines[$0]) }
    let last = lines[line].last { !$0.isWhitespace }
    return isPageBreak && last.map { !".!?:;".contains($0) } == true
      && first.first?.isLowercase == true
  }

  private static func isBullet(_ word: Substring) -> Bool {
    ["•", "●", "▪", "◦", "–", "-", "*"].contains(word)
  }

  /// Whether these words are a title: a number, and words in capitals.
  private static func isTitle(_ words: [Substring]) -> Bool {
    guard let number = words.first, number.contains("."),
      number.split(separator: ".").allSatisfy({ Int($0) != nil })
    else { return false }
    let letters = words.dropFirst().joined().filter(\.isLetter)
    return letters.count > 1 && !letters.contains(where: \.isLowercase)
  }

  // MARK: What belongs to the page

  private func isText(_ number: Int) -> Bool {
    let line = lines[number]
    return !line.allSatisfy(\.isWhitespace) && !Self.isPageMark(line) && !headers.contains(line)
  }

  /// « P a g e | 83 », « Page 83 sur 104 »: the word page, however spaced, and numbers.
  private static func isPageMark(_ line: String) -> Bool {
    let marks = line.lowercased().filter { !$0.isWhitespace && $0 != "|" && $0 != "/" }
    guard marks.hasPrefix("page") else { return false }
    let rest = marks.dropFirst(4).replacing("sur", with: "")
    return !rest.isEmpty && rest.allSatisfy(\.isNumber)
  }

  /// The lines that stand first after two page marks or more.
  private static func headers(in lines: TextLines) -> Set<String> {
    var seen: Set<String> = []
    var headers: Set<String> = []
    var isFirst = false
    for number in 1..<lines.count + 1 {
      let line = lines[number]
      if isPageMark(line) {
        isFirst = true
      } else if isFirst, !line.allSatisfy(\.isWhitespace) {
        isFirst = false
        if !seen.insert(line).inserted { headers.insert(line) }
      }
    }
    return headers
  }
}
