import Planning
import Testing

struct AgeBandTests {
  static let bands: [(text: String, youngest: Int?, oldest: Int?)] = [
    ("55-59", 55, 59), ("55 à 59 ans", 55, 59), ("55–59", 55, 59), ("de 30 à 34", 30, 34),
    ("60+", 60, nil), ("60 et plus", 60, nil), ("60 ans et +", 60, nil), ("60 and over", 60, nil),
    ("moins de 25", nil, 24), ("<25", nil, 24), ("under 25", nil, 24), ("57", 57, 57),
    ("from 30 to 34 years", 30, 34),
  ]

  @Test(arguments: bands)
  func `a band is read`(text: String, youngest: Int?, oldest: Int?) throws {
    let band = try #require(AgeBand(text))
    #expect(band.youngest == youngest && band.oldest == oldest)
  }

  @Test(arguments: ["", "jeunes", "59-55", "60-64-69", ">60", "mai-55", "1955-1959", "0 ou moins"])
  func `what is none is refused`(text: String) {
    #expect(AgeBand(text) == nil)
  }

  @Test func `a band without a bound is as wide as others`() throws {
    #expect(AgeBand("60+")?.ages(openWidth: 5) == 60...64)
    #expect(AgeBand("<25")?.ages(openWidth: 5) == 20...24)
    #expect(AgeBand("55-59")?.ages(openWidth: 3) == 55...59 && AgeBand("55-59")?.width == 5)
  }
}
