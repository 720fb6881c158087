import Foundation
import TestSupport
import Testing

struct PlanAreaCommandTests {
  private func paths(_ arguments: String...) throws -> Program.Run {
    try Program.paths.run(arguments, environment: ["LANG": "fr_FR.UTF-8"])
  }

  @Test func `an area lists what can be reached within the effort`() throws {
    let run = try paths("plan", "area", "--effort", "2")
    #expect(run.code == 0)
    #expect(
      run.output.contains(
        "5.2 Technicien support utilisateurs\n    → 1.4 Gestionnaire d’applications, 5.1 Assistant fonctionnel\n"
      ))
  }

  @Test func `the JSON has the documented keys, one area a profile`() throws {
    struct Areas: Decodable {
      let schema: String
      let status: String
      let area: [String: [String]]
      let mutual: [[String]]
    }
    let run = try paths("plan", "area", "--format", "json")
    let areas = try JSONDecoder().decode(Areas.self, from: run.bytes)
    #expect(areas.schema == "paths.plan.area/1" && areas.status == "complete")
    #expect(areas.area.count == 50)
    #expect(areas.area["5.2"] == ["1.4", "5.1"])
    for pair in areas.mutual {
      #expect(
        areas.area[pair[0]]?.contains(pair[1]) == true
          && areas.area[pair[1]]?.contains(pair[0]) == true)
    }
  }

  @Test(arguments: ["-1", "nan", "inf", "deux"])
  func `an effort that is none is refused`(effort: String) throws {
    let run = try paths("plan", "area", "--effort=" + effort)
    #expect(run.code == 64 && run.output.isEmpty)
  }

  @Test func `plan alone shows its help`() throws {
    let run = try paths("plan")
    #expect(run.code == 0)
    #expect(run.output.contains("paths plan area"))
  }
}
