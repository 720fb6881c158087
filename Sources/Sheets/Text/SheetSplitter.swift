private import Careers

/// The title of a family or sheet as it stands in the text.
struct RawTitle: Hashable, Sendable {
  /// Its number, `"3"` or `"3.12"`.
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
  /// The number of its family.
  let family: String
  var sections: [SectionKind: [SourceLine]] = [:]
  /// Its last line that is not blank.
  var lastLine: SourceLine
}

/// Cuts the text into families, sheets and sections.
///
/// A title is a number and words in capitals, perhaps over several lines; or any line in the form of a title
/// with the first section of a sheet right under it. Where nothing is numbered, sheets get the numbers of
/// their places: the third sheet of the second family is 2.3.
///
/// Requires: lines without page furniture.
/// Ensures: sheets in the order of the text, each with a number of its own and a family.
enum SheetSplitter {
  struct Parts {
    var families: [RawTitle] = []
    var sheets: [RawSheet] = []
  }

  static func split(_ lines: [SourceLine]) throws(ReadingProblem) -> Parts {
    let headings = headings(in: lines)
    let titles = SheetTitles.titles(among: TitleBlock.blocks(in: lines, headings: headings))
    let parts = withOutlook(withoutContents(cut(lines, at: titles, headings: headings)))
    try check(parts, lineCount: lines.count)
    return parts
  }

  /// The headings by their place in the list of lines; common words count only where they come back as
  /// often as a section of many sheets would.
  private static func headings(in lines: [SourceLine]) -> [Int: SectionHeading] {
    let found = lines.indices.map { index in
      SectionHeading(lines[index].text, before: lines[(index + 1)...].first { !$0.isBlank }?.text)
    }
    let times = found.reduce(into: [String: Int]()) { times, heading in
      if let heading { times[heading.name, default: 0] += 1 }
    }
    let enough = max(3, (times.values.max() ?? 0) / 3)
    return found.enumerated().reduce(into: [:]) { headings, entry in
      guard let heading = entry.element else { return }
      if heading.isCommon, times[heading.name, default: 0] < enough { return }
      headings[entry.offset] = heading
    }
  }

  // MARK: Cutting

  private static func cut(
    _ lines: [SourceLine], at titles: [SheetTitle], headings: [Int: SectionHeading]
  ) -> Parts {
    var parts = Parts()
    var section: SectionKind?
    var isInSheet = false
    var titles = titles[...]
    var index = 0
    while index < lines.count {
      if let title = titles.first, title.lines.lowerBound == index {
        titles.removeFirst()
        let line = lines[index]
        let raw = RawTitle(number: title.number, words: title.words, line: line.number)
        if let family = title.family {
          parts.sheets.append(RawSheet(title: raw, family: family, lastLine: line))
        } else if !parts.families.contains(where: { $0.repeats(raw) }) {
          parts.families.append(raw)
        }
        section = nil
        isInSheet = title.family != nil
        index = title.lines.upperBound
        continue
      }
      if isInSheet {
        add(lines[index], headings[index], to: &parts.sheets[parts.sheets.count - 1], &section)
      }
      index += 1
    }
    return parts
  }

  private static func add(
    _ line: SourceLine, _ heading: SectionHeading?, to sheet: inout RawSheet,
    _ section: inout SectionKind?
  ) {
    if !line.isBlank { sheet.lastLine = line }
    var text: String? = line.text
    if let heading {
      section = heading.kind
      text = heading.text
      // A paragraph of its own.
      let parting = SourceLine(number: line.number, text: "")
      sheet.sections[heading.kind] = sheet.sections[heading.kind].map { $0 + [parting] } ?? []
    }
    if let section, let text {
      sheet.sections[section, default: []].append(SourceLine(number: line.number, text: text))
    }
  }

  /// Without the titles of a table of contents: those with no section that stand again elsewhere.
  private static func withoutContents(_ parts: Parts) -> Parts {
    var parts = parts
    let sheets = parts.sheets
    parts.sheets = sheets.enumerated().filter { index, sheet in
      let repeated = sheets.enumerated().contains { other, twin in
        other != index && twin.title.repeats(sheet.title)
          && (other > index || !twin.sections.isEmpty)
      }
      return !sheet.sections.isEmpty || !repeated
    }.map(\.element)
    return parts
  }

  /// Where few sheets have a section on where the job goes, the one on where people go says that too.
  private static func withOutlook(_ parts: Parts) -> Parts {
    let careers = parts.sheets.count { $0.sections[.career] != nil }
    guard parts.sheets.count(where: { $0.sections[.tendances] != nil }) * 2 < careers else {
      return parts
    }
    var parts = parts
    for index in parts.sheets.indices {
      guard let career = parts.sheets[index].sections.removeValue(forKey: .career) else { continue }
      let outlook = parts.sheets[index].sections[.tendances] ?? []
      parts.sheets[index].sections[.tendances] = (career + outlook).sorted { $0.number < $1.number }
    }
    return parts
  }

  // MARK: Promises

  private static func check(_ parts: Parts, lineCount: Int) throws(ReadingProblem) {
    guard !parts.sheets.isEmpty else { throw .noSheets(lines: lineCount) }
    var families: [String: Int] = [:]
    for family in parts.families {
      if let first = families.updateValue(family.line, forKey: family.number) {
        throw .duplicateFamily(number: family.number, firstLine: first, secondLine: family.line)
      }
    }
    var sheets: [String: Int] = [:]
    for sheet in parts.sheets {
      if let first = sheets.updateValue(sheet.title.line, forKey: sheet.title.number) {
        throw .duplicateSheet(
          number: sheet.title.number, firstLine: first, secondLine: sheet.title.line)
      }
      guard families[sheet.family] != nil else {
        throw .sheetWithoutFamily(number: sheet.title.number, line: sheet.title.line)
      }
    }
  }
}
