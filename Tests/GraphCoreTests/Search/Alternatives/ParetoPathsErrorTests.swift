import GraphCore
import TestSupport
import Testing

struct ParetoPathsErrorTests {
  @Test func `an error says what is wrong and what to do`() {
    #expect(
      "\(ParetoPathsError.valueNegative(criterion: 1, edge: 3, value: -2))"
        == "edge e3 has the negative value -2.0 in criterion 1; give it a value of 0 or more")
    #expect(
      "\(ParetoPathsError.valueNotFinite(criterion: 0, edge: 4, value: .infinity))"
        == "edge e4 has the value inf in criterion 0; give it a finite value, or avoid the edge if "
        + "it cannot be taken")
    #expect(
      "\(ParetoPathsError.tooManyLabels(limit: 7))"
        == "more than 7 parts of paths would have to be kept; use fewer criteria or coarser values, "
        + "avoid some vertices, or raise the limit")
  }
}
