import Careers
import Testing

struct RequirementsTests {
  @Test func `years asked of everybody bind everybody`() {
    #expect(Experience(least: 5, most: 8).yearsForAll == 5)
  }

  @Test func `another way in frees from the years`() {
    #expect(Experience(least: 5, orElse: "ou ingénieur").yearsForAll == nil)
  }

  @Test func `a field without a number asks for no years`() {
    #expect(Experience(most: 5, field: "plateau").yearsForAll == nil)
  }
}
