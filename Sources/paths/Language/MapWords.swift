import Careers
import Pictures
import Routes

extension MapWords {
  /// The words of the whole map.
  init(wholeMapOf nomenclature: Nomenclature, _ language: Language) {
    let profiles = language.count(
      nomenclature.profiles.count, ("métier", "métiers"), ("profile", "profiles"))
    let families = language.count(
      nomenclature.families.count, ("famille", "familles"), ("family", "families"))
    self.init(
      title: language("Carte des métiers", "Career map"),
      subtitle: "\(profiles), \(families), \(language.moves(nomenclature.moves.count))",
      nomenclature, language)
  }

  /// The words of a map of routes.
  init(
    routes: [Route], from: Profile, to: Profile, of nomenclature: Nomenclature, _ language: Language
  ) {
    let places = Set(routes.flatMap(\.places)).count
    let count = language.count(routes.count, ("itinéraire", "itinéraires"), ("route", "routes"))
    let profiles = language.count(places, ("métier", "métiers"), ("profile", "profiles"))
    self.init(
      title: language("De \(from.name) à \(to.name)", "From \(from.name) to \(to.name)"),
      subtitle: language(
        "\(count), \(profiles) ; en trait épais le meilleur",
        "\(count), \(profiles); the best in heavy lines"),
      nomenclature, language)
  }

  private init(title: String, subtitle: String, _ nomenclature: Nomenclature, _ language: Language)
  {
    self.init(
      title: title, subtitle: subtitle, doubts: Doubt.allCases.map { language.doubt($0) },
      outside: language("hors nomenclature", "outside the nomenclature"),
      colourRule: language(
        "La couleur du trait est celle de la famille de départ.",
        "A line has the colour of the family it leaves."),
      source: language.source(nomenclature.source), sheet: language("fiche", "sheet"))
  }
}
