/// What stands between the cells of a line.
public enum Separator: Hashable, Sendable, CaseIterable {
  /// As French spreadsheet programs write, whose decimals have the comma.
  case semicolon
  /// As programs copy.
  case tab
  /// As English spreadsheet programs write.
  case comma

  /// The byte itself.
  var byte: UInt8 {
    switch self {
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    case .comma: UInt8(ascii: ",")
    }
  }
}
