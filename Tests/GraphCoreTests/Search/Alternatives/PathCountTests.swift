import GraphCore
import TestSupport
import Testing

struct PathCountTests {
  @Test func `counts add up`() {
    let three = PathCount.one + .one + .one
    #expect(three.value == 3 && three.isExact)
    #expect(three + .zero == three)
    #expect("\(three)" == "3")
  }

  @Test func `a sum too large stays at the largest number and says so`() {
    let largest = PathCount(value: .max, isExact: true)
    #expect((largest + .zero).isExact)
    let more = largest + .one
    #expect(more.value == .max && !more.isExact)
    #expect(more + .zero == more)
    #expect(PathCount.zero + more == more)
    #expect("\(more)" == "more than 18446744073709551615")
  }
}
