import Careers
import Routes
import TestSupport
import Testing

struct MoveFilterTests {
  private let theatre = SampleNomenclature.theatre

  @Test func `a filter that asks nothing leaves everything`() {
    #expect(MoveFilter().narrowed(theatre).fileText == theatre.fileText)
  }

  @Test func `each wish narrows by itself`() {
    let wishes: [(String, (inout MoveFilter) -> Void)] = [
      ("avoided", { $0.avoided = ["1.9"] }), ("doubt", { $0.maxDoubt = .named }),
      ("diploma", { $0.maxDiploma = 0 }),
    ]
    for (name, wish) in wishes {
      var filter = MoveFilter()
      wish(&filter)
      #expect(filter.narrowed(theatre).moves.count < theatre.moves.count, "\(name)")
    }
  }

  @Test func `no move touches a place to avoid, and the place keeps its name`() {
    var filter = MoveFilter()
    filter.avoided = ["1.9"]
    let narrowed = filter.narrowed(theatre)
    #expect(narrowed.moves == theatre.moves.filter { $0.from != "1.9" && $0.to != "1.9" })
    #expect(narrowed.moves.count < theatre.moves.count)
    #expect(narrowed.profile("1.9") != nil)
  }

  @Test(arguments: Doubt.allCases)
  func `doubt is limited move by move`(most: Doubt) {
    var filter = MoveFilter()
    filter.maxDoubt = most
    let kept = filter.narrowed(theatre).moves
    #expect(kept.map(\.from) == theatre.moves.filter { $0.doubt <= most }.map(\.from))
    #expect(kept.allSatisfy { $0.evidence.allSatisfy { $0.doubt <= most } })
  }

  @Test func `a refused condition leaves the evidence that sets none`() throws {
    let plain = Move("1.1", "1.2", .asked).evidence
    let training = Evidence(
      sheet: "1.1", section: .tendances, direction: .out, lines: LineRange(3), cue: "mène à",
      mention: "la régie", statement: .named,
      condition: Condition(kind: .training, words: "après une formation"))
    var parts = SampleNomenclature.parts
    parts.moves = [
      Move(from: "1.1", to: "1.2", evidence: plain + [training]),
      Move(from: "1.1", to: "1.9", evidence: [training]),
    ]
    let nomenclature = try Nomenclature(parts)
    #expect(nomenclature.moves.map(\.doubt) == [.category, .category])
    var filter = MoveFilter()
    filter.refusedConditions = [.training]
    let kept = filter.narrowed(nomenclature).moves
    #expect(kept == [Move(from: "1.1", to: "1.2", evidence: plain)])
    #expect(kept[0].doubt == .asked)
    filter.refusedConditions = [.origin]
    #expect(filter.narrowed(nomenclature).moves == nomenclature.moves)
  }

  @Test func `a diploma limits where one goes, not where one is`() throws {
    var filter = MoveFilter()
    for level in 0...5 {
      filter.maxDiploma = level
      for move in theatre.moves {
        let asked = theatre.profile(move.to)?.diploma?.lowest ?? 0
        #expect(filter.narrowed(theatre).moves.contains(move) == (asked <= level))
      }
    }
  }

  @Test func `management is left out by title and by condition, but not what one asks for`() throws
  {
    var parts = SampleNomenclature.parts
    let condition = Condition(kind: .experience, words: "manager expérimenté")
    let asking = Evidence(
      sheet: "1.1", section: .tendances, direction: .out, lines: LineRange(3), cue: "mène à",
      mention: "la régie", statement: .named, condition: condition)
    let titled = try #require(parts.profiles.first { ManagementTitle.isOne($0.name) })
    parts.moves = [
      Move(from: "1.1", to: titled.id, evidence: Move("1.1", titled.id, .named).evidence),
      Move(from: titled.id, to: "1.1", evidence: Move(titled.id, "1.1", .named).evidence),
      Move(from: "1.9", to: "1.1", evidence: [asking]),
    ]
    let nomenclature = try Nomenclature(parts)
    var filter = MoveFilter()
    filter.refusesManagement = true
    #expect(filter.narrowed(nomenclature).moves.map(\.from) == [titled.id])
    filter.named = [titled.id]
    #expect(filter.narrowed(nomenclature).moves.count == 2)
  }

  @Test func `moves of which nobody was seen are left out where that is asked`() throws {
    var parts = SampleNomenclature.parts
    let first = parts.moves[0]
    let seen = Observation(share: 0.5, exposure: 10)
    parts.moves[0] = Move(
      from: first.from, to: first.to, evidence: first.evidence, count: 5, observation: seen)
    let nomenclature = try Nomenclature(parts)
    var filter = MoveFilter()
    #expect(filter.narrowed(nomenclature).moves.count == parts.moves.count)
    filter.asksForObservation = true
    #expect(filter.narrowed(nomenclature).moves.map(\.observation) == [seen])
    // Evidence that is left out takes nothing of what was seen.
    filter.maxDoubt = first.doubt
    #expect(filter.narrowed(nomenclature).moves.map(\.count) == [5])
  }
}
