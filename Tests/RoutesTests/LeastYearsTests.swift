import Careers
import Routes
import TestSupport
import Testing

struct LeastYearsTests {
  private let theatre = SampleNomenclature.theatre

  @Test func `years never fall along the way, and start with the place one is at`() {
    for from in theatre.profiles {
      var start = LeastYears(at: from.id, in: theatre)
      #expect(start.years == from.experience?.yearsForAll)
      for move in theatre.moves(from: from.id) {
        let before = start.years ?? 0
        start.take(move, in: theatre)
        #expect((start.years ?? 0) >= before)
        #expect((start.years ?? 0) >= theatre.profile(move.to)?.experience?.yearsForAll ?? 0)
      }
    }
  }

  @Test func `silent sheets say nothing`() {
    #expect(LeastYears(at: "x-cinema", in: theatre).years == nil)
  }
}
