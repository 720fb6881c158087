import Planning
import Testing

struct ForecastSheetTests {
  private let forecast: WorkforceForecast

  init() throws {
    let workforce = try Workforce(
      headcount: ["A": 40, "B": 25, "C": 3], moves: [.init(from: "A", to: "B", rate: 0.05)],
      exits: ["A": 0.1])
    forecast = try WorkforceForecast(workforce, .fixed(["A": 1.5], in: workforce), periods: 2)
  }

  @Test func `all is as it is where nothing is hidden`() {
    let sheet = ForecastSheet(forecast, target: ["A": 30])
    #expect(sheet.cell(of: 0, at: 0)?.headcount == 40 && sheet.periods == 2)
    #expect(near(sheet.cell(of: 0, at: 1)?.headcount ?? 0, 35.5))
    #expect(near(sheet.gap(of: 0, at: 1) ?? 0, -5.5) && sheet.gap(of: 1, at: 1) == nil)
    #expect(near(sheet.flows?.leavers ?? 0, 7.55) && sheet.flows?.recruits == 3)
    for period in 0...2 {
      let whole = (0..<3).reduce(0) { $0 + (sheet.cell(of: $1, at: period)?.displayed ?? 0) }
      #expect(whole == sheet.sum(at: period)?.displayed)
    }
  }

  @Test func `a small job is hidden with another, and what is left is whole`() {
    let sheet = ForecastSheet(forecast, target: ["B": 20], minCell: 5)
    #expect(sheet.mask.hidesJob == [false, true, true] && sheet.mask.hidesAny)
    #expect(sheet.cell(of: 2, at: 1) == nil && sheet.gap(of: 1, at: 2) == nil)
    for period in 1...2 {
      let cell = sheet.cell(of: 0, at: period)
      for number in [cell?.headcount, cell?.deviation, cell?.leavers, cell?.recruits] {
        #expect(number == number?.rounded())
      }
    }
  }

  @Test func `numbers beside it are hidden too`() {
    let sheet = ForecastSheet(forecast, minCell: 5, others: [[2, 30, 20]])
    #expect(sheet.mask.hidesJob[0] && sheet.cell(of: 0, at: 0) == nil)
  }
}
