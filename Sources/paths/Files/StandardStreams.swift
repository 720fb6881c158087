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

  /// Writes an answer to standard output, already harmless and in the colours it may have.
  ///
  /// - Returns: the exit code to end with: 0, 141 when nobody reads any more, 74 when writing fails. Where the
  ///   output was closed from the start, nobody wants to be told.
  static func answer(_ text: String, _ language: Language) -> Int32 {
    guard !text.isEmpty else { return Exit.found }
    do {
      try FileDescriptor.standardOutput.writeAll(Array(text.utf8))
      return Exit.found
    } catch Errno.brokenPipe {
      return Exit.brokenPipe
    } catch Errno.badFileDescriptor {
      return Exit.writeFailed
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

  /// Writes a line about the work to standard error as it is, for a terminal.
  static func progress(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll(Array(text.utf8))
  }

  /// Whether a person sees what goes to standard output, or to standard error.
  static var outputIsTerminal: Bool { isatty(1) == 1 }
  static var errorsAreSeen: Bool { isatty(2) == 1 }

  /// How many characters fit on a line of the terminal; `nil` where there is none.
  static var terminalColumns: Int? {
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
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
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      // Before a line feed, where spreadsheet programs want it, a carriage return overwrites nothing.
      let endsLine = scalar == "\r" && index + 1 < scalars.count && scalars[index + 1] == "\n"
      if steers(scalar), !endsLine {
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
