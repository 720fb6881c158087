import Careers
import TestSupport
import Testing

struct NomenclatureDifferenceTests {
  private let theatre = SampleNomenclature.theatre

  /// What differs when one thing in the theatre is changed.
  private func difference(
    _ change: (inout Nomenclature.Parts) -> Void
  ) throws -> NomenclatureDifference {
    var parts = SampleNomenclature.parts
    change(&parts)
    return NomenclatureDifference(theatre, try Nomenclature(parts))
  }

  @Test func `a nomenclature does not differ from itself`() throws {
    #expect(try difference { _ in }.isEmpty)
    #expect(try difference { $0 = $0.shuffled(seed: 3) }.isEmpty)
  }

  @Test func `whatever changes the file is a difference`() throws {
    let changes: [(inout Nomenclature.Parts) -> Void] = [
      { $0.source = Source(title: "", edition: "", publisher: "", language: "", sha256: "") },
      { $0.families.append(Family(id: "3", name: "Salle")) },
      { $0.families[0] = Family(id: "1", name: "Scène") },
      { $0.profiles.append(Profile(id: "1.3", name: "Cintrier", family: "1")) },
      { $0.profiles[0].aliases = ["MA"] },
      { $0.outside.append(OutsidePlace(id: "x-radio", name: "radio")) },
      { $0.moves.removeLast() },
      { $0.openDoors = [] },
      { $0.drift = [] },
      { $0.drift = [Drift(profile: "2.1", lines: LineRange(73), cue: $0.drift[0].cue)] },
      { $0.curation = [] },
    ]
    for (index, change) in changes.enumerated() {
      #expect(!(try difference(change).isEmpty), "change \(index)")
    }
  }

  @Test func `a profile under another number takes its moves, remarks and family along`() throws {
    let difference = try difference { parts in
      let renumbered: [PlaceID: PlaceID] = ["1.9": "2.9", "2.1": "2.4"]
      func now(_ id: PlaceID) -> PlaceID { renumbered[id] ?? id }
      parts.profiles = parts.profiles.map {
        Profile(
          id: now($0.id), name: $0.name, aliases: $0.aliases, family: $0.family,
          diploma: $0.diploma, experience: $0.experience, firstPost: $0.firstPost,
          outlook: $0.outlook)
      }
      parts.moves = parts.moves.map { move in
        Move(
          from: now(move.from), to: now(move.to),
          evidence: move.evidence.map {
            Evidence(
              sheet: now($0.sheet), section: $0.section, direction: $0.direction, lines: $0.lines,
              cue: $0.cue, mention: $0.mention, statement: $0.statement, reading: $0.reading,
              condition: $0.condition)
          })
      }
      parts.drift = parts.drift.map {
        Drift(profile: now($0.profile), lines: $0.lines, cue: $0.cue)
      }
    }
    #expect(
      difference.profiles.renumbered.map { [$0.before.id, $0.after.id] } == [
        ["1.9", "2.9"], ["2.1", "2.4"],
      ])
    #expect(difference.profiles.kept.count == theatre.profiles.count)
    #expect(difference.moves.isEmpty && difference.drift.isEmpty && difference.sheets.isEmpty)
    #expect(difference.relocated == 0 && !difference.isEmpty)
  }

  @Test func `a family under another number changes no sheet`() throws {
    let difference = try difference { parts in
      parts.families = parts.families.map { $0.id == "2" ? Family(id: "3", name: $0.name) : $0 }
      parts.profiles = parts.profiles.map {
        $0.family == "2"
          ? Profile(
            id: $0.id, name: $0.name, aliases: $0.aliases, family: "3", diploma: $0.diploma,
            experience: $0.experience) : $0
      }
    }
    #expect(difference.families.renumbered.map(\.after.id) == ["3"])
    #expect(difference.sheets.isEmpty)
  }

  @Test func `moves to an outside place are followed by its name`() throws {
    let difference = try difference { parts in
      parts.outside[0] = OutsidePlace(id: "x-film", name: "Cinéma")
      parts.moves = parts.moves.map {
        $0.to == "x-cinema" ? Move(from: $0.from, to: "x-film", evidence: $0.evidence) : $0
      }.filter { $0.from != "x-cinema" }
    }
    #expect(difference.outside.renumbered.count == 1)
    #expect(difference.moves.removed.map(\.from) == ["x-cinema"])
    #expect(difference.moves.added.isEmpty)
  }

  @Test func `lines alone are counted over all that states something`() throws {
    let difference = try difference { parts in
      parts.moves[0] = Move(
        "1.1", "1.2", .asked, sheet: "1.2", lines: LineRange(41), mention: "machinerie")
      parts.openDoors = [
        OpenDoor(profile: "2.3", direction: .in, lines: LineRange(96), mention: "toute fonction")
      ]
      parts.drift = [Drift(profile: "2.1", lines: LineRange(73), cue: parts.drift[0].cue)]
    }
    #expect(difference.relocated == 3)
    #expect(difference.moves.isEmpty && difference.openDoors.isEmpty && difference.drift.isEmpty)
    #expect(!difference.isEmpty)
  }

  @Test func `corrections in another order are a difference`() throws {
    let edits = ["A", "B"].map { Correction(.addAlias(profile: "1.1", alias: $0), reason: "usage") }
    var parts = SampleNomenclature.parts
    parts.curation = edits
    let before = try Nomenclature(parts)
    parts.curation = edits.reversed()
    let difference = NomenclatureDifference(before, try Nomenclature(parts))
    #expect(difference.curation == Change(edits, edits.reversed()))
    #expect(!difference.isEmpty)
  }
}
