import SystemPackage

/// Writes a file so that it is old or new, never half of it.
///
/// The bytes go to a file beside it that takes its place when all is on the disk; a link is followed, the
/// mode of an old file kept. What is no plain file (a pipe, a device) is written to directly.
struct OutputFile {
  let path: String
  let language: Language
  /// The files an answer was made from, which it must not overwrite.
  var inputs: [String] = []
  /// Whether a new file is for its owner alone.
  var isPrivate = false

  /// Writes all bytes, or nothing.
  ///
  /// - Throws: a ``Failure`` with exit code 73 when the file cannot be made, 74 when writing fails, 64 when it
  ///   is one of the inputs.
  func write(_ bytes: [UInt8]) throws(Failure) {
    let target = resolved(path)
    var status = stat()
    let exists = unsafe stat(target, &status) == 0
    try requireNoInput(status, exists: exists)
    guard !exists || status.st_mode & S_IFMT == S_IFREG else {
      try fill(try open(target, permissions: nil), with: bytes)
      return
    }
    let name = "." + (FilePath(target).lastComponent?.string ?? "") + ".paths-tmp"
    let temporary = FilePath(target).removingLastComponent().appending(name).string
    // What an interrupted run left behind.
    _ = unsafe unlink(temporary)
    let permissions =
      exists
      ? FilePermissions(rawValue: status.st_mode & 0o777)
      : isPrivate ? .ownerReadWrite : Self.usual
    do throws(Failure) {
      try fill(try open(temporary, permissions: permissions), with: bytes)
      guard unsafe rename(temporary, target) == 0 else {
        throw cannotCreate(Errno(rawValue: errno))
      }
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
  }

  /// Read and write for all, less what the user's mask takes away.
  private static let usual: FilePermissions = [.ownerReadWrite, .groupReadWrite, .otherReadWrite]

  /// Opens a new file with permissions, or without them what is there already.
  private func open(_ name: String, permissions: FilePermissions?) throws(Failure) -> FileDescriptor
  {
    do {
      return try FileDescriptor.open(
        FilePath(name), .writeOnly, options: permissions == nil ? [] : [.create, .exclusiveCreate],
        permissions: permissions, retryOnInterrupt: true)
    } catch {
      throw cannotCreate(error)
    }
  }

  /// Writes all bytes, waits until they are on the disk, and closes.
  private func fill(_ file: FileDescriptor, with bytes: [UInt8]) throws(Failure) {
    do {
      try file.closeAfter {
        try file.writeAll(bytes)
        // A pipe or device cannot be waited for and says so with EINVAL.
        guard fsync(file.rawValue) == 0 || errno == EINVAL else { throw Errno(rawValue: errno) }
      }
    } catch {
      throw Failure(
        Exit.writeFailed,
        language(
          "\(path) : écriture impossible : \(error) (\(bytes.count) octets)",
          "\(path): cannot be written: \(error) (\(bytes.count) bytes)"))
    }
  }

  private func cannotCreate(_ error: any Error) -> Failure {
    Failure(
      Exit.cannotCreate,
      language("\(path) : création impossible : \(error)", "\(path): cannot be created: \(error)"))
  }

  private func requireNoInput(_ status: stat, exists: Bool) throws(Failure) {
    for input in inputs where exists {
      var other = stat()
      guard unsafe stat(input, &other) == 0, other.st_dev == status.st_dev,
        other.st_ino == status.st_ino
      else { continue }
      throw Failure(
        Exit.usage,
        language(
          "\(path) est aussi un fichier lu : choisissez un autre nom",
          "\(path) is also a file that is read: choose another name"))
    }
  }

  /// Where a chain of links leads; the path itself where it is none.
  private func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
