import Planning
import Testing

struct BenchSheetTests {
  private let network = JobNetwork(moves: [
    .init(from: "A", to: "Chef", length: 2), .init(from: "B", to: "Chef", length: 3),
    .init(from: "C", to: "Chef", length: 8), .init(from: "D", to: "Chef", length: 20),
  ])

  private func sheet(_ headcount: [String: Int], minCell: Int?, unit: Int = 1) -> BenchSheet {
    BenchSheet(
      Bench(
        network, limits: .usual, headcount: headcount, critical: ["Chef"], personUnit: unit),
      minCell: minCell)
  }

  @Test func `a small number is hidden with every sum that it is part of`() {
    let sheet = sheet(["A": 3, "B": 9, "C": 12, "D": 0, "Chef": 10], minCell: 5)
    let post = sheet.posts[0]
    #expect(post.feeders.map(\.persons) == [.hidden, .shown(9), .shown(12), .shown(0)])
    #expect(post.ready(.now) == .hidden && post.ready(.soon) == .shown(12))
    #expect(post.ratioReadyNow == nil && sheet.successorCoveragePercent == nil)
    #expect(sheet.netPostsFilled == .hidden && sheet.hidesAny)
  }

  @Test func `nothing is hidden where nothing is small, or nobody asked`() {
    let large = sheet(["A": 5, "B": 9, "Chef": 7], minCell: 5)
    #expect(!large.hidesAny && large.netPostsFilled == .shown(7))
    #expect(large.posts[0].ratioReadyNow == 2)
    let open = sheet(["A": 1, "Chef": 1], minCell: nil)
    #expect(!open.hidesAny && open.posts[0].ready(.now) == .shown(1))
  }

  @Test func `hundredths are counted as such`() {
    #expect(sheet(["A": 499], minCell: 5, unit: 100).posts[0].ready(.now) == .hidden)
    #expect(sheet(["A": 500], minCell: 5, unit: 100).posts[0].ready(.now) == .shown(500))
  }

  @Test func `single holders are not named where small numbers are hidden`() {
    let alone = ["A": 0, "B": 0, "C": 0, "D": 0, "Chef": 1]
    #expect(sheet(alone, minCell: 5).singleHolderWithoutBench == nil)
    #expect(sheet(alone, minCell: nil).singleHolderWithoutBench == ["Chef"])
    #expect(sheet(alone, minCell: 5).posts[0].positions == .hidden)
  }
}
