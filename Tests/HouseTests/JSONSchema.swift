import Foundation
import TestSupport

/// A validator of what our schemas use of JSON Schema; stricter in one thing: a member that the schema does not
/// name is a complaint, so that nothing is written that nobody described.
struct JSONSchema {
  private let definitions: [String: [String: Any]]
  private let root: [String: Any]

  init(_ path: String) throws {
    root = try Self.json(path) as? [String: Any] ?? [:]
    definitions = root["$defs"] as? [String: [String: Any]] ?? [:]
  }

  static func json(_ path: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(try Repository.text(path).utf8))
  }

  /// What is wrong about a value, by the whole schema or by one of its definitions.
  func complaints(_ value: Any, definition: String? = nil) -> [String] {
    complaints(value, definition.map { definitions[$0] ?? [:] } ?? root, at: "")
  }

  private func complaints(_ value: Any, _ schema: [String: Any], at place: String) -> [String] {
    if let reference = schema["$ref"] as? String {
      let name = reference.replacingOccurrences(of: "#/$defs/", with: "")
      return complaints(value, definitions[name] ?? [:], at: place)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let fitting = choices.count { complaints(value, $0, at: place).isEmpty }
      return fitting == 1 ? [] : ["\(place) fits \(fitting) of \(choices.count) forms"]
    }
    if let constant = schema["const"] as? String {
      return value as? String == constant ? [] : ["\(place) is not \(constant)"]
    }
    if let words = schema["enum"] as? [Any] {
      let fits = words.contains {
        $0 as? String == value as? String && ($0 is NSNull) == (value is NSNull)
      }
      return fits ? [] : ["\(place) is none of \(words)"]
    }
    let types = schema["type"] as? [String] ?? [schema["type"] as? String ?? ""]
    guard let type = types.first(where: { isOf($0, value) }) else {
      return ["\(place) is not \(types.joined(separator: " or "))"]
    }
    switch type {
    case "object": return objectComplaints(value, schema, at: place)
    case "array": return arrayComplaints(value, schema, at: place)
    default: return []
    }
  }

  private func isOf(_ type: String, _ value: Any) -> Bool {
    let number = value is String ? nil : value as? NSNumber
    switch type {
    case "object": return value is [String: Any]
    case "array": return value is [Any]
    case "string": return value is String
    case "null": return value is NSNull
    case "boolean": return value is Bool
    case "number": return number != nil
    case "integer": return number.map { Double($0.intValue) == $0.doubleValue } == true
    default: return false
    }
  }

  private func objectComplaints(_ value: Any, _ schema: [String: Any], at place: String) -> [String]
  {
    guard let object = value as? [String: Any] else { return ["\(place) is no object"] }
    let properties = schema["properties"] as? [String: [String: Any]]
    let others = schema["additionalProperties"] as? [String: Any]
    let required = schema["required"] as? [String] ?? []
    var found = required.filter { object[$0] == nil }.map { "\(place) has no \($0)" }
    for (key, member) in object {
      if let property = properties?[key] ?? others {
        found += complaints(member, property, at: place + "/" + key)
      } else if properties != nil {
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
}
