import Careers
import Routes
import TestSupport
import Testing

struct MoveExplanationTests {
  private let theatre = SampleNomenclature.theatre

  @Test func `a stated move comes with its evidence, and with the move the other way`() {
    let there = MoveExplanation(from: "1.1", to: "1.9", in: theatre)
    #expect(there.move == theatre.moves(from: "1.1").first { $0.to == "1.9" })
    #expect(there.reverse?.from == "1.9" && there.reverse?.to == "1.1")
    #expect(MoveExplanation(from: "10.3", to: "10.2", in: theatre).reverse == nil)
  }

  @Test func `a correction of this very move is told, with its reason`() {
    let removed = MoveExplanation(from: "2.1", to: "1.1", in: theatre)
    #expect(removed.move == nil)
    #expect(removed.corrections.map(\.reason) == ["« Plateau » est ici un meuble."])
    #expect(MoveExplanation(from: "1.1", to: "2.1", in: theatre).corrections.isEmpty)
  }

  @Test func `drifts of both, doors out of the one and into the other`() throws {
    for from in theatre.profiles.map(\.id) {
      for to in theatre.profiles.map(\.id) where to != from {
        let why = MoveExplanation(from: from, to: to, in: theatre)
        #expect(why.drift == theatre.drift.filter { [from, to].contains($0.profile) })
        for door in why.openDoors {
          #expect(door.profile == (door.direction == .out ? from : to))
        }
        for near in why.nearTargets {
          #expect(near.from == from && near.to != to)
          #expect(theatre.profile(near.to)?.family == theatre.profile(to)?.family)
        }
        for near in why.nearOrigins {
          #expect(near.to == to && near.from != from)
          #expect(theatre.profile(near.from)?.family == theatre.profile(from)?.family)
        }
      }
    }
    let doors = theatre.openDoors
    let door = try #require(doors.first)
    let other: PlaceID = door.profile == "1.1" ? "1.2" : "1.1"
    let ends = door.direction == .out ? (door.profile, other) : (other, door.profile)
    #expect(MoveExplanation(from: ends.0, to: ends.1, in: theatre).openDoors.contains(door))
  }
}
