import SystemPackage

/// Standard output and error, every write checked.
enum StandardStreams {
  /// Puts something on descriptors 0 to 2 that were closed.
  ///
  /// Otherwise a file opened later takes their place and gets our messages into it. What takes the place of
  /// a closed output cannot be written to: an answer that nobody gets is a failure.
  static func secure() {
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// Writes an answer to standard output.
  ///
  /// - Returns: the exit code to end with: 0, 141 when nobody reads any more, 74 when writing fails.
  static func answer(_ text: String, _ language: Language) -> Int32 {
    guard !text.isEmpty else { return Exit.found }
    do {
      try FileDescriptor.standardOutput.writeAll(Array(harmless(text).utf8))
      return Exit.found
    } catch Errno.brokenPipe {
      return Exit.brokenPipe
    } catch {
      message(
        language(
          "sortie standard : écriture impossible : \(error)",
          "standard output: cannot be written: \(error)"), language)
      return Exit.writeFailed
    }
  }

  /// Writes a message to standard error, the first line after the program's name.
  static func message(_ text: String, _ language: Language) {
    let line = language("paths : ", "paths: ") + harmless(text) + "\n"
    // Where standard error is gone too, nobody is left to tell.
    _ = try? FileDescriptor.standardError.writeAll(Array(line.utf8))
  }

  /// The text with the characters that steer a terminal spelt out.
  ///
  /// Names of a graph from elsewhere must not move the cursor or retitle a window. JSON spells such characters
  /// out in its own way.
  ///
  /// - Complexity: O(n), with a copy only where there is such a character.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: steers) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if steers(scalar) {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\t": false
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": true
    default: false
    }
  }
}
