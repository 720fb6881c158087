import Pictures
import Testing

struct DOTIDTests {
  @Test(arguments: ["1.10", "n0", "cluster_3", "node", "-", "A-b_c.9"])
  func `a code is an id`(code: String) {
    #expect(DOTID(code: code)?.code == code)
  }

  @Test(arguments: ["", " ", "a b", "é", #"a\"#, "a\"", "a:n", "a\n", "1٢", "e\u{301}"])
  func `any other text is not an id`(text: String) {
    #expect(DOTID(code: text) == nil)
  }

  @Test func `an id has a longest length`() {
    #expect(DOTID(code: String(repeating: "a", count: 255)) != nil)
    #expect(DOTID(code: String(repeating: "a", count: 256)) == nil)
  }

  @Test func `a wrong id in the program stops it`() async {
    await #expect(processExitsWith: .failure) { _ = "Chef de projet" as DOTID }
  }

  /// Every pair is compared both ways, so that this is an order and not a lucky sort.
  @Test func `digits compare as numbers`() {
    let ordered: [DOTID] = [
      "-", ".", "0", "00", "1", "1-a", "1.9", "1.10", "01.11", "1a", "2", "9", "10",
      "99999999999999999999999", "100000000000000000000000", "A", "_", "a", "a2", "a10", "b1",
    ]
    for (i, left) in ordered.enumerated() {
      for (j, right) in ordered.enumerated() {
        #expect((left < right) == (i < j), "\(left.code) < \(right.code)")
      }
    }
  }
}
