import Careers
import Routes
import TestSupport
import Testing

struct DeadEndTests {
  private let careers = CareerGraph(SampleNomenclature.theatre)

  private func deadEnd(_ from: PlaceID, _ to: PlaceID) -> DeadEnd {
    DeadEnd(from: from, to: to, in: careers)
  }

  @Test func `all that can be reached is listed with its moves, nearest first`() {
    let reached = deadEnd("1.9", "2.3").reachable
    #expect(
      reached.map(\.place) == ["1.1", "1.2", "1.10", "2.2", "10.1", "10.2"])
    #expect(reached.map(\.moves) == [1, 1, 1, 2, 2, 3])
  }

  @Test func `outside places are neither reached nor passed through`() {
    let places = deadEnd("1.1", "10.3").reachable.map(\.place)
    #expect(!places.contains("x-cinema") && !places.contains("x-conservatoire"))
    #expect(deadEnd("1.1", "10.3").reachable.first { $0.place == "10.2" }?.moves == 3)
  }

  @Test func `an outside start is left, an outside target is come near to`() {
    #expect(deadEnd("x-cinema", "2.3").reachable.map(\.place) == ["10.2", "10.1"])
    let deadEnd = deadEnd("10.1", "x-cinema")
    #expect(deadEnd.feeders == ["1.1"])
    #expect(deadEnd.bridge == (from: "10.2", to: "1.1"))
  }

  @Test func `the profiles that lead straight to the target are listed by number`() {
    #expect(deadEnd("2.3", "10.1").feeders == ["1.2", "1.10", "2.2", "10.2"])
    #expect(deadEnd("10.1", "1.2").feeders == ["1.1", "1.9", "2.2"])
  }

  @Test func `outside places are no feeders`() {
    #expect(deadEnd("1.1", "10.3").feeders.isEmpty)
    #expect(deadEnd("2.3", "1.9").feeders == ["1.1"])
  }

  @Test func `where nothing leads from or to, the bridge joins the ends themselves`() {
    let deadEnd = deadEnd("2.3", "10.3")
    #expect(deadEnd.reachable.isEmpty)
    #expect(deadEnd.feeders.isEmpty)
    #expect(deadEnd.bridge == (from: "2.3", to: "10.3"))
  }

  @Test func `the bridge joins what is reached to what leads on`() {
    #expect(deadEnd("10.1", "1.2").bridge == (from: "10.2", to: "1.1"))
    #expect(deadEnd("2.3", "1.2").bridge == (from: "2.3", to: "2.2"))
    #expect(deadEnd("1.1", "10.3").bridge == (from: "10.1", to: "10.3"))
  }

  @Test func `the bridge is no move that there is`() {
    let nomenclature = SampleNomenclature.theatre
    for profile in nomenclature.profiles {
      for other in nomenclature.profiles where other.id != profile.id {
        let answer = RouteFinder(careers).routes(from: profile.id, to: other.id, atLeast: 1)
        guard answer.routes.isEmpty else { continue }
        let bridge = deadEnd(profile.id, other.id).bridge
        #expect(bridge.from != bridge.to)
        #expect(!nomenclature.moves(from: bridge.from).contains { $0.to == bridge.to })
      }
    }
  }

  @Test func `a dead end where a route leads stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = DeadEnd(from: "1.1", to: "1.10", in: CareerGraph(SampleNomenclature.theatre))
    }
  }

  @Test func `a dead end from a place to itself stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = DeadEnd(from: "1.1", to: "1.1", in: CareerGraph(SampleNomenclature.theatre))
    }
  }
}
