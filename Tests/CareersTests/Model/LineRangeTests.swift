import Careers
import TestSupport
import Testing

struct LineRangeTests {
  @Test func `one line is both first and last`() {
    #expect(LineRange(7) == LineRange(7, 7))
    #expect(LineRange(7).description == "7")
  }

  @Test func `several lines are written with a hyphen`() {
    #expect(LineRange(1_709, 1_710).description == "1709-1710")
  }

  @Test func `ranges sort by first line, then by last`() {
    let ordered = [LineRange(2, 9), LineRange(3), LineRange(3, 4), LineRange(10)]
    #expect(Array(ordered.reversed()).sorted() == ordered)
  }

  @Test func `lines are counted from 1`() async {
    await #expect(processExitsWith: .failure) { _ = LineRange(0, 3) }
  }

  @Test func `the last line is not before the first`() async {
    await #expect(processExitsWith: .failure) { _ = LineRange(4, 3) }
  }
}
