/// A JSON value to be written, with the keys of each object in the order given.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case members([(String, JSONValue)])

  /// An object; a member whose value is `nil` is left out: absent, never a default.
  package static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
    .members(members.compactMap { key, value in value.map { (key, $0) } })
  }

  /// An array of texts.
  package static func strings(_ texts: [String]) -> JSONValue {
    .array(texts.map(JSONValue.string))
  }
}
