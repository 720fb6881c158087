import Planning
import Testing

struct RetirementForecastTests {
  private func group(_ job: String, _ band: String, _ persons: Double) throws
    -> RetirementForecast.Group
  {
    .init(job: job, band: try #require(AgeBand(band)), persons: persons)
  }

  @Test func `people come to the age one year of the band after the other`() throws {
    let groups = try [group("A", "60-64", 10), group("A", "55-59", 5), group("B", "30-34", 8)]
    let forecast = RetirementForecast(groups, age: 64, periods: 6)
    // 64 already and 63; 62; 61; 60; then those of 59 and 58.
    #expect(forecast.retirements["A"] == [4, 2, 2, 2, 1, 1])
    #expect(forecast.retirements["B"] == [0, 0, 0, 0, 0, 0])
    let delayed = RetirementForecast(groups, age: 65, periods: 6)
    #expect(delayed.retirements["A"] == [2, 2, 2, 2, 2, 1])
    #expect(forecast.concerned == ["A": [5, 10]])
    #expect(forecast.headcount == ["A": 15, "B": 8] && forecast.jobs == ["A", "B"])
  }

  @Test func `a band without a bound is spread as others are`() throws {
    let forecast = RetirementForecast(
      try [group("A", "60 et plus", 10), group("A", "55-59", 0)], age: 64, periods: 5)
    #expect(forecast.openWidth == 5 && forecast.retirements["A"] == [4, 2, 2, 2, 0])
    let tens = RetirementForecast(
      try [group("A", "60 et plus", 10), group("A", "50-59", 0)], age: 64, periods: 1)
    #expect(tens.openWidth == 10 && tens.retirements["A"] == [7])
  }

  @Test func `nobody retires twice, and everybody in the end`() throws {
    let groups = try [group("A", "20-24", 7), group("A", "40-44", 9), group("A", "65+", 3)]
    let row = RetirementForecast(groups, age: 64, periods: 60).retirements["A"] ?? []
    #expect(near(row.reduce(0, +), 19) && row[0] == 3)
  }
}
