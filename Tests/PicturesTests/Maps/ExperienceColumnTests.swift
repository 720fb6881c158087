import Careers
import TestSupport
import Testing

@testable import Pictures

struct ExperienceColumnTests {
  private func column(_ experience: Experience?, firstPost: Bool? = nil) -> ExperienceColumn {
    ExperienceColumn(
      Profile(id: "1.1", name: "N", family: "1", experience: experience, firstPost: firstPost))
  }

  @Test(arguments: [
    (0, ExperienceColumn.firstPost), (1, .fewYears), (4, .fewYears), (5, .someYears),
    (9, .someYears), (10, .manyYears), (15, .manyYears),
  ])
  func `the least years asked decide`(years: Int, expected: ExperienceColumn) {
    #expect(column(Experience(least: years)) == expected)
  }

  @Test func `silence has a column of its own, and so has experience without a number`() {
    #expect(column(nil) == .silent)
    #expect(column(nil, firstPost: false) == .silent)
    #expect(column(Experience(field: "plateau")) == .unnumbered)
  }

  @Test func `what is called a first post is one, whatever else is asked`() {
    #expect(column(nil, firstPost: true) == .firstPost)
    #expect(column(Experience(least: 3), firstPost: true) == .firstPost)
  }
}
