internal import Careers

/// How near two sheets are in what they describe: the cosine of their words, rare words counting more.
///
/// It orders the candidates of an ambiguous mention (« chef de projet »: of works or of requirements?), so
/// that the nearest in the text's own words is the first reading; it never makes or removes a move.
///
/// - Complexity: O(total words) to learn, O(words of a sheet) to compare.
/// - SeeAlso: Salton and Buckley, “Term-weighting approaches in automatic text retrieval”, 1988.
struct SheetVocabulary {
  private var vectors: [PlaceID: [String: Double]] = [:]

  init(_ sheets: [RawSheet]) {
    var counts: [PlaceID: [String: Int]] = [:]
    var sheetsWithWord: [String: Int] = [:]
    for sheet in sheets {
      let lines = [
        .mission, .activities, .deliverables, .indicators, .parcours, .career, .tendances,
      ].flatMap { sheet.sections[$0] ?? [] }
      let words = lines.flatMap { FoldedName($0.text).words }.filter { $0.count > 3 }.map {
        stem($0)
      }
      let count = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
      counts[PlaceID(sheet.title.number)] = count
      for word in count.keys { sheetsWithWord[word, default: 0] += 1 }
    }
    for (id, count) in counts {
      vectors[id] = count.mapValues { Double($0) }.reduce(into: [:]) { vector, entry in
        // The binary exponent stands for the logarithm: whole, so the same on every machine.
        let rarity = Double(sheets.count) / Double(sheetsWithWord[entry.key] ?? 1)
        vector[entry.key] = entry.value * Double(rarity.exponent + 1)
      }
    }
  }

  /// From 0 for nothing in common to 1 for the same words, rounded so that the order of summing is not
  /// seen.
  func nearness(_ left: PlaceID, _ right: PlaceID) -> Double {
    guard let mine = vectors[left], let theirs = vectors[right] else { return 0 }
    let words = mine.keys.filter { theirs[$0] != nil }.sorted()
    let shared = words.reduce(0.0) { $0 + (mine[$1] ?? 0) * (theirs[$1] ?? 0) }
    let lengths = Self.length(mine) * Self.length(theirs)
    return lengths == 0 ? 0 : (shared / lengths * 1_000_000).rounded() / 1_000_000
  }

  private static func length(_ vector: [String: Double]) -> Double {
    vector.values.sorted().reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
