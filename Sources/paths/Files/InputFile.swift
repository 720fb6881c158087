import SystemPackage

/// Reads a file whole, within a limit.
enum InputFile {
  /// No input is larger: enough for millions of moves, and an endless device stops here.
  static let bytesMax = 2 << 30

  /// The bytes of a file; `-` is standard input.
  ///
  /// - Throws: a ``Failure`` with exit code 66 when it cannot be read, 65 when it is too large.
  static func bytes(_ path: String, _ language: Language) throws(Failure) -> [UInt8] {
    do {
      if path == "-" { return try read(.standardInput, path, language) }
      let file = try FileDescriptor.open(FilePath(path), .readOnly, retryOnInterrupt: true)
      defer { try? file.close() }
      return try read(file, path, language)
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(
        Exit.missingInput,
        language("\(path) : lecture impossible : \(error)", "\(path): cannot be read: \(error)"))
    }
  }

  private static func read(
    _ file: FileDescriptor, _ path: String, _ language: Language
  ) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try unsafe buffer.withUnsafeMutableBytes { try unsafe file.read(into: $0) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= bytesMax else {
        throw Failure(
          Exit.badData,
          language("\(path) : plus de \(bytesMax) octets", "\(path): more than \(bytesMax) bytes"))
      }
    }
  }
}
