import Careers
import Pictures
import Planning

extension CriticalAnswer {
  /// The career map with the most critical profiles lit; `nil` where there is none, or the moves are a file's.
  var picture: (() -> String)? {
    let jobs = critical.byLoss.prefix(limit)
    guard isOnGraph, !jobs.isEmpty else { return nil }
    return {
      let places = Set(jobs.map { PlaceID(network.jobs[$0]) })
      let map = CareerMap.lit(places, in: session.nomenclature, maxDoubt: .asked)
      let count = language.count(
        places.count, ("métier dont la perte coupe", "métiers dont la perte coupe"),
        ("job whose loss cuts", "jobs whose loss cuts"))
      let words = MapWords(
        title: language("Métiers critiques", "Critical jobs"),
        subtitle: count
          + language(
            " le plus de parcours, et les passerelles qui y touchent",
            " most careers off, and the moves that touch them"),
        session.nomenclature, language)
      return SVGPainter(theme: .light).text(map.scene(words: words))
    }
  }
}
