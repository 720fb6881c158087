/// Tells a person who waits that the program works: one line on standard error, rewritten every second and
/// erased at the end; nothing where the answer comes quickly or nobody looks.
struct ProgressLine {
  let language: Language

  /// An answer that comes within so many milliseconds needs no line.
  private static let patienceMilliseconds = 500

  /// Does some work under the line.
  func during<Value>(_ work: () async throws(Failure) -> Value) async throws(Failure) -> Value {
    let line = Task.detached(priority: .high) { await show() }
    let result: Result<Value, Failure>
    do {
      result = .success(try await work())
    } catch {
      result = .failure(error)
    }
    line.cancel()
    if await line.value { StandardStreams.progress("\r\u{1B}[K") }
    return try result.get()
  }

  /// Shows the line until it is cancelled.
  ///
  /// - Returns: whether anything was shown.
  private func show() async -> Bool {
    var wait = Duration.milliseconds(Self.patienceMilliseconds)
    var seconds = 0
    // Sleeping fails once the work is done.
    while (try? await Task.sleep(for: wait)) != nil {
      let time = seconds == 0 ? "" : " \(seconds) s"
      StandardStreams.progress(
        "\r" + language("paths : calcul en cours…", "paths: working…") + time)
      wait = .seconds(1)
      seconds += 1
    }
    return seconds > 0
  }
}
