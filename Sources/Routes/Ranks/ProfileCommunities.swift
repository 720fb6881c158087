public import Careers
internal import GraphCore

/// Groups of profiles between which the text states more moves than chance would, beside the official families.
///
/// Direction does not count, nor does doubt: two profiles are near where the text joins them at all.
///
/// ```swift
/// let found = ProfileCommunities(ProfileGraph(.shipped))
/// found.modularity > found.familyModularity  // whether people move along other lines than the families
/// ```
///
/// - SeeAlso: V. A. Traag, L. Waltman and N. J. van Eck, “From Louvain to Leiden”, 2019.
public struct ProfileCommunities: Sendable {
  /// The communities of two profiles and more, the largest first, then by their first profile; each by number.
  public let communities: [[PlaceID]]
  /// The profiles that no move joins to another, by number.
  public let alone: [PlaceID]
  /// How modular the communities are: from -1 to 1, 0 as by chance, above 0.3 with structure.
  public let modularity: Double
  /// How modular the official families are.
  public let familyModularity: Double
  /// The moves that stay inside a community, and those that stay inside a family.
  public let movesInside: (communities: Int, families: Int)

  /// Finds the communities.
  ///
  /// - Complexity: O(P + M) for each of about a dozen rounds, for P profiles and M moves.
  public init(_ graph: ProfileGraph) {
    let core = graph.careers.graph
    let nomenclature = graph.nomenclature
    let found = core.communities(ignoringDirection: true)
    let groups = found.map { $0.map(graph.careers.place).sorted() }
    communities = groups.filter { $0.count > 1 }
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    alone = groups.filter { $0.count == 1 }.map { $0[0] }.sorted()
    modularity = core.modularity(of: found.labels, ignoringDirection: true)
    let families = nomenclature.profiles.map { profile in
      nomenclature.families.firstIndex { $0.id == profile.family } ?? 0
    }
    familyModularity = core.modularity(of: families, ignoringDirection: true)
    let staying = core.edges.count {
      found.areTogether(core.source(of: $0), core.target(of: $0))
    }
    movesInside = (
      communities: staying, families: nomenclature.moves.count { !nomenclature.changesFamily($0) }
    )
  }
}
