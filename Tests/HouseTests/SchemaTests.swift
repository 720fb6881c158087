import Foundation
import TestSupport
import Testing

/// The schema that ships describes the data that ships: checked with the few words of JSON Schema it uses.
struct SchemaTests {
  private let schema: [String: Any]

  init() throws {
    schema = try #require(try Self.json("Graphs/career-graph.schema.json") as? [String: Any])
  }

  @Test func `the shipped graph is as the schema says`() throws {
    let graph = try Self.json("Graphs/cigref-2021.json")
    #expect(complaints(graph, schema, at: "").isEmpty)
  }

  @Test(arguments: [
    ("profiles", 0, "name", nil as String?), ("profiles", 0, "nmae", "x"),
    ("moves", 0, "evidence", nil), ("moves", 0, "doubt", "2"), ("open_doors", 0, "direction", "up"),
  ])
  func `what breaks the schema is seen`(list: String, index: Int, key: String, value: String?)
    throws
  {
    var graph = try #require(try Self.json("Graphs/cigref-2021.json") as? [String: Any])
    var items = try #require(graph[list] as? [[String: Any]])
    items[index][key] = value
    graph[list] = items
    #expect(!complaints(graph, schema, at: "").isEmpty)
  }

  private static func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(try Repository.text(path).utf8))
  }

  // MARK: A validator of what the schema uses

  private func complaints(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      return complaints(value, definition(reference), at: place)
    }
    if let constant = schema["const"] as? String {
      return value as? String == constant ? [] : ["\(place) is not \(constant)"]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains(value as? String ?? "") ? [] : ["\(place) is none of \(words)"]
    }
    switch schema["type"] as? String {
    case "object": return objectComplaints(value, schema, at: place)
    case "array": return arrayComplaints(value, schema, at: place)
    case "string": return value is String ? [] : ["\(place) is no text"]
    case "integer":
      return (value as? NSNumber).map { Double($0.intValue) == $0.doubleValue } == true
        && !(value is String) ? [] : ["\(place) is no whole number"]
    case "boolean": return value is Bool ? [] : ["\(place) is neither true nor false"]
    default: return ["\(place) has a schema of no type"]
    }
  }

  private func objectComplaints(_ value: Any, _ schema: [String: Any], at place: String) -> [String]
  {
    guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    let required = schema["required"] as? [String] ?? []
    var found: [String] = []
    for key in required where object[key] == nil {
      found.append("\(place) has no \(key)")
    }
    for (key, member) in object {
      if let property = properties[key] {
        found += complaints(member, property, at: place + "/" + key)
      } else {
        found.append("\(place) has the unknown \(key)")
      }
    }
    return found
  }

  private func arrayComplaints(_ value: Any, _ schema: [String: Any], at place: String) -> [String]
  {
    guard let array = value as? [Any] else { return ["\(place) is no list"] }
    let least = schema["minItems"] as? Int ?? 0
    let most = schema["maxItems"] as? Int ?? .max
    guard (least...most).contains(array.count) else { return ["\(place) has \(array.count) items"] }
    let items = schema["items"] as? [String: Any] ?? [:]
    return array.enumerated().flatMap { complaints($0.element, items, at: place + "/\($0.offset)") }
  }

  private func definition(_ reference: String) -> [String: Any] {
    let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
    return (schema["$defs"] as? [String: [String: Any]])?[name] ?? [:]
  }
}
