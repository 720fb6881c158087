import Careers
import Testing

@testable import Tables

struct ListedRequirementsTests {
  private func read(_ diploma: String, _ experience: String) throws -> ListedRequirements {
    let text = "code;nom;diplôme;expérience\nA;Testeur;\(diploma);\(experience)\n"
    return try ListedRequirements(try Table(Array(text.utf8), CareerTables.profiles), 0)
  }

  @Test func `what is not said is unknown, none is none`() throws {
    let silent = try read("", "")
    #expect(silent.diploma == nil && silent.experience == nil)
    #expect(try read("bac", "0").diploma?.lowest == 0)
    #expect(try read("bac", "0").experience?.least == 0)
  }

  @Test(arguments: [
    ("licence", "3", TableProblem.Kind.notALevel(column: "diplôme", text: "licence"), 11),
    ("Bac+99", "3", .notALevel(column: "diplôme", text: "Bac+99"), 11),
    ("1,2", "3", .notALevel(column: "diplôme", text: "1,2"), 11),
    ("", "3,5", .notWhole(column: "expérience", text: "3,5"), 12),
    ("", "61", .tooLarge(column: "expérience", text: "61"), 12),
    ("", "3 à 5 ans", .notANumber(column: "expérience", text: "3 à 5 ans"), 12),
  ])
  func `what is no level or no number of years is refused at its place`(
    diploma: String, experience: String, kind: TableProblem.Kind, column: Int
  ) {
    let problem = #expect(throws: TableProblem.self) { try read(diploma, experience) }
    #expect(problem == TableProblem(kind, at: TablePlace(line: 2, column: column)))
  }
}
