import Planning
import Testing

struct ForecastReviewTests {
  @Test func `an error is told in persons and in standard deviations`() throws {
    let workforce = try Workforce(
      headcount: ["A": 100, "B": 50, "C": 3, "D": 4], moves: [], exits: ["A": 0.5, "B": 0.1])
    let forecast = try WorkforceForecast(workforce, .nobody, periods: 1)
    let review = ForecastReview(
      forecast, actual: ["A": 60, "B": 42, "C": 4], families: ["A": "x", "B": "x", "C": "y"])
    #expect(review.jobs.map(\.error) == [10, -3, 1] && review.unknown == ["D"])
    #expect(review.jobs[0].deviations == 2 && review.jobs[2].deviations == nil)
    #expect(near(review.meanAbsoluteError, 14.0 / 3))
    #expect(review.families.map(\.name) == ["x", "y"] && review.families[0].error == 7)
    // Both jobs of family x: 100 x 0.25 + 50 x 0.09.
    #expect(near(review.families[0].deviations ?? 0, 7 / 29.5.squareRoot()))
    #expect(review.total.error == 8 && review.withinTwo == (2, 2))
  }
}
