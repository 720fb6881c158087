import Careers
import Foundation
import TestSupport
import Testing

/// A nomenclature as large as a national directory of jobs: its whole map could not be read.
struct LargeMapTests {
  /// 532 jobs in 14 families, 4 000 moves, most of them within a family.
  private static let large: Nomenclature = {
    var random = SeededRandom(seed: 532)
    let profiles = (0..<532).map { number in
      Profile(
        id: PlaceID("\(number % 14 + 1).\(number / 14 + 1)"), name: "Métier numéro \(number)",
        family: "\(number % 14 + 1)")
    }
    var seen: Set<[Int]> = []
    var moves: [Move] = []
    while moves.count < 4_000 {
      let from = random.below(532)
      let isNear = random.below(4) > 0
      let to = isNear ? (from + 14 * random.below(38)) % 532 : random.below(532)
      guard from != to, seen.insert([from, to]).inserted else { continue }
      moves.append(
        Move(profiles[from].id, profiles[to].id, Evidence.Statement.allCases[random.below(4)]))
    }
    do {
      return try Nomenclature(
        Nomenclature.Parts(
          source: SampleNomenclature.parts.source,
          families: (1...14).map { Family(id: "\($0)", name: "Famille \($0)") },
          profiles: profiles, moves: moves))
    } catch {
      preconditionFailure("the large nomenclature is broken: \(error)")
    }
  }()

  private func map(_ arguments: String...) throws -> Program.Run {
    let scratch = try ScratchFolder()
    let text = Self.large.fileText
    let file = try scratch.file("large.json", holding: Data(text.utf8))
    return try Program.paths.run(
      ["map", "--format", "svg", "--graph", file.path] + arguments,
      environment: ["LANG": "fr_FR.UTF-8"])
  }

  @Test func `the whole map is refused, with what to ask for instead`() throws {
    let run = try map()
    #expect(run.code == 1 && run.output.isEmpty)
    #expect(run.errors.contains("532 métiers"))
    for proposal in ["--family 1", "--around 1.1 --depth 1", "--families"] {
      #expect(run.errors.contains(proposal))
    }
  }

  @Test func `what is proposed works`() throws {
    for arguments in [["--around", "1.1", "--depth", "1"], ["--family", "1", "--top", "1"]] {
      let run = try map(arguments[0], arguments[1], arguments[2], arguments[3])
      #expect(run.code == 0, "\(run.errors)")
    }
    #expect(try map("--families").code == 0)
  }
}
