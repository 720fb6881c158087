import Careers
import TestSupport
import Testing

struct ProfileCardTests {
  private func card(_ id: PlaceID, in nomenclature: Nomenclature = SampleNomenclature.theatre)
    throws -> ProfileCard
  {
    ProfileCard(of: try #require(nomenclature.profile(id)), in: nomenclature)
  }

  @Test func `moves are listed firmest first, then by number, outside places among them`() throws {
    let chief = try card("10.1")
    #expect(chief.incoming.map(\.from) == ["1.10", "10.2", "1.2", "2.2"])
    #expect(chief.incoming.map(\.doubt) == [.category, .category, .partial, .partial])
    #expect(chief.outgoing.map(\.to) == ["10.2"])
    let hand = try card("1.1")
    #expect(hand.outgoing.map(\.to) == ["1.9", "x-cinema", "2.2", "1.2"])
    #expect(hand.family.name == "Plateau")
  }

  @Test func `remarks are those of the profile alone`() throws {
    #expect(try card("2.3").openDoors.map(\.mention) == ["toute fonction"])
    #expect(try card("2.3").drift.isEmpty)
    #expect(try card("2.1").drift.map(\.lines) == [LineRange(71, 72)])
    #expect(try card("1.1").openDoors.isEmpty)
  }

  @Test func `a correction is about the profile it names and both ends of its move`() throws {
    let theatre = try SampleNomenclature.theatre.applying([
      Correction(.addAlias(profile: "2.3", alias: "AC"), reason: "usage"),
      Correction(.addMove(Move("2.3", "10.3", .named)), reason: "lu"),
      Correction(.changeMove(Move("1.1", "1.9", .partial)), reason: "mal lu"),
    ])
    #expect(try card("2.3", in: theatre).corrections.map(\.reason) == ["usage", "lu"])
    #expect(try card("10.3", in: theatre).corrections.map(\.reason) == ["lu"])
    #expect(try card("1.9", in: theatre).corrections.map(\.reason) == ["mal lu"])
    // A move that was removed is known by its correction only.
    #expect(try card("2.1", in: theatre).corrections == SampleNomenclature.parts.curation)
    #expect(try card("10.1", in: theatre).corrections.isEmpty)
  }

  @Test func `the lines are those of all that is said, in order, each once`() throws {
    #expect(
      try card("1.2").lines == [
        LineRange(1), LineRange(40), LineRange(40, 41), LineRange(44), LineRange(120),
      ])
    #expect(try card("2.3").lines == [LineRange(95)])
    #expect(try card("2.1").lines.contains(LineRange(71, 72)))
  }
}
