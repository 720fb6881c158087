/// What is wrong with a line of edges.
///
///     var reader = EdgeListReader()
///     try reader.read(Array("0,x\n".utf8).span)  // throws: line 1: “x” is not a vertex; …
public struct EdgeListError: Error, Hashable, Sendable {
  /// The number of the line, from 1 up, a header included.
  public let line: Int

  /// What is wrong with it.
  public let problem: Problem

  /// What can be wrong with a line.
  public enum Problem: Hashable, Sendable {
    /// The line has a source and no target.
    case targetMissing

    /// The line has more than a source, a target and a cost.
    case tooManyFields

    /// A source or target is no whole number, or is too large for one of a vertex.
    case notAVertex(String)

    /// A cost is no number.
    case notACost(String)

    /// A cost is negative, infinite or NaN.
    case costOutOfRange(String)
  }
}

extension EdgeListError: CustomStringConvertible {
  /// Where it is, what is wrong and what to do about it, in one sentence.
  public var description: String {
    let message =
      switch problem {
      case .targetMissing:
        "there is a source and no target; write “source,target” or “source,target,cost”"
      case .tooManyFields:
        "there are more than three fields; write “source,target” or “source,target,cost”"
      case .notAVertex(let text):
        "“\(text)” is not a vertex; number vertices from 0 to \(Int32.max - 1)"
      case .notACost(let text):
        "“\(text)” is not a cost; write a number such as 2.5, with a point"
      case .costOutOfRange(let text):
        "the cost \(text) is out of range; give a finite cost of 0 or more"
      }
    return "line \(line): \(message)"
  }
}
