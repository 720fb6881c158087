import Careers
import TestSupport
import Testing

@testable import Routes

struct ProfileCommunitiesTests {
  private let graph = ProfileGraph(SampleNomenclature.theatre)

  @Test func `every profile is in one community or alone`() {
    let found = ProfileCommunities(graph)
    let all = found.communities.flatMap(\.self) + found.alone
    #expect(Set(all) == Set(graph.profiles) && all.count == graph.profiles.count)
    #expect(found.alone == ["2.3"])
    #expect(found.communities.allSatisfy { $0.count > 1 && $0 == $0.sorted() })
  }

  @Test func `modularity is that of its definition`() {
    let found = ProfileCommunities(graph)
    let groups = found.communities + found.alone.map { [$0] }
    #expect(abs(found.modularity - modularity(groups)) < 1e-12)
    let families = Dictionary(grouping: graph.nomenclature.profiles, by: \.family).values
    #expect(abs(found.familyModularity - modularity(families.map { $0.map(\.id) })) < 1e-12)
    #expect(found.modularity >= found.familyModularity)
  }

  @Test func `the moves that stay are counted`() {
    let found = ProfileCommunities(graph)
    let inside = graph.nomenclature.moves.count { move in
      found.communities.contains { $0.contains(move.from) && $0.contains(move.to) }
    }
    #expect(found.movesInside.communities == inside)
    #expect(
      found.movesInside.families
        == graph.nomenclature.moves.count { !graph.nomenclature.changesFamily($0) })
  }

  /// Newman and Girvan's sum, from the moves alone.
  private func modularity(_ groups: [[PlaceID]]) -> Double {
    let moves = graph.nomenclature.moves
    let total = Double(moves.count)
    return groups.reduce(0) { sum, group in
      let inside = moves.count { group.contains($0.from) && group.contains($0.to) }
      let ends = moves.reduce(0) {
        $0 + (group.contains($1.from) ? 1 : 0) + (group.contains($1.to) ? 1 : 0)
      }
      let share = Double(ends) / (2 * total)
      return sum + Double(inside) / total - share * share
    }
  }
}
