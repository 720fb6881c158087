/// A number of persons or of money as it leaves: itself, rounded, or hidden.
public enum Figure: Hashable, Sendable {
  /// The number.
  case shown(Int)
  /// A number near it, because it could give away what is hidden.
  case about(Int)
  /// Nothing but that there is one.
  case hidden

  /// The number, rounded or not; `nil` where it is hidden.
  public var value: Int? {
    switch self {
    case .shown(let value), .about(let value): value
    case .hidden: nil
    }
  }

  /// Whether there is something: what is hidden is never zero.
  public var isZero: Bool { value == 0 }

  /// The sum of two numbers; hidden where one is.
  public func adding(_ other: Figure) -> Figure {
    guard case .shown(let left) = self, case .shown(let right) = other else { return .hidden }
    return .shown(left + right)
  }

  /// The number to the nearest multiple.
  static func about(_ value: Int, to multiple: Int) -> Figure {
    let rest = value % multiple
    return .about(rest * 2 < multiple ? value - rest : value - rest + multiple)
  }

  /// The number to two significant digits, or to whole units.
  static func roughly(_ value: Int, unit: Int = 1) -> Figure {
    var multiple = unit
    while value / multiple >= 100 { multiple *= 10 }
    return about(value, to: multiple)
  }
}
