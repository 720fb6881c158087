import Testing

@testable import Sheets

struct CueTests {
  @Test func `a cue counts where careers are spoken of, takes anything and stands before`() {
    let cue = Cue(.leadsTo, "devenir")
    #expect(cue.sections == [.parcours, .career, .tendances])
    #expect(cue.reach == .anything)
    #expect(cue.side == .after)
    #expect(!cue.atStart && !cue.yieldsToAsked && !cue.namesDomains && !cue.asksLevel)
  }

  @Test func `a field is asked by what asks for experience and by what says so`() {
    #expect(Cue(.asksFor, "experience").asksField)
    #expect(Cue(.comesFrom, "metiers precedents", namesFields: true).asksField)
    #expect(!Cue(.comesFrom, "vient de").asksField)
  }

  @Test func `where a job goes is said of careers and of what comes next`() {
    #expect(Cue.outlook == [.career, .tendances])
  }
}
