import Testing

@testable import paths

struct LanguageTests {
  @Test func `French counts zero and one in the singular, English only one`() {
    #expect((0...2).map { Language.french.years($0) } == ["0 an", "1 an", "2 ans"])
    #expect((0...2).map { Language.english.years($0) } == ["0 years", "1 year", "2 years"])
  }

  @Test(arguments: [
    (["LANG": "fr"], Language.french), (["LANG": "FR_be@euro"], .french),
    (["LANG": "frp_FR"], .english),
    (["LC_ALL": "", "LANG": "fr_FR"], .french), (["LC_ALL": "POSIX", "LANG": "fr_FR"], .english),
  ])
  func `the first variable that is not empty decides`(
    environment: [String: String], language: Language
  ) {
    #expect(Language.preferred(in: environment) == language)
  }
}
