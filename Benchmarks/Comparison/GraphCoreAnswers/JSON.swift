import GraphCore

/// A value as JSON writes it, for answers that another program compares.
enum JSON {
  case null
  case bool(Bool)
  case int(Int)
  case real(Double)
  case text(String)
  case list([JSON])
  case object([(String, JSON)])

  /// A number, or null where there is none.
  init(_ value: Double?) {
    self = value.map { $0.isFinite ? .real($0) : .null } ?? .null
  }

  init(_ values: some Sequence<VertexID>) {
    self = .list(values.map { .int($0.index) })
  }

  init(_ values: some Sequence<Double?>) {
    self = .list(values.map { JSON($0) })
  }

  /// The value on one line.
  ///
  /// Keys and text must be free of quotes and backslashes.
  var text: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): "\(value)"
    case .real(let value): "\(value)"
    case .text(let value): "\"\(value)\""
    case .list(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let pairs):
      "{\(pairs.map { "\"\($0)\":\($1.text)" }.joined(separator: ","))}"
    }
  }
}
