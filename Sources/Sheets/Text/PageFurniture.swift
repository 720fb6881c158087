/// Leaves out what belongs to the page and not to the text: page numbers and the headers beside them.
///
/// Requires: numbered lines.
/// Ensures: the remaining lines keep their numbers.
enum PageFurniture {
  static func removed(from lines: [SourceLine]) -> [SourceLine] {
    let marks = pageMarks(in: lines)
    let headers = runningHeaders(after: marks, in: lines)
    let marked = Set(marks.map { lines[$0].number })
    var kept: [SourceLine] = []
    var blanks: [SourceLine] = []
    var isBroken = false
    for line in lines {
      if marked.contains(line.number) || headers.contains(trimmed(line.text)) {
        isBroken = true
      } else if line.isBlank {
        blanks.append(line)
      } else {
        // The blank lines of a page break part nothing where a sentence goes on after it.
        let goesOn = isBroken && kept.last.map { isOpen($0.text, before: line.text) } ?? false
        kept += goesOn ? [line] : blanks + [line]
        blanks = []
        isBroken = false
      }
    }
    return kept + blanks
  }

  /// Whether a line ends inside a sentence that the next one takes up with a small letter.
  private static func isOpen(_ text: String, before next: String) -> Bool {
    let last = text.last { !$0.isWhitespace }
    let first = next.first { !$0.isWhitespace }
    return last.map { !".!?:;".contains($0) } == true && first?.isLowercase == true
  }

  /// The places of the lines that only number a page: by the word, or by numbers alone that rise.
  private static func pageMarks(in lines: [SourceLine]) -> [Int] {
    let numbers = lines.indices.compactMap { index in number(lines[index].text).map { (index, $0) }
    }
    let rises = zip(numbers, numbers.dropFirst()).allSatisfy { $0.1 < $1.1 }
    let bare = numbers.count > 2 && rises ? Set(numbers.map(\.0)) : []
    return lines.indices.filter { bare.contains($0) || isPageMark(lines[$0].text) }
  }

  /// The number of a line that holds nothing else: `83`, `- 83 -`, `83 / 104`.
  private static func number(_ text: String) -> Int? {
    let marks = text.filter { !$0.isWhitespace }
    guard !marks.isEmpty, marks.allSatisfy({ $0.isASCII && $0.isNumber || "-–|/".contains($0) })
    else { return nil }
    return marks.split { !$0.isNumber }.first.flatMap { Int($0) }
  }

  /// « P a g e | 83 », « Page 83 sur 104 »: the word page, however spaced, and numbers.
  private static func isPageMark(_ text: String) -> Bool {
    let marks = text.lowercased().filter { !$0.isWhitespace && $0 != "|" && $0 != "/" }
    guard marks.hasPrefix("page") else { return false }
    let rest = marks.dropFirst(4).replacing("sur", with: "")
    return !rest.isEmpty && rest.allSatisfy(\.isNumber)
  }

  /// The first line after a page mark, when it stands after two marks or more.
  private static func runningHeaders(after marks: [Int], in lines: [SourceLine]) -> Set<String> {
    var counts: [String: Int] = [:]
    for mark in marks {
      guard let next = lines[(mark + 1)...].first(where: { !$0.isBlank }),
        SectionHeading(next.text) == nil
      else { continue }
      counts[trimmed(next.text), default: 0] += 1
    }
    return Set(counts.filter { $0.value > 1 }.keys)
  }

  private static func trimmed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
