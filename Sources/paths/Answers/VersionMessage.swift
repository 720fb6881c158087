import Careers

/// The version of the program and the fingerprint of its data.
enum VersionMessage {
  static let version = "0.1.0"

  static func text(_ session: Session) -> String {
    "paths \(version)\n" + session.source + "\n"
  }
}
