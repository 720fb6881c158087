import Careers

/// Why there is no answer, for a program that asked for JSON: `paths.error/1`.
enum ErrorJSON {
  static func text(_ failure: Failure) -> String {
    JSONWriter().text(
      .object([
        "schema": .string("paths.error/1"), "code": .integer(Int(failure.code)),
        "reason": .string(reason(failure.code)),
        "messages": .strings(
          failure.lines.map { line in String(line.drop { $0 == " " }) }.filter { !$0.isEmpty }),
      ]))
  }

  /// The exit code as a word.
  private static func reason(_ code: Int32) -> String {
    switch code {
    case Exit.noAnswer: "no_answer"
    case Exit.unknownName: "unknown_name"
    case Exit.usage: "usage"
    case Exit.badData: "bad_data"
    case Exit.missingInput: "missing_input"
    case Exit.missingProgram: "missing_program"
    case Exit.cannotCreate: "cannot_create"
    case Exit.writeFailed: "write_failed"
    default: "our_fault"
    }
  }
}
