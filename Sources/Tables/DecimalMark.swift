/// What parts the whole from the rest of a number.
public enum DecimalMark: String, Hashable, Sendable, CaseIterable {
  /// As in French.
  case comma
  /// As in English.
  case point
}
