import Careers
import Testing

struct JSONValueTests {
  private let writer = JSONWriter()

  @Test func `a member without a value is left out, one that is null is not`() {
    let value = JSONValue.object(["a": nil, "b": .null, "c": .integer(1)])
    #expect(writer.line(value) == #"{ "b": null, "c": 1 }"#)
  }

  @Test func `members keep the order given`() {
    let value = JSONValue.object(["z": .bool(true), "a": .bool(false)])
    #expect(writer.line(value) == #"{ "z": true, "a": false }"#)
  }

  @Test func `texts make a list`() {
    #expect(writer.line(.strings(["b", "a"])) == #"["b", "a"]"#)
  }
}
