/// A title of the text that was found to be that of a family or sheet.
struct SheetTitle: Hashable, Sendable {
  /// `"3"` for a family, `"3.12"` for a sheet.
  let number: String
  let words: String
  /// The lines it takes up; empty where it stands in no line.
  let lines: Range<Int>
  /// The number of its family; `nil` for a family.
  let family: String?
}

/// Tells which of the lines that look like titles are those of families and sheets.
///
/// Requires: blocks in the order of the text.
/// Ensures: titles in the order of the text, a family before its sheets wherever it has a line.
enum SheetTitles {
  static func titles(among blocks: [TitleBlock]) -> [SheetTitle] {
    let sheets = blocks.filter { block in
      block.form.numbers.count == 2 && (block.form.isCapitals || block.opensSheet)
    }
    if !sheets.isEmpty { return numbered(sheets, among: blocks) }
    let singles = blocks.filter { $0.form.numbers.count == 1 && isSheet($0) }
    if !singles.isEmpty {
      return inFamilies(singles, among: blocks) { block, _, _ in block.form.number }
    }
    let plain = blocks.filter { $0.form.numbers.isEmpty && isSheet($0) }
    return inFamilies(plain, among: blocks) { _, family, place in "\(family).\(place)" }
  }

  private static func isSheet(_ block: TitleBlock) -> Bool {
    block.opensSheet && !block.form.saysFamily
  }

  // MARK: Numbered by family

  /// Sheets 3.12 and families 3.
  private static func numbered(_ sheets: [TitleBlock], among blocks: [TitleBlock]) -> [SheetTitle] {
    let singles = blocks.filter { $0.form.numbers.count == 1 }
    var families = singles.filter { $0.form.isCapitals || $0.form.saysFamily }
    // A family that no capitals name is named by a line in small letters, the last before its sheets.
    let named = Set(families.map(\.form.number))
    for (number, own) in Dictionary(grouping: sheets, by: family(of:)) where !named.contains(number)
    {
      let start = own.map(\.start).min() ?? 0
      families += [singles.last { $0.form.number == number && $0.start < start }].compactMap(\.self)
    }
    let titles =
      sheets.map { title($0, number: $0.form.number, family: family(of: $0)) }
      + families.map { title($0, number: $0.form.number, family: nil) }
    return titles.sorted { $0.lines.lowerBound < $1.lines.lowerBound }
  }

  private static func family(of sheet: TitleBlock) -> String { String(sheet.form.numbers[0]) }

  private static func title(_ block: TitleBlock, number: String, family: String?) -> SheetTitle {
    SheetTitle(number: number, words: block.form.words, lines: block.lines, family: family)
  }

  // MARK: Families by their places

  /// Sheets in the families between which they stand; without any, all are one family.
  private static func inFamilies(
    _ sheets: [TitleBlock], among blocks: [TitleBlock],
    number: (TitleBlock, _ family: Int, _ place: Int) -> String
  ) -> [SheetTitle] {
    guard let first = sheets.first else { return [] }
    let families = families(of: sheets, among: blocks)
    var titles: [SheetTitle] = []
    var family = 0
    var place = 0
    if families.first.map({ $0.start > first.start }) ?? true {
      family = 1
      let start = first.start
      titles.append(SheetTitle(number: "1", words: "MÉTIERS", lines: start..<start, family: nil))
    }
    for block in (families + sheets).sorted(by: { $0.start < $1.start }) {
      if sheets.contains(block) {
        place += 1
        titles.append(title(block, number: number(block, family, place), family: String(family)))
      } else {
        family += 1
        place = 0
        titles.append(title(block, number: String(family), family: nil))
      }
    }
    return titles
  }

  /// The titles of families: those that say so, or else capitals that stand once; each the last before a
  /// sheet, as a table of contents names them first.
  private static func families(of sheets: [TitleBlock], among blocks: [TitleBlock]) -> [TitleBlock]
  {
    let stated = blocks.filter(\.form.saysFamily)
    let loose = blocks.filter { block in
      block.form.isCapitals && !sheets.contains(block)
        && blocks.count { $0.form.words == block.form.words } == 1
    }
    let candidates = stated.isEmpty ? loose : stated
    return candidates.enumerated().filter { index, family in
      let end = index + 1 < candidates.count ? candidates[index + 1].start : Int.max
      return sheets.contains { family.start < $0.start && $0.start < end }
    }.map(\.element)
  }
}
