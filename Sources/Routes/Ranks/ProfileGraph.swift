public import Careers
internal import GraphCore

/// The profiles of a nomenclature and the moves between them, as a graph of its own.
///
/// What ranks profiles counts no outside place: the text says nothing of what lies behind one, so it would
/// always look like an end. The numbers are those that any graph library gives for the moves whose two ends are
/// profiles, each with its cost.
public struct ProfileGraph: Sendable {
  /// The nomenclature without its outside places.
  public let nomenclature: Nomenclature
  /// Its graph.
  let careers: CareerGraph
  /// The moves that start or end outside, which are left out.
  let outsideMoves: [Move]
  /// What the places outside are called.
  private let outside: [PlaceID: String]

  /// Makes the graph.
  ///
  /// - Complexity: O(n log n) in the size of the nomenclature.
  public init(_ nomenclature: Nomenclature, cost: MoveCost = .balanced) {
    outside = Dictionary(uniqueKeysWithValues: nomenclature.outside.map { ($0.id, $0.name) })
    var parts = nomenclature.parts
    parts.outside = []
    parts.moves.removeAll {
      nomenclature.profile($0.from) == nil || nomenclature.profile($0.to) == nil
    }
    outsideMoves = nomenclature.moves.filter {
      nomenclature.profile($0.from) == nil || nomenclature.profile($0.to) == nil
    }
    do {
      self.nomenclature = try Nomenclature(parts)
    } catch {
      preconditionFailure("a part of a nomenclature is none: \(error)")
    }
    careers = CareerGraph(self.nomenclature, cost: cost)
  }

  /// The name of a place outside, which an answer may still mention.
  ///
  /// - Precondition: it is one of the nomenclature that the graph was made of.
  public func outsideName(_ id: PlaceID) -> String {
    guard let name = outside[id] else { preconditionFailure("\(id) is no place outside") }
    return name
  }

  /// The profiles, by number: those of the vertices, in their order.
  var profiles: [PlaceID] { nomenclature.profiles.map(\.id) }
}
