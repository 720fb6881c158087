import Careers
import Testing

struct DoubtTests {
  @Test func `doubts rise from named to partial`() {
    #expect(Doubt.allCases == [.named, .category, .asked, .partial])
    #expect(Doubt.allCases.map(\.rawValue) == [0, 1, 2, 3])
    #expect(Doubt.allCases.sorted { $1 < $0 } == [.partial, .asked, .category, .named])
  }

  @Test(arguments: [-1, 4])
  func `there is no doubt beyond the scale`(rank: Int) {
    #expect(Doubt(rawValue: rank) == nil)
  }
}
