import Testing

@testable import Careers

struct JSONMembersTests {
  private func element(_ number: Int) -> JSONElement {
    JSONElement(value: .number(Double(number)), position: FilePosition(line: 1, column: 1))
  }

  private func number(_ element: JSONElement?) -> Double? {
    if case .number(let number)? = element?.value { number } else { nil }
  }

  /// Few members are looked along, many are indexed: both sides of the limit, and the limit itself.
  @Test(arguments: [0, 1, 2, 31, 32, 33, 100])
  func `every key is found, in the order of the file`(count: Int) {
    var members = JSONMembers()
    for index in 0..<count {
      let isNew = members.append("k\(index)", element(index))
      #expect(isNew)
    }
    #expect(members.map(\.key) == (0..<count).map { "k\($0)" })
    for index in 0..<count { #expect(number(members["k\(index)"]) == Double(index)) }
    #expect(members["none"] == nil)
  }

  @Test(arguments: [1, 31, 32, 33, 100])
  func `a key that is there is refused, and the first value stays`(count: Int) {
    var members = JSONMembers()
    for index in 0..<count { _ = members.append("k\(index)", element(index)) }
    for index in 0..<count {
      let isNew = members.append("k\(index)", element(-1))
      #expect(!isNew)
    }
    #expect(Array(members).count == count)
    #expect(number(members["k0"]) == 0)
  }
}
