import Careers
import TestSupport
import Testing

struct SuppositionTests {
  private let theatre = SampleNomenclature.theatre

  @Test func `a supposed move is there, without evidence and with the largest doubt`() throws {
    let tried = theatre.supposing([(from: "10.1", to: "1.1"), (from: "10.1", to: "1.1")])
    #expect(tried.moves.count == theatre.moves.count + 1)
    let move = try #require(tried.moves(from: "10.1").first { $0.to == "1.1" })
    #expect(move.isSupposed && move.evidence.isEmpty && move.doubt == .partial)
    #expect(move.conditions.isEmpty)
  }

  @Test func `nothing supposed changes nothing`() {
    #expect(theatre.supposing([]).fileText == theatre.fileText)
  }

  @Test func `what is stated stays as it is`() {
    #expect(theatre.supposing([(from: "1.1", to: "1.9")]).moves == theatre.moves)
  }

  @Test func `a place that is not there stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = SampleNomenclature.theatre.supposing([(from: "1.1", to: "9.9")])
    }
  }
}
