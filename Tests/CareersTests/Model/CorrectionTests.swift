import Careers
import TestSupport
import Testing

struct CorrectionTests {
  private let theatre = SampleNomenclature.theatre

  private func problem(_ edits: Correction.Edit...) -> CorrectionProblem? {
    do {
      _ = try theatre.applying(edits.map { Correction($0, reason: "pour voir") })
      return nil
    } catch {
      return error
    }
  }

  @Test func `an alias is added in its place among the others`() throws {
    let correction = Correction(.addAlias(profile: "1.2", alias: "Regie"), reason: "usage")
    let corrected = try theatre.applying([correction])
    #expect(corrected.profile("1.2")?.aliases == ["RP", "Regie", "régie"])
    #expect(corrected.profile("10.1")?.aliases == ["RG", "régie"])
  }

  @Test func `a move is added`() throws {
    let move = Move("2.3", "x-cinema", .category)
    let corrected = try theatre.applying([Correction(.addMove(move), reason: "lu ligne 96")])
    #expect(corrected.moves(from: "2.3") == [move])
    #expect(corrected.moves.count == theatre.moves.count + 1)
  }

  @Test func `a move is removed, the way back is not`() throws {
    let corrected = try theatre.applying([
      Correction(.removeMove(from: "10.1", to: "10.2"), reason: "mal lu")
    ])
    #expect(corrected.moves(from: "10.1").isEmpty)
    #expect(corrected.moves(from: "10.2").map(\.to) == ["10.1"])
    #expect(corrected.moves.count == theatre.moves.count - 1)
  }

  @Test func `the evidence of a move is replaced, not added to`() throws {
    let move = Move("10.1", "10.2", .partial)
    let corrected = try theatre.applying([Correction(.changeMove(move), reason: "mal lu")])
    #expect(corrected.moves(from: "10.1") == [move])
    #expect(corrected.moves.count == theatre.moves.count)
  }

  @Test func `corrections are applied in order and kept after those made before`() throws {
    let corrections = [
      Correction(.removeMove(from: "1.9", to: "1.2"), reason: "d’abord"),
      Correction(.addMove(Move("1.9", "1.2", .partial)), reason: "ensuite"),
    ]
    let corrected = try theatre.applying(corrections)
    #expect(corrected.moves(to: "1.2").map(\.doubt) == [.asked, .partial, .named])
    #expect(corrected.curation == theatre.curation + corrections)
  }

  @Test func `no correction changes nothing`() throws {
    #expect(try theatre.applying([]).fileText == theatre.fileText)
  }

  @Test func `an alias is added to a known profile only`() {
    #expect(problem(.addAlias(profile: "9.9", alias: "X")) == .unknownPlace("9.9"))
    #expect(problem(.addAlias(profile: "x-cinema", alias: "X")) == .unknownPlace("x-cinema"))
  }

  @Test func `an alias is not added twice`() {
    let edit = Correction.Edit.addAlias(profile: "1.9", alias: "LX")
    #expect(problem(edit, edit) == .aliasAlreadyThere("1.9", "LX"))
    #expect(
      problem(.addAlias(profile: "2.2", alias: "MOD")) == .aliasAlreadyThere("2.2", "MOD"))
  }

  @Test func `a move is added between known places only`() {
    #expect(problem(.addMove(Move("9.9", "1.1", .named))) == .unknownPlace("9.9"))
    #expect(problem(.addMove(Move("1.1", "9.9", .named))) == .unknownPlace("9.9"))
  }

  @Test func `a move that was read is not added`() {
    let problem = problem(.addMove(Move("1.9", "1.2", .partial)))
    #expect(problem == .moveAlreadyThere(from: "1.9", to: "1.2"))
  }

  @Test func `a move that was not read is neither removed nor changed`() {
    let expected = CorrectionProblem.noSuchMove(from: "1.2", to: "1.9")
    #expect(problem(.removeMove(from: "1.2", to: "1.9")) == expected)
    #expect(problem(.changeMove(Move("1.2", "1.9", .named))) == expected)
  }

  @Test func `the first correction that does not apply is named`() {
    let found = problem(
      .removeMove(from: "1.9", to: "1.2"), .removeMove(from: "1.9", to: "1.2"),
      .addAlias(profile: "9.9", alias: "X"))
    #expect(found == .noSuchMove(from: "1.9", to: "1.2"))
  }

  @Test func `a change that changes nothing is refused`() {
    #expect(problem(.changeMove(Move("1.9", "1.2", .category, mention: "régie"))) != nil)
  }

  @Test func `a move to itself in a curation is an error, not the end of the program`() async {
    await #expect(processExitsWith: .success) {
      let correction = Correction(.addMove(Move("1.1", "1.1", .named)), reason: "faute de frappe")
      _ = try? SampleNomenclature.theatre.applying([correction])
    }
  }
}
