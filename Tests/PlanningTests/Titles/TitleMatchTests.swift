import Careers
import Planning
import Testing

struct TitleMatchTests {
  private let matcher = TitleMatcher(.shipped)

  @Test(arguments: [
    ("TESTEUR", "exact", "3.3"), ("pmo", "alias", "2.7"), ("4.1", "alias", "4.1"),
    ("Architecte d'entreprise", "exact", "1.6"),
  ])
  func `a name, an alias or a number is settled`(title: String, kind: String, profile: String) {
    let match = matcher.match(title)
    #expect(match.kind.rawValue == kind && match.profile?.id.text == profile)
    #expect(match.candidates.isEmpty)
  }

  @Test func `what only fits is a candidate with its reason, never settled`() {
    let match = matcher.match("Technicien support")
    #expect(match.kind == .words && match.profile == nil)
    #expect(match.candidates.map(\.profile.id.text) == ["5.2"])
    #expect(match.candidates[0].shared == ["technicien", "support"])
  }

  @Test func `several, near and none are told apart`() {
    #expect(matcher.match("CDO").kind == .several)
    let near = matcher.match("Architecte réseau senior")
    #expect(near.kind == .near && !near.candidates.isEmpty && near.candidates.count <= 3)
    #expect(matcher.match("Boulanger").kind == TitleMatch.Kind.none)
  }
}
