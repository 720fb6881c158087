import Testing

@testable import Sheets

struct StemTests {
  @Test(arguments: [
    ["administrateur", "administrateurs", "administration", "administratrice"],
    ["architecte", "architectes", "architecture"],
    ["projet", "projets"],
    ["testeur", "testeurs"],
    ["boulanger", "boulangers"],
    ["gestionnaire", "gestionnaires", "gestion"],
    ["fonctionnel", "fonctionnelle", "fonctionnels"],
  ])
  func `a job, who does it and their plurals share a stem`(_ words: [String]) {
    #expect(Set(words.map { stem($0) }).count == 1, "\(words.map { stem($0) })")
  }

  @Test(arguments: ["sas", "des", "son", "erp", "", "x", "eur", "age"])
  func `a short word is its own stem`(_ word: String) {
    #expect(stem(word) == word)
  }

  @Test func `at least four letters stay`() {
    #expect(stem("pages") == "page")
    #expect(stem("atouts") == "atout")
    for word in ["ration", "valeur", "sieste", "nations"] { #expect(stem(word).count >= 4) }
  }

  @Test func `different jobs keep different stems`() {
    let jobs = ["testeur", "acheteur", "auditeur", "consultant", "boulanger", "directeur"]
    #expect(Set(jobs.map { stem($0) }).count == jobs.count)
  }
}
