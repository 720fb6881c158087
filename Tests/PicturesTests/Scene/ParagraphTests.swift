import Testing

@testable import Pictures

struct ParagraphTests {
  private let style = TextStyle(size: 10, face: .regular)

  @Test func `lines take as many words as fit, and lose none`() {
    let text = "expériences diversifiées de type projets côté métier ou dans l’informatique"
    let lines = Paragraph.lines(text, width: 110, style: style)
    #expect(lines.joined(separator: " ") == text && lines.count > 2)
    for line in lines {
      #expect(TextWidth.width(of: line, size: 10, face: .regular) <= 110)
    }
  }

  @Test func `what is too much is cut with an ellipsis`() {
    let lines = Paragraph.lines("un deux trois quatre cinq six", width: 40, style: style, atMost: 2)
    #expect(lines.count == 2 && lines[1].hasSuffix("…"))
    let word = Paragraph.lines("anticonstitutionnellement", width: 40, style: style)
    #expect(word.count == 1 && word[0].hasSuffix("…"))
  }
}
