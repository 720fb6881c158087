import Careers
import TestSupport
import Testing

@testable import Pictures

struct MapColumnTests {
  @Test func `experience gives the columns as soon as one sheet speaks of it`() {
    let columns = MapColumn.columns(of: SampleNomenclature.theatre)
    #expect(columns["1.1"] == .experience(.firstPost) && columns["2.3"] == .experience(.silent))
    #expect(columns["x-cinema"] == .outside)
  }

  @Test func `where none does, the moves give them`() throws {
    var parts = SampleNomenclature.parts
    parts.profiles = parts.profiles.map { Profile(id: $0.id, name: $0.name, family: $0.family) }
    let columns = MapColumn.columns(of: try Nomenclature(parts))
    #expect(columns["1.11"] == .steps(0) && columns["1.10"] == .steps(1))
  }

  @Test func `outside stands last, silence before it`() {
    let columns: [MapColumn] = [
      .outside, .experience(.silent), .experience(.manyYears), .experience(.firstPost),
    ]
    #expect(columns.sorted() == columns.reversed())
    #expect(columns.map(\.isStated) == [false, false, true, true])
  }
}
