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

  @Test func `a line with more cells than any program has columns is no head`() throws {
    let many = String(repeating: ";", count: TableHead.columnsMax)
    #expect(throws: TableProblem.self) { try head("origine;cible" + many + "\n") }
    let most = String(repeating: ";", count: TableHead.columnsMax - 2)
    #expect(try head("origine;cible" + most + "\n").heads.count == TableHead.columnsMax)
    // Below a head, such a line is a row, and is not looked at for one.
    #expect(try head("origine;cible\n" + many + "\n").places.count == 2)
  }

  @Test func `of two columns that a user gives one head, the choice is always the same`() {
    let chosen = ["to": "Poste", "from": "Poste"]
    let problem = #expect(throws: TableProblem.self) {
      try TableHead(Array("Poste;x\na;b\n".utf8), form, chosen: chosen)
    }
    #expect(problem?.kind == .noHead(needed: ["origine", "cible"]))
    #expect(form.column(of: "poste", chosen)?.key == "from")
  }

  @Test func `a line with some known columns is named as the head that lacks one`() {
    let problem = #expect(throws: TableProblem.self) { try head("titre\norigine;coût\n") }
    #expect(problem?.kind == .missingColumn(needed: "cible", heads: ["origine", "coût"]))
    #expect(problem?.place?.line == 2)
  }
}
