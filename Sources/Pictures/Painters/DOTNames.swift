/// The identifiers of a scene's elements in a DOT file.
///
/// Boxes keep their codes where all of them have one that DOT can write, so that the file reads well, else they
/// get numbers. What is no place gets a name that no box has.
struct DOTNames {
  let boxes: [DOTID]
  private let prefix: String

  init(_ scene: Scene) {
    let ids = scene.boxes.map(\.id)
    let codes = ids.compactMap { DOTID(code: $0) }
    if codes.count == ids.count, Set(codes).count == codes.count {
      boxes = codes
    } else {
      boxes = ids.indices.map { Self.id("n\($0)") }
    }
    var prefix = "page"
    while boxes.contains(where: { $0.code.hasPrefix(prefix) }) { prefix += "_" }
    self.prefix = prefix
  }

  /// The name of an element that is no box.
  func decoration(_ kind: String, _ index: Int) -> DOTID { Self.id("\(prefix)-\(kind)-\(index)") }

  private static func id(_ code: String) -> DOTID {
    guard let id = DOTID(code: code) else { preconditionFailure("\(code) is no DOT id") }
    return id
  }
}
