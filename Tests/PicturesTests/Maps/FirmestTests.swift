import Careers
import Pictures
import TestSupport
import Testing

struct FirmestTests {
  @Test func `each place keeps its firmest moves`() {
    let kept = SampleNomenclature.theatre.keepingFirmest(2)
    #expect(kept.moves(from: "1.1").map(\.to) == ["1.9", "x-cinema"])
    #expect(kept.moves(from: "1.9").map(\.to) == ["1.1", "1.2"])
    #expect(kept.moves(from: "10.1").count == 1)
    #expect(kept.profiles == SampleNomenclature.theatre.profiles)
  }

  @Test func `enough for all changes nothing`() {
    #expect(SampleNomenclature.theatre.keepingFirmest(9).moves == SampleNomenclature.theatre.moves)
  }
}
