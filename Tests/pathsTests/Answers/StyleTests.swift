import Testing

@testable import paths

struct StyleTests {
  @Test func `marks are seen in colour, and gone without it`() {
    let text = "a " + Style.strong("b") + " " + Style.named("c")
    #expect(Style.rendered(text, inColour: true) == "a \u{1B}[1mb\u{1B}[0m \u{1B}[32mc\u{1B}[0m")
    #expect(Style.rendered(text, inColour: false) == "a b c")
    #expect(Style.visibleCount(text) == 5)
  }

  @Test(arguments: Style.allCases)
  func `each style is a mark of its own`(style: Style) {
    let others = Style.allCases.filter { $0 != style }
    #expect(others.allSatisfy { $0("x") != style("x") })
    #expect(Style.rendered(style("x"), inColour: true) != "x")
  }

  @Test func `the environment and the terminal decide, unless one is told`() {
    let cases: [(ColourChoice, [String: String], Bool, Bool)] = [
      (.auto, [:], true, true), (.auto, [:], false, false),
      (.auto, ["NO_COLOR": "1"], true, false), (.auto, ["NO_COLOR": ""], true, true),
      (.auto, ["FORCE_COLOR": "1"], false, true),
      (.auto, ["NO_COLOR": "1", "FORCE_COLOR": "1"], true, false),
      (.auto, ["TERM": "dumb"], true, false),
      (.always, ["NO_COLOR": "1"], false, true), (.never, ["FORCE_COLOR": "1"], true, false),
    ]
    for (choice, environment, atTerminal, isAllowed) in cases {
      #expect(
        choice.isAllowed(in: environment, atTerminal: atTerminal) == isAllowed,
        "\(choice) \(environment) \(atTerminal)")
    }
  }
}
