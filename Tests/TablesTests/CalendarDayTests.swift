import Tables
import TestSupport
import Testing

struct CalendarDayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("31/12/2025", 20_453), ("2000-02-29", 11_016), ("1/3/2000", 11_017),
    ("01.01.1900", -25_567), ("31-12-9999", 2_932_896), ("2020-05-02 00:00:00", 18_384),
    ("2020-05-02T12:30:00.000", 18_384), ("0001-01-01", -719_162),
  ])
  func `a date is a number of days`(text: String, number: Int) {
    #expect(CalendarDay(text)?.number == number)
  }

  @Test(arguments: [
    "", "2020", "01/13/2020", "29/02/2021", "29/02/1900", "31/04/2020", "00/01/2020", "1/1/20",
    "2020-1", "2020/01-01", "2020-01-01-01", "12345-01-01", "2020-01-01 matin", "43831",
    "0000-01-01", " 2020-01-01", "01 01 2020",
  ])
  func `what is no date of the calendar is none`(text: String) {
    #expect(CalendarDay(text) == nil)
  }

  @Test func `days follow one another and come back as text`() throws {
    var previous = try #require(CalendarDay("1899-12-31"))
    for number in previous.number + 1...previous.number + 60_000 {
      let day = CalendarDay(number: number)
      let parts = day.parts
      #expect(CalendarDay(year: parts.year, month: parts.month, day: parts.day) == day)
      #expect(previous < day && CalendarDay(day.description) == day)
      previous = day
    }
    #expect(CalendarDay(number: 20_453).description == "2025-12-31")
  }

  @Test func `a cell that is no date is told with its place`() throws {
    let form = TableForm([.init("day", ["jour"], isRequired: true), .init("n", ["nombre"])])
    let table = try Table(Array("jour;nombre\n02/05/2020;1\n;2\n2020-13-01;3\n".utf8), form)
    #expect(try table.day("day", in: 0)?.description == "2020-05-02")
    #expect(try table.day("day", in: 1) == nil)
    let problem = #expect(throws: TableProblem.self) { try table.day("day", in: 2) }
    #expect(problem?.kind == .notADate(column: "jour", text: "2020-13-01"))
    #expect(problem?.place == TablePlace(line: 4, column: 1))
  }
}
