import Careers
import Planning
import TestSupport
import Testing

struct MobilityAreasTests {
  private let theatre = CareerGraph(SampleNomenclature.theatre)

  /// The areas by their definition: all ways are listed and the cheapest is compared with the effort.
  private func areas(of nomenclature: Nomenclature, effort: Double) -> [[PlaceID]] {
    nomenclature.profiles.map { profile in
      nomenclature.profiles.map(\.id).filter { other in
        nomenclature.everyWay(from: profile.id, to: other).contains { moves in
          Double(moves.reduce(moves.count) { $0 + $1.doubt.rawValue }) <= effort
        }
      }
    }
  }

  // MARK: The theatre

  @Test func `an area holds what can be reached within the effort, by number`() {
    let areas = MobilityAreas(theatre, effort: 3)
    #expect(areas.effort == 3)
    #expect(areas.area(of: "1.1") == ["1.2", "1.9", "2.2"])
    #expect(areas.area(of: "1.9") == ["1.1", "1.2", "1.10"])
    #expect(areas.area(of: "2.3").isEmpty)
  }

  @Test func `the effort itself is within the effort`() {
    #expect(MobilityAreas(theatre, effort: 2).area(of: "1.9") == ["1.1", "1.2"])
    #expect(MobilityAreas(theatre, effort: 1.99).area(of: "1.9").isEmpty)
  }

  @Test func `without effort nobody moves`() {
    let areas = MobilityAreas(theatre, effort: 0)
    #expect(areas.areas.allSatisfy { $0.area.isEmpty })
    #expect(areas.mutual.isEmpty)
  }

  @Test func `no area holds its own profile`() {
    for (profile, area) in MobilityAreas(theatre, effort: .infinity).areas {
      #expect(!area.contains(profile), "\(profile)")
    }
  }

  @Test func `an area is neither made of outside places nor reached through them`() {
    let areas = MobilityAreas(theatre, effort: 3)
    #expect(areas.areas.map(\.profile) == SampleNomenclature.theatre.profiles.map(\.id))
    #expect(areas.area(of: "x-cinema").isEmpty)
    // By way of cinema it would take two.
    #expect(!areas.area(of: "1.1").contains("10.2"))
    for (_, area) in areas.areas { #expect(!area.contains { $0.text.hasPrefix("x-") }) }
  }

  @Test func `two profiles are near when each is in the other's area`() {
    let mutual = MobilityAreas(theatre, effort: 2).mutual.map { [$0.0, $0.1] }
    #expect(mutual == [["1.1", "1.9"], ["10.1", "10.2"]])
    #expect(MobilityAreas(theatre, effort: 1).mutual.isEmpty)
  }

  @Test func `an unknown place has no area`() {
    #expect(MobilityAreas(theatre, effort: 3).area(of: "9.9").isEmpty)
  }

  @Test func `the example of the documentation is right`() {
    #expect(MobilityAreas(CareerGraph(.shipped), effort: 2).area(of: "5.2") == ["1.4", "5.1"])
  }

  @Test func `a negative effort stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = MobilityAreas(CareerGraph(SampleNomenclature.theatre), effort: -1)
    }
  }

  @Test func `an effort that is no number stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = MobilityAreas(CareerGraph(SampleNomenclature.theatre), effort: .nan)
    }
  }

  // MARK: Laws

  private static let efforts = [0, 1, 2, 2.5, 3, 5, 8, .infinity]

  @Test(arguments: efforts)
  func `the areas of the theatre are those of the definition`(effort: Double) {
    #expect(
      MobilityAreas(theatre, effort: effort).areas.map(\.area)
        == areas(of: SampleNomenclature.theatre, effort: effort))
  }

  @Test(arguments: UInt64(0)..<20)
  func `the areas of any nomenclature are those of the definition`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed)
    for effort in Self.efforts {
      #expect(
        MobilityAreas(CareerGraph(random.nomenclature), effort: effort).areas.map(\.area)
          == areas(of: random.nomenclature, effort: effort), "effort \(effort), \(random)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `being near is mutual, each pair once`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed)
    let profiles = random.nomenclature.profiles.map(\.id)
    for effort in Self.efforts {
      let areas = MobilityAreas(CareerGraph(random.nomenclature), effort: effort)
      let expected = profiles.flatMap { left in
        profiles.filter { right in
          left < right && areas.area(of: left).contains(right)
            && areas.area(of: right).contains(left)
        }.map { [left, $0] }
      }
      #expect(areas.mutual.map { [$0.0, $0.1] } == expected, "effort \(effort), \(random)")
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `more effort never makes an area smaller`(seed: UInt64) throws {
    let random = try RandomNomenclature(seed: seed)
    let careers = CareerGraph(random.nomenclature)
    var before = MobilityAreas(careers, effort: 0)
    for effort in Self.efforts {
      let areas = MobilityAreas(careers, effort: effort)
      for (profile, area) in before.areas {
        #expect(Set(area).isSubset(of: areas.area(of: profile)), "\(profile), \(random)")
      }
      before = areas
    }
  }
}
