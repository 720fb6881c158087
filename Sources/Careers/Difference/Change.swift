/// The same thing before and after.
public struct Change<Value> {
  /// What it was.
  public let before: Value
  /// What it is.
  public let after: Value

  /// Makes a change.
  public init(_ before: Value, _ after: Value) {
    self.before = before
    self.after = after
  }
}

extension Change: Sendable where Value: Sendable {}
extension Change: Equatable where Value: Equatable {}
extension Change: Hashable where Value: Hashable {}
