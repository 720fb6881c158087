import Careers
import Foundation
import TestSupport
import Testing

struct ObservationTests {
  @Test func `a share costs minus its logarithm, and nothing where all go`() {
    #expect(abs(Observation(share: 0.25, exposure: 8).cost - log(4)) < 1e-15)
    let certain = Observation(share: 1, exposure: 8).cost
    #expect(certain == 0 && certain.sign == .plus)
  }

  @Test func `the hidden places are in one order`() {
    let observation = ProfileObservation(
      exposure: nil, hidden: [PlaceID("4.10"), PlaceID("4.9")])
    #expect(observation.hidden.map(\.text) == ["4.9", "4.10"])
  }
}
