import Planning
import Testing

struct JobClassesTests {
  private func outlook(
    _ current: Double, _ attrition: Double, _ retirements: Double, _ target: Double,
    horizon: Int = 1, _ thresholds: JobClasses.Thresholds = .usual
  ) -> JobClasses.Outlook {
    JobClasses(
      [
        .init(
          job: "A", current: current, attrition: attrition, retirements: retirements,
          target: target)
      ], horizon: horizon, thresholds: thresholds
    ).rows[0]
  }

  @Test func `projected and gap are as defined`() {
    let row = outlook(100, 0.1, 6, 80, horizon: 2)
    #expect((row.projected - 75).magnitude < 1e-12 && (row.gap - 5).magnitude < 1e-12)
    #expect(outlook(100, 0.1, 6, 80, horizon: 0).projected == 94)
    #expect(outlook(2, 0, 3, 0).projected == -1)
  }

  @Test func `the tests are made in their order`() {
    #expect(outlook(0, 0, 0, 3).kind == .emergence)
    #expect(outlook(4, 0, 0, 8).kind == .emergence && outlook(4, 0, 0, 7.9).kind == .tension)
    #expect(outlook(0, 0, 0, 0).kind == .stable)
    #expect(outlook(20, 0, 0, 18).kind == .sensitive && outlook(20, 0, 0, 18.1).kind == .stable)
    #expect(outlook(20, 0, 0, 22).kind == .tension && outlook(20, 0, 0, 21.9).kind == .stable)
    #expect(outlook(20, 0, 20, 1).kind == .tension && outlook(20, 0, 22, 0).kind == .stable)
  }

  @Test func `thresholds are given`() {
    let strict = JobClasses.Thresholds(emergence: 1.5, sensitive: 0.5, tension: 0)
    #expect(outlook(20, 0, 0, 30, strict).kind == .emergence)
    #expect(outlook(20, 0, 0, 11, strict).kind == .stable)
    #expect(outlook(20, 0, 0, 20.1, strict).kind == .tension)
    #expect(outlook(20, 0, 0, 20, strict).kind == .stable)
  }

  @Test func `jobs come by name`() {
    let rows = ["B", "A"].map {
      JobClasses.Row(job: $0, current: 1, attrition: 0, retirements: 0, target: 1)
    }
    #expect(JobClasses(rows, horizon: 3).rows.map(\.row.job) == ["A", "B"])
  }
}
