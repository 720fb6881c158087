public import Foundation

/// A program that tests run as people do.
public struct Program: Sendable {
  /// What a run left behind.
  public struct Run: Sendable {
    /// The exit code; the number of the signal plus 128 where one ended it.
    public let code: Int32
    /// What it wrote to standard output.
    public let bytes: Data
    /// What it wrote to standard error.
    public let errors: String

    /// Standard output as text.
    public var output: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Where the program is.
  public let file: URL

  /// The program in this file.
  public init(file: URL) {
    self.file = file
  }

  /// The `paths` that was built with these tests.
  ///
  /// It lies beside the test bundle, whose own path is the first argument of the test process on Linux and
  /// that of the bundle elsewhere.
  public static let paths: Program = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? URL(fileURLWithPath: CommandLine.arguments[0])
    return Program(file: tests.deletingLastPathComponent().appendingPathComponent("paths"))
  }()

  /// The program of this name in one of the folders of `PATH`, if it is installed.
  public static func installed(_ name: String) -> Program? {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return folders.map { URL(fileURLWithPath: String($0)).appendingPathComponent(name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }.map(Program.init)
  }

  /// Runs the program to its end.
  ///
  /// Files rather than pipes on all ends: no size can make the two processes wait for each other.
  public func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String] = [:],
    folder: URL? = nil
  ) throws -> Run {
    let scratch = try ScratchFolder()
    let process = Process()
    process.executableURL = file
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let inherited = ProcessInfo.processInfo.environment
      .filter { !["LC_ALL", "LC_MESSAGES", "LANG"].contains($0.key) }
    process.environment = inherited.merging(environment) { $1 }
    process.standardInput = try FileHandle(
      forReadingFrom: scratch.file("input", holding: input))
    let output = try scratch.file("output", holding: Data())
    let errors = try scratch.file("errors", holding: Data())
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let signal: Int32 = process.terminationReason == .uncaughtSignal ? 128 : 0
    return Run(
      code: signal + process.terminationStatus, bytes: try Data(contentsOf: output),
      errors: String(decoding: try Data(contentsOf: errors), as: UTF8.self))
  }
}
