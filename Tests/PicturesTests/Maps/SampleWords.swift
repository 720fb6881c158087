import Careers

@testable import Pictures

extension MapWords {
  /// Words that tests recognise.
  static var sample: MapWords {
    var words = MapWords(
      title: "Titre", subtitle: "Sous-titre",
      doubts: ["nommée", "catégorie", "demandée", "partielle"],
      legend: ["légende 0", "légende 1", "légende 2", "légende 3"],
      columns: (0..<6).map { "colonne \($0)" },
      stepColumns: (0..<6).map { "rang \($0)" }, outside: "hors", outsideHead: "Hors",
      colourRule: "règle", reading: "Lecture", source: "Source : nous", sheet: "fiche",
      supposed: "supposée", moves: { "\($0) passerelles" },
      people: { "\($0) personnes" },
      familyNote: { "\($0) métiers (\($1))" })
    words.provenance = ["sha256 2417cf9a"]
    words.steps = (-9...9).map { "pas \($0)" }
    words.routeHeads = (1...9).map { ["itinéraire \($0)", "dessous"] }
    return words
  }

  /// The same for a map of so many steps before and after.
  static func sample(depth: Int) -> MapWords {
    var words = sample
    words.steps = (-depth...depth).map { "pas \($0)" }
    return words
  }
}
