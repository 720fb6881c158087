/// The lines that may be one title, and what stands under them.
struct TitleBlock: Hashable, Sendable {
  let form: TitleForm
  /// Places in the list of lines.
  let lines: Range<Int>
  /// Whether a section of a sheet starts right under it.
  let opensSheet: Bool

  var start: Int { lines.lowerBound }

  /// The titles that the lines could hold, in order.
  ///
  /// Requires: the headings by their place in the list of lines.
  /// Ensures: blocks do not overlap.
  static func blocks(in lines: [SourceLine], headings: [Int: SectionHeading]) -> [TitleBlock] {
    var blocks: [TitleBlock] = []
    var index = 0
    while index < lines.count {
      guard headings[index] == nil, !lines[index].isBlank, var form = TitleForm(lines[index].text)
      else {
        index += 1
        continue
      }
      var end = index + 1
      // Capitals go on over the next lines.
      while form.isCapitals, end < lines.count, headings[end] == nil,
        let next = TitleForm(lines[end].text), next.isCapitals, next.numbers.isEmpty,
        !next.saysFamily
      {
        form = form.going(on: next)
        end += 1
      }
      let below = lines[end...].indices.first { !lines[$0].isBlank }.flatMap { headings[$0] }
      let isLoose = form.numbers.isEmpty && !form.saysFamily
      let isTitle = form.isCapitals ? !endsSentence(lines[end - 1].text) : !isLoose
      if isTitle || !isLoose || below?.kind == .mission && standsAlone(index, in: lines) {
        blocks.append(TitleBlock(form: form, lines: index..<end, opensSheet: below != nil))
      }
      index = end
    }
    return blocks
  }

  /// Whether a line ends as a sentence does, and so is no title.
  private static func endsSentence(_ text: String) -> Bool {
    text.last { !$0.isWhitespace }.map { ".,;!?".contains($0) } ?? false
  }

  /// Whether words in small letters stand as a title does: alone, short, without a mark at the end.
  private static func standsAlone(_ index: Int, in lines: [SourceLine]) -> Bool {
    let text = lines[index].text.drop(while: \.isWhitespace)
    let last = text.last { !$0.isWhitespace }
    return (index == 0 || lines[index - 1].isBlank) && text.first?.isUppercase == true
      && last.map { !".,;:!?".contains($0) } == true
      && text.split(whereSeparator: \.isWhitespace).count <= 12
  }
}
