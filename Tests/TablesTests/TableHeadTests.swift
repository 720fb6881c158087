import Testing

@testable import Tables

struct TableHeadTests {
  private let form = TableForm([
    .init("from", ["origine"], isRequired: true), .init("to", ["cible"], isRequired: true),
    .init("cost", ["coût"]),
  ])

  private func head(_ text: String) throws -> TableHead {
    try TableHead(Array(text.utf8), form, chosen: [:])
  }

  @Test func `the separator is the one that makes the head known`() throws {
    #expect(try head("origine;cible;coût\na;b;1,5\n").separator == .semicolon)
    #expect(try head("origine,cible,coût\n").separator == .comma)
    #expect(try head("origine\tcible\n").separator == .tab)
  }

  @Test func `the head is found below a few lines, not below many`() throws {
    let titles = String(repeating: "titre, avec ; tout \"\n", count: 20)
    let found = try head(titles + "origine;cible\na;b\n")
    #expect(found.titleLineCount == 20 && found.bodyLine == 22)
    #expect(throws: TableProblem.self) { try head(titles + titles + "origine;cible\n") }
  }

  @Test func `a line with some known columns is named as the head that lacks one`() {
    let problem = #expect(throws: TableProblem.self) { try head("titre\norigine;coût\n") }
    #expect(problem?.kind == .missingColumn(needed: "cible", heads: ["origine", "coût"]))
    #expect(problem?.place?.line == 2)
  }
}
