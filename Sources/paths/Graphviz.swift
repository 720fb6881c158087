import Subprocess

/// Runs Graphviz as a process of its own: bounded in time and output, reading only what we hand it.
enum Graphviz {
  /// The formats it draws for us.
  enum Picture: String {
    case svg
    case png
    case pdf
  }

  /// After so many seconds a drawing is given up.
  static let secondsMax = 20
  private static let bytesMax = 256 << 20

  /// Draws a DOT document.
  ///
  /// - Throws: a ``Failure`` with exit code 69 when `dot` is not installed or gives up, 70 when it
  ///   refuses our document.
  static func draw(_ dot: String, as picture: Picture, _ language: Language) async throws(Failure)
    -> [UInt8]
  {
    let drawing: Drawing
    do {
      drawing = try await limited(seconds: secondsMax) {
        // SERVER_NAME keeps dot from opening any file that the document might name.
        let result = try await run(
          .name("dot"), arguments: ["-T" + picture.rawValue],
          environment: .inherit.updating(["SERVER_NAME": "paths"]), input: .string(dot),
          output: .bytes(limit: bytesMax), error: .string(limit: 1 << 16))
        return Drawing(
          isDone: result.terminationStatus.isSuccess, bytes: result.standardOutput,
          complaint: result.standardError)
      }
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Failure(Exit.missingProgram, missing(language))
    } catch is TooSlow {
      throw Failure(
        Exit.missingProgram,
        language(
          "Graphviz n’a pas fini en \(secondsMax) secondes : demandez une carte plus petite",
          "Graphviz did not finish in \(secondsMax) seconds: ask for a smaller map"))
    } catch {
      throw Failure(Exit.ourFault, "dot: \(error)")
    }
    guard drawing.isDone else {
      throw Failure(Exit.ourFault, "dot: \(drawing.complaint.prefix { $0 != "\n" })")
    }
    return drawing.bytes
  }

  private struct Drawing: Sendable {
    let isDone: Bool
    let bytes: [UInt8]
    let complaint: String
  }

  private static func missing(_ language: Language) -> [String] {
    [
      language(
        "Graphviz n’est pas installé (programme « dot » introuvable)",
        "Graphviz is not installed (program “dot” not found)"),
      language(
        "  L’installer : apt-get install graphviz, ou brew install graphviz",
        "  Install it: apt-get install graphviz, or brew install graphviz"),
    ]
  }

  private struct TooSlow: Error {}

  /// Runs work that is cancelled, and its process killed, after so many seconds.
  private static func limited<Value: Sendable>(
    seconds: Int, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw TooSlow()
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw TooSlow() }
      return value
    }
  }
}
