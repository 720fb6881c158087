import Careers
import TestSupport
import Testing

@testable import Routes

struct RouteQuestionTests {
  private let theatre = SampleNomenclature.theatre

  @Test func `a question is plain until it has limits`() {
    #expect(RouteQuestion(from: ["1.1"], to: ["1.2"]).isPlain)
    #expect(!RouteQuestion(from: ["1.1", "1.9"], to: ["1.2"]).isPlain)
    var question = RouteQuestion(from: ["1.1"], to: ["1.2"])
    question.maxYears = 3
    #expect(!question.isPlain)
  }

  /// Asks within limits and compares with all ways there are, slow and obvious.
  private func check(
    _ nomenclature: Nomenclature, _ change: (inout RouteQuestion) -> Void,
    keeps: ([Move]) -> Bool
  ) {
    let finder = RouteFinder(CareerGraph(nomenclature))
    let profiles = nomenclature.profiles.map(\.id)
    for from in profiles {
      for to in profiles where to != from {
        var question = RouteQuestion(from: [from], to: [to])
        change(&question)
        let answer = finder.routes(question, atLeast: 99)
        let ways = nomenclature.everyWay(from: from, to: to).filter(keeps)
        #expect(Set(answer.routes.map(\.moves)) == Set(ways), "\(from) \(to)")
        #expect(answer.routes == answer.routes.sorted())
      }
    }
  }

  @Test func `no more moves than asked`() {
    for most in 1...3 {
      check(theatre) {
        $0.maxMoves = most
      } keeps: {
        $0.count <= most
      }
    }
  }

  @Test func `every via is passed`() {
    for via in [["1.9"], ["1.9", "1.2"], ["2.2"]] as [[PlaceID]] {
      check(theatre) {
        $0.via = via
      } keeps: { moves in
        via.allSatisfy { ([moves[0].from] + moves.map(\.to)).contains($0) }
      }
    }
  }

  @Test func `no more years than asked, silence counting for none`() {
    for most in [0, 2, 5, 10] {
      check(theatre) {
        $0.maxYears = most
      } keeps: { moves in
        (Route(moves, cost: 0, in: theatre).leastYears ?? 0) <= most
      }
    }
  }

  @Test func `of several origins and targets the best pair wins`() {
    let finder = RouteFinder(CareerGraph(theatre))
    let question = RouteQuestion(from: ["1.1", "10.3"], to: ["10.1", "10.2"])
    let best = finder.routes(question, atLeast: 1)
    let pairs = [("1.1", "10.1"), ("1.1", "10.2"), ("10.3", "10.1"), ("10.3", "10.2")]
    let costs = pairs.compactMap { from, to in
      finder.routes(from: PlaceID(from), to: PlaceID(to), atLeast: 1).routes.first?.cost
    }
    #expect(best.routes.first?.cost == costs.min())
  }
}
