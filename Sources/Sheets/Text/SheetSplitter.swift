private import Careers

/// The title of a chapter or sheet as it stands in the text.
struct RawTitle: Hashable, Sendable {
  let number: String
  let words: String
  let line: Int

  /// Whether it says the same on another line, as a table of contents does.
  func repeats(_ other: RawTitle) -> Bool {
    number == other.number && FoldedName(words) == FoldedName(other.words)
  }
}

/// A sheet as it stands in the text: its title and the lines of its sections.
struct RawSheet: Sendable {
  let title: RawTitle
  var sections: [SectionKind: [SourceLine]] = [:]

  /// The chapter the sheet's number belongs to: 3 for 3.12.
  var family: String { String(title.number.prefix { $0 != "." }) }
}

/// The sections a sheet is made of.
enum SectionKind: Hashable, Sendable {
  case mission
  case activities
  case deliverables
  case indicators
  case parcours
  case tendances
}

/// Finds the chapters, sheets and sections of the text.
///
/// A title is a number and words in capitals, perhaps over several lines; a section starts at one of the
/// usual headings, whatever stray number stands before it.
///
/// Requires: lines without page furniture.
/// Ensures: sheets in the order of the text, each with a number of its own and a family.
enum SheetSplitter {
  struct Parts {
    var families: [RawTitle] = []
    var sheets: [RawSheet] = []
  }

  static func split(_ lines: [SourceLine]) throws(ReadingProblem) -> Parts {
    var parts = Parts()
    var section: SectionKind?
    var isInSheet = false
    var index = 0
    while index < lines.count {
      if let title = title(at: &index, in: lines) {
        section = nil
        isInSheet = title.number.contains(".")
        if isInSheet {
          parts.sheets.append(RawSheet(title: title))
        } else if !parts.families.contains(where: { $0.repeats(title) }) {
          parts.families.append(title)
        }
      } else {
        let line = lines[index]
        index += 1
        if let kind = heading(line.text) {
          section = kind
        } else if let section, isInSheet {
          parts.sheets[parts.sheets.count - 1].sections[section, default: []].append(line)
        }
      }
    }
    try check(parts, lineCount: lines.count)
    return parts
  }

  // MARK: Titles

  /// The title that starts at this line, if one does; then `index` moves past it.
  private static func title(at index: inout Int, in lines: [SourceLine]) -> RawTitle? {
    let line = lines[index]
    guard let (number, rest) = numbering(line.text), isCapitals(rest) else { return nil }
    var words = [rest]
    index += 1
    while index < lines.count, numbering(lines[index].text) == nil, isCapitals(lines[index].text),
      heading(lines[index].text) == nil
    {
      words.append(lines[index].text)
      index += 1
    }
    let title = words.joined(separator: " ").split(whereSeparator: \.isWhitespace)
    return RawTitle(number: number, words: title.joined(separator: " "), line: line.number)
  }

  /// The number of a title and its words: 3.3 and TESTEUR; one or two numbers, no more.
  private static func numbering(_ text: String) -> (number: String, rest: String)? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first, first.contains(".") else { return nil }
    let numbers = first.split(separator: ".")
    guard (1...2).contains(numbers.count), numbers.allSatisfy({ Int($0) != nil }) else {
      return nil
    }
    return (numbers.joined(separator: "."), words.dropFirst().joined(separator: " "))
  }

  private static func isCapitals(_ text: String) -> Bool {
    let letters = text.filter(\.isLetter)
    return letters.count >= 2 && letters.allSatisfy { !$0.isLowercase }
  }

  // MARK: Headings

  /// The section that a line starts.
  ///
  /// The end of a broken sentence, « missions. », starts none.
  static func heading(_ text: String) -> SectionKind? {
    let first = text.first { $0.isLetter || $0.isNumber }
    guard let first, !first.isLowercase || text.hasSuffix(":") else { return nil }
    let words = FoldedName(text).words.drop { Int($0) != nil }
    return headings[words.joined(separator: " ")]
  }

  private static let headings: [String: SectionKind] = [
    "mission": .mission, "missions": .mission,
    "activites": .activities, "activites et taches": .activities,
    "activites principales": .activities,
    "livrables": .deliverables,
    "indicateurs": .indicators, "indicateurs de performance": .indicators,
    "parcours": .parcours, "parcours professionnel": .parcours,
    "parcours professionnels": .parcours, "profil et experience": .parcours,
    "profil et experiences": .parcours, "formation et experience": .parcours,
    "experience professionnelle": .parcours,
    "tendances": .tendances, "tendances et facteurs d evolution": .tendances,
    "facteurs d evolution": .tendances, "evolution professionnelle": .tendances,
    "evolutions professionnelles": .tendances, "perspectives d evolution": .tendances,
    "evolution de carriere": .tendances,
  ]

  // MARK: Promises

  private static func check(_ parts: Parts, lineCount: Int) throws(ReadingProblem) {
    guard !parts.sheets.isEmpty else { throw .noSheets(lines: lineCount) }
    var families: [String: Int] = [:]
    for family in parts.families {
      if let first = families.updateValue(family.line, forKey: family.number) {
        throw .duplicateFamily(number: family.number, firstLine: first, secondLine: family.line)
      }
    }
    var lines: [String: Int] = [:]
    for sheet in parts.sheets {
      if let first = lines.updateValue(sheet.title.line, forKey: sheet.title.number) {
        throw .duplicateSheet(
          number: sheet.title.number, firstLine: first, secondLine: sheet.title.line)
      }
      guard parts.families.contains(where: { $0.number == sheet.family }) else {
        throw .sheetWithoutFamily(number: sheet.title.number, line: sheet.title.line)
      }
    }
  }
}
