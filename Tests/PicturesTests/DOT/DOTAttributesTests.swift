import Testing

@testable import Pictures

struct DOTAttributesTests {
  @Test func `attributes are written in the order of their names`() {
    var attributes: DOTAttributes = ["shape": "box", "label": "A", "_x9": 1]
    attributes["URL"] = .link("https://example.org")
    #expect(
      attributes.text
        == ##"[URL="https://example.org", _x9="1", label="A", shape="box"]"##)
    #expect(!attributes.isEmpty)
  }

  @Test func `no attributes write nothing`() {
    #expect(DOTAttributes().text == "")
    #expect(DOTAttributes().isEmpty)
  }

  @Test func `nil removes an attribute, and a refused link leaves none`() {
    var attributes: DOTAttributes = ["label": "A"]
    attributes["label"] = nil
    attributes["URL"] = .link("javascript:alert(1)")
    #expect(attributes == [:])
  }

  @Test func `a wrong name stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = ["": 1] as DOTAttributes }
    await #expect(processExitsWith: .failure) { _ = ["9a": 1] as DOTAttributes }
    await #expect(processExitsWith: .failure) { _ = ["a b": 1] as DOTAttributes }
    await #expect(processExitsWith: .failure) { _ = ["é": 1] as DOTAttributes }
  }

  @Test func `a name given twice stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = ["a": 1, "a": 2] as DOTAttributes }
  }

  @Test func `an attribute that leads out of the picture is watched`() async {
    await #expect(processExitsWith: .failure) { _ = ["image": "/etc/x.png"] as DOTAttributes }
    await #expect(processExitsWith: .failure) { _ = ["URL": "javascript:x"] as DOTAttributes }
    await #expect(processExitsWith: .failure) { _ = ["edgehref": "a"] as DOTAttributes }
  }
}
