import Careers
import TestSupport

/// A random nomenclature of several families, with short and very long names, every kind of experience, outside
/// places both before and after, and hubs.
struct RandomMap: CustomStringConvertible {
  let seed: UInt64
  let nomenclature: Nomenclature

  init(seed: UInt64) throws(NomenclatureProblem) {
    var random = SeededRandom(seed: seed)
    let families = (1...1 + random.below(12)).map {
      Family(id: "\($0)", name: Self.name(&random, words: 1 + random.below(9)))
    }
    var profiles: [Profile] = []
    for family in families {
      for number in 0..<random.below(6) {
        profiles.append(
          Profile(
            id: PlaceID("\(family.id).\(number + 1)"),
            name: Self.name(&random, words: 1 + random.below(8)), family: family.id,
            experience: Self.experience(&random), firstPost: random.below(6) == 0 ? true : nil))
      }
    }
    let outside = (0..<random.below(9)).map {
      OutsidePlace(id: PlaceID("x-\($0)"), name: Self.name(&random, words: 1 + random.below(6)))
    }
    let places = profiles.map(\.id) + outside.map(\.id)
    var moves: [Move] = []
    for from in places {
      let isHub = random.below(8) == 0
      for to in places where from != to && random.below(isHub ? 3 : 25) == 0 {
        moves.append(Move(from, to, Evidence.Statement.allCases[random.below(4)]))
      }
    }
    self.seed = seed
    nomenclature = try Nomenclature(
      Nomenclature.Parts(
        source: SampleNomenclature.parts.source, families: families, profiles: profiles,
        outside: outside, moves: moves))
  }

  var description: String {
    "seed \(seed): \(nomenclature.profiles.count) profiles, \(nomenclature.moves.count) moves"
  }

  private static func name(_ random: inout SeededRandom, words: Int) -> String {
    let known = [
      "chef", "de", "projet", "d’œuvre", "–", "/", "(RSSI)", "« métier »",
      "anticonstitutionnellement",
      "<b>", "R&D", "\"oui\"", "界隈", "responsable", "système", "l’Été",
    ]
    return (0..<words).map { _ in known[random.below(known.count)] }.joined(separator: " ")
  }

  private static func experience(_ random: inout SeededRandom) -> Experience? {
    switch random.below(4) {
    case 0: nil
    case 1: Experience(field: "plateau")
    default: Experience(least: random.below(14))
    }
  }
}
