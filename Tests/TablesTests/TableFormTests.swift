import Testing

@testable import Tables

struct TableFormTests {
  private let form = TableForm([.init("cost_eur", ["coût en euros"]), .init("job", ["métier"])])

  @Test func `a head means the column of its key or of one of its names`() {
    for head in ["cost_eur", "COST EUR", "Coût en euros", "cout  en euros"] {
      #expect(form.column(of: head, [:])?.key == "cost_eur", "\(head)")
    }
    #expect(form.column(of: "coût", [:]) == nil && form.column(of: "", [:]) == nil)
  }

  @Test func `a head that the user chose takes the place of the others`() {
    let chosen = ["job": "Intitulé"]
    #expect(form.column(of: "intitule", chosen)?.key == "job")
    #expect(form.column(of: "métier", chosen) == nil)
  }
}
