/// Outlines as the path data of SVG.
enum SVGShape {
  static func path(_ path: LinePath) -> String {
    path.pieces.reduce("M\(pair(path.start))") { data, piece in
      switch piece {
      case .line(let end): data + "L\(pair(end))"
      case .curve(let first, let second, let end):
        data + "C\(pair(first)) \(pair(second)) \(pair(end))"
      }
    }
  }

  static func polygon(_ points: [Point]) -> String {
    "M" + points.map(pair).joined(separator: "L") + "Z"
  }

  static func rect(_ rect: Rect, radius: Double) -> String {
    let r = numeral(radius)
    let (w, h) = (numeral(rect.width - 2 * radius), numeral(rect.height - 2 * radius))
    return "M\(numeral(rect.x + radius)) \(numeral(rect.y))h\(w)a\(r) \(r) 0 0 1 \(r) \(r)v\(h)"
      + "a\(r) \(r) 0 0 1 -\(r) \(r)h-\(w)a\(r) \(r) 0 0 1 -\(r) -\(r)v-\(h)"
      + "a\(r) \(r) 0 0 1 \(r) -\(r)z"
  }

  /// The left part of a rectangle with round corners.
  static func leftRounded(_ rect: Rect, width: Double, radius: Double) -> String {
    let (r, w) = (numeral(radius), numeral(width - radius))
    return "M\(numeral(rect.x + width)) \(numeral(rect.y))h-\(w)a\(r) \(r) 0 0 0 -\(r) \(r)"
      + "v\(numeral(rect.height - 2 * radius))a\(r) \(r) 0 0 0 \(r) \(r)h\(w)z"
  }

  private static func pair(_ point: Point) -> String { "\(numeral(point.x)) \(numeral(point.y))" }
}
