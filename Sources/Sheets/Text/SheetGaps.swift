internal import Careers

/// Finds what a text seems to have lost: a number left out, a section that all other sheets have, an end in
/// the middle of a sentence.
///
/// Ensures: remarks in the order of the text.
enum SheetGaps {
  static func remarks(on parts: SheetSplitter.Parts) -> [ReadingRemark] {
    missingSheets(parts.sheets) + missingSections(parts.sheets) + emptyFamilies(parts)
      + [cutOff(parts.sheets)].compactMap(\.self)
  }

  /// « 3.4 » between 3.3 and 3.5, and the first ones of a family; nobody knows of the last.
  private static func missingSheets(_ sheets: [RawSheet]) -> [ReadingRemark] {
    Dictionary(grouping: sheets, by: \.family).flatMap { family, own -> [ReadingRemark] in
      let numbered: [(Int, RawSheet)] = own.compactMap { sheet in
        guard let part = sheet.title.number.split(separator: ".").last, let number = Int(part)
        else { return nil }
        return (number, sheet)
      }.sorted { $0.0 < $1.0 }
      guard own.allSatisfy({ $0.title.number.hasPrefix(family + ".") }) else { return [] }
      let before = [0] + numbered.map(\.0)
      return zip(before, numbered).flatMap { last, next in
        ((last + 1)..<max(last + 1, next.0)).map { number in
          remark(.sheetMissing, at: next.1.title, words: "\(family).\(number)")
        }
      }
    }
  }

  /// Sections that at least four sheets of five have, and four sheets in all.
  private static func missingSections(_ sheets: [RawSheet]) -> [ReadingRemark] {
    let usual = SectionKind.allCases.filter { kind in
      let holders = sheets.count { $0.sections[kind] != nil }
      return kind != .other && holders >= 4 && holders * 5 >= sheets.count * 4
    }
    return sheets.flatMap { sheet in
      usual.filter { sheet.sections[$0] == nil }.map { kind in
        remark(.sectionMissing, at: sheet.title, words: kind.rawValue)
      }
    }
  }

  private static func emptyFamilies(_ parts: SheetSplitter.Parts) -> [ReadingRemark] {
    parts.families.filter { family in !parts.sheets.contains { $0.family == family.number } }
      .map { remark(.familyWithoutSheets, at: $0, words: $0.words) }
  }

  /// The end of the text inside a sentence about careers.
  private static func cutOff(_ sheets: [RawSheet]) -> ReadingRemark? {
    guard let sheet = sheets.last,
      let prose = [SectionKind.parcours, .career, .tendances].compactMap({
        sheet.sections[$0]?.last { !$0.isBlank }
      })
      .max(by: { $0.number < $1.number }),
      prose.number == sheet.lastLine.number,
      let last = prose.text.last(where: { !$0.isWhitespace }),
      last.isLetter || last.isNumber || ",-–'’(".contains(last)
    else { return nil }
    let words = prose.text.split(whereSeparator: \.isWhitespace).suffix(6).joined(separator: " ")
    return ReadingRemark(
      .textCutOff, sheet: PlaceID(sheet.title.number), lines: LineRange(prose.number, prose.number),
      words: words)
  }

  private static func remark(
    _ kind: ReadingRemark.Kind, at title: RawTitle, words: String
  ) -> ReadingRemark {
    ReadingRemark(
      kind, sheet: PlaceID(title.number), lines: LineRange(title.line, title.line), words: words)
  }
}
