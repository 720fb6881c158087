import TestSupport
import Testing

@testable import Careers

struct ProfileChangeTests {
  private func profile(
    aliases: [String] = ["RP"], family: String = "1",
    diploma: Diploma? = Diploma(lowest: 2, lines: LineRange(40)),
    experience: Experience? = Experience(least: 3, field: "machinerie", lines: LineRange(40, 41)),
    firstPost: Bool? = nil, outlook: Outlook? = Outlook(trend: .stable, lines: LineRange(44))
  ) -> Profile {
    Profile(
      id: "1.2", name: "Régisseur", aliases: aliases, family: family, diploma: diploma,
      experience: experience, firstPost: firstPost, outlook: outlook)
  }

  private func change(to after: Profile, family: String? = "1") -> ProfileChange {
    ProfileChange(profile(), after, family: family)
  }

  @Test func `a profile that says the same changes in nothing`() {
    #expect(change(to: profile()).parts.isEmpty)
    #expect(change(to: profile()).relocated == 0)
  }

  @Test func `each part that says something else is named, and no other`() {
    let changes: [(Profile, ProfileChange.Part)] = [
      (profile(aliases: []), .aliases), (profile(family: "2"), .family),
      (profile(diploma: nil), .diploma),
      (profile(diploma: Diploma(lowest: 2, highest: 3, lines: LineRange(40))), .diploma),
      (profile(experience: Experience(least: 3, lines: LineRange(40, 41))), .experience),
      (profile(firstPost: false), .firstPost),
      (profile(outlook: Outlook(trend: .growing, lines: LineRange(44))), .outlook),
    ]
    for (after, part) in changes {
      #expect(change(to: after).parts == [part])
      #expect(change(to: after).relocated == 0)
    }
  }

  @Test func `parts come in the order of the file format`() {
    let after = profile(aliases: [], diploma: nil, firstPost: true, outlook: nil)
    #expect(change(to: after).parts == [.aliases, .diploma, .firstPost, .outlook])
  }

  @Test func `the same words on other lines are no change, and counted`() {
    let after = profile(
      diploma: Diploma(lowest: 2, lines: LineRange(50)),
      experience: Experience(least: 3, field: "machinerie"),
      outlook: Outlook(trend: .stable, lines: LineRange(54)))
    #expect(change(to: after).parts.isEmpty)
    #expect(change(to: after).relocated == 3)
  }

  @Test func `a family under another number is the same family`() {
    #expect(change(to: profile(family: "7"), family: "7").parts.isEmpty)
    #expect(change(to: profile(), family: "7").parts == [.family])
    #expect(change(to: profile(), family: nil).parts == [.family])
  }

  @Test func `what becomes of a change of words and lines is the words`() {
    let after = profile(outlook: Outlook(trend: .shrinking, lines: LineRange(54)))
    #expect(change(to: after).parts == [.outlook])
    #expect(change(to: after).relocated == 0)
  }
}
