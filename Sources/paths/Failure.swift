/// The exit codes, one meaning each; any other code is a bug.
enum Exit {
  static let found: Int32 = 0
  static let noAnswer: Int32 = 1
  static let unknownName: Int32 = 3
  static let usage: Int32 = 64
  static let badData: Int32 = 65
  static let missingInput: Int32 = 66
  static let missingProgram: Int32 = 69
  static let ourFault: Int32 = 70
  static let cannotCreate: Int32 = 73
  static let writeFailed: Int32 = 74
  static let brokenPipe: Int32 = 141
}

/// Why a command gives no answer: what goes to standard error, and the exit code.
struct Failure: Error, Equatable {
  let code: Int32
  /// The first line says what is wrong, the others what to do.
  let lines: [String]
  /// What goes to standard output all the same: the answer of a program that asked for JSON.
  let answer: String

  init(_ code: Int32, _ lines: [String], answer: String = "") {
    self.code = code
    self.lines = lines
    self.answer = answer
  }

  init(_ code: Int32, _ line: String) {
    self.init(code, [line])
  }
}
