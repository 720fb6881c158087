import Careers
import Foundation
import TestSupport
import Testing

struct ListCommandTests {
  private let fixture: GraphFixture

  init() throws { fixture = try GraphFixture() }

  private func list(_ arguments: String..., language: String = "fr") throws -> Program.Run {
    try Program.paths.run(
      ["list"] + arguments + ["--graph", "theatre.json"], environment: ["LANG": language],
      folder: fixture.scratch.url)
  }

  @Test func `profiles are listed by family with their other names`() throws {
    let run = try list()
    #expect(run.code == 0 && run.errors.isEmpty)
    #expect(
      run.output == """
        1 Plateau
          1.1   Machiniste
          1.2   Régisseur de plateau · RP, régie
          1.9   Éclairagiste
          1.10  Chef d’équipe « lumière »
          1.11  Vidéaste de scène

        2 Ateliers
          2.1   Costumier – habilleur
          2.2   Maître d’œuvre des décors (MOD) · MOD
          2.3   Accessoiriste

        10 Direction
          10.1  Régisseur général · RG, régie
          10.2  Directeur technique
          10.3  Metteur en scène

        11 métiers, 3 familles
        Source : Personne, Métiers d’un théâtre, 2020 ; graphe : theatre.json
        Une fiche : paths show 1.1 --graph theatre.json

        """)
  }

  @Test func `a family and letters of a name pick some`() throws {
    #expect(
      try list("--family", "direction", "--search", "regisseur", language: "en").output == """
        10 Direction
          10.1  Régisseur général · RG, régie

        1 profile, 1 family
        Source: Personne, Métiers d’un théâtre, 2020; graph: theatre.json
        A card: paths show 10.1 --graph theatre.json

        """)
  }

  @Test func `where nothing fits it says so, and which families there are`() throws {
    let run = try list("--family", "salle", "--search", "ouvreur")
    #expect(run.code == 1)
    #expect(
      run.output == """
        Aucun métier : famille « salle », nom contenant « ouvreur »
        Les familles :
          1 Plateau
          2 Ateliers
          10 Direction

        """)
  }

  private struct List: Decodable {
    struct Family: Decodable {
      struct Profile: Decodable {
        let id: String
        let name: String
        let aliases: [String]
      }
      let id: String
      let name: String
      let profiles: [Profile]
    }
    let schema: String
    let families: [Family]
  }

  @Test func `JSON has the documented keys, and an empty list where nothing fits`() throws {
    let run = try list("--search", "régie", "--format", "json")
    let list = try JSONDecoder().decode(List.self, from: run.bytes)
    #expect(run.code == 0 && list.schema == "paths.list/1")
    #expect(list.families.map(\.name) == ["Plateau", "Direction"])
    #expect(
      list.families.flatMap(\.profiles).map(\.aliases) == [["RP", "régie"], ["RG", "régie"]])
    let none = try self.list("--search", "zzz", "--format", "json")
    #expect(none.code == 1)
    #expect(try JSONDecoder().decode(List.self, from: none.bytes).families.isEmpty)
  }

  @Test func `the shipped list has its fifty profiles, no line too wide`() throws {
    let run = try Program.paths.run(["list"], environment: ["LANG": "fr"])
    #expect(run.code == 0)
    #expect(run.output.contains("50 métiers, 9 familles"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `an option stands once`() throws {
    let run = try list("--family", "1", "--family", "2")
    #expect(run.code == 64 && run.errors.contains("--family est donné 2 fois"))
  }
}
