import Careers
import Testing

struct RequirementsTests {
  @Test func `years asked of everybody bind everybody`() {
    #expect(Experience(least: 5, most: 8).yearsForAll == 5)
  }

  @Test func `another way in frees from the years`() {
    #expect(Experience(least: 5, orElse: "ou ingénieur").yearsForAll == nil)
  }

  @Test(arguments: [
    ("bac+2", 2 as Int?), ("Bac +2", 2), ("BAC", 0), ("5", 5), ("bac 12", 12), ("Bac+13", nil),
    ("", nil), (" ", nil), ("licence", nil), ("1,2", nil), ("1.2", nil), ("-2", nil), ("bac+", 0),
  ])
  func `a level of diploma is read as people write it, or not at all`(words: String, level: Int?) {
    #expect(Diploma.level(words) == level)
  }

  @Test func `a field without a number asks for no years`() {
    #expect(Experience(most: 5, field: "plateau").yearsForAll == nil)
  }
}
