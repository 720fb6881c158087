import Routes
import Testing

struct ManagementTitleTests {
  @Test(arguments: [
    "Responsable d’études", "CHEF DE PROJET", "Chief Digital Officer", "Directrice des SI",
    "Manager de contrat",
  ])
  func `the first word decides`(title: String) {
    #expect(ManagementTitle.isOne(title))
  }

  @Test(arguments: ["Scrum Master", "Vendor Manager", "Testeur", "Adjoint au directeur", ""])
  func `other words do not`(title: String) {
    #expect(!ManagementTitle.isOne(title))
  }
}
