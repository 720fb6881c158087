/// What a picture is made for.
public enum Paper: String, Sendable, CaseIterable {
  /// One page of 420 × 297 mm.
  case a3
  /// One page of 297 × 210 mm.
  case a4
  /// A screen: one point for one point.
  case screen

  /// The page that suits a scene, in millimetres; upright for one that is higher than wide, `nil` on a screen.
  public func page(for scene: Scene) -> (width: Int, height: Int)? {
    let long: Int
    let short: Int
    switch self {
    case .a3: (long, short) = (420, 297)
    case .a4: (long, short) = (297, 210)
    case .screen: return nil
    }
    return scene.height > scene.width ? (short, long) : (long, short)
  }

  /// The smallest paper on which names stay legible: A4 where they are at least 6.5 points high, else A3.
  public static func suiting(_ scene: Scene) -> Paper {
    let (long, short) = (max(scene.width, scene.height), min(scene.width, scene.height))
    // 72 points an inch of 25.4 mm.
    let scale = min(277 / long, 190 / short) * 72 / 25.4
    return scale * TextStyle.label.size >= 6.5 ? .a4 : .a3
  }

  /// The border left free on each side, in millimetres: what printers need.
  public static let margin = 10
}
