import Careers
import TestSupport
import Testing

struct ProfileFilterTests {
  /// « 1: 1.1 1.2 » for each family.
  private func found(family: String? = nil, words: String? = nil) -> [String] {
    ProfileFilter(family: family, words: words).families(of: SampleNomenclature.theatre).map {
      "\($0.family.id): " + $0.profiles.map(\.id.text).joined(separator: " ")
    }
  }

  @Test func `no filter keeps all, by family and number`() {
    #expect(
      found() == ["1: 1.1 1.2 1.9 1.10 1.11", "2: 2.1 2.2 2.3", "10: 10.1 10.2 10.3"])
  }

  @Test(arguments: ["2", "ATELIERS", "atelier", "Àteliers"])
  func `a family is meant by its number or letters of its name`(family: String) {
    #expect(found(family: family) == ["2: 2.1 2.2 2.3"])
  }

  @Test func `a number is no beginning of another number`() {
    #expect(found(family: "1") == ["1: 1.1 1.2 1.9 1.10 1.11"])
    #expect(found(family: "0").isEmpty)
  }

  @Test(arguments: ["regisseur", "RÉGISSEUR", "ISSEUR"])
  func `letters are found wherever they stand in a name`(words: String) {
    #expect(found(words: words) == ["1: 1.2", "10: 10.1"])
  }

  @Test func `letters are found in other names too`() {
    #expect(found(words: "mod") == ["2: 2.2"])
    #expect(found(words: "maître d'oeuvre") == ["2: 2.2"])
  }

  @Test func `both filters must fit`() {
    #expect(found(family: "10", words: "régisseur") == ["10: 10.1"])
    #expect(found(family: "2", words: "régisseur").isEmpty)
  }

  @Test(arguments: ["", "!!!", "zzz"])
  func `words that fold to nothing or stand nowhere fit nothing`(words: String) {
    #expect(found(words: words).isEmpty)
    #expect(found(family: words).isEmpty)
  }

  @Test func `a family without profiles is left out`() throws {
    var parts = SampleNomenclature.parts
    parts.families.append(Family(id: "3", name: "Salle"))
    let families = ProfileFilter().families(of: try Nomenclature(parts)).map(\.family.id)
    #expect(families == ["1", "2", "10"])
  }
}
