/// A line with its corners rounded, as straight and curved pieces that every painter can draw.
struct LinePath: Hashable, Sendable {
  /// A piece from where the last one ended.
  enum Piece: Hashable, Sendable {
    case line(Point)
    case curve(Point, Point, Point)

    var end: Point {
      switch self {
      case .line(let end), .curve(_, _, let end): end
      }
    }
  }

  /// The radius of corners, in points, where the pieces are long enough.
  static let radius = 7.0

  let start: Point
  private(set) var pieces: [Piece] = []
  /// The corners of the arrow head, tip first; empty for a line without one.
  private(set) var head: [Point] = []

  /// Rounds a line; it runs into its arrow head by this share of the head, so that no gap shows between them.
  ///
  /// - Precondition: the line has two points at least, a curve 3n + 1.
  init(_ line: Scene.Line, overlap: Double = 0.3) {
    precondition(line.points.count > 1, "a line has two ends")
    var points = line.points
    start = points[0]
    if line.hasHead {
      head = Self.shorten(&points, headLength: Self.headLength(line), overlap: overlap)
    }
    if line.isCurve {
      for first in stride(from: 1, to: points.count - 2, by: 3) {
        pieces.append(.curve(points[first], points[first + 1], points[first + 2]))
      }
    } else {
      round(points)
    }
  }

  /// How long the arrow head of a line is, in points; never longer than most of its last piece.
  static func headLength(_ line: Scene.Line) -> Double {
    let isShown = line.emphasis == .lit || line.emphasis == .variant
    let last = length(line.points[line.points.count - 2], line.points[line.points.count - 1])
    return min(isShown ? 9 : max(6.2, line.width * 1.5 + 3), last * 0.8)
  }

  /// Moves the end back into the arrow head, whose corners it returns.
  private static func shorten(
    _ points: inout [Point], headLength: Double, overlap: Double
  ) -> [Point] {
    let tip = points[points.count - 1]
    let before = points[points.count - 2]
    let (dx, dy) = (tip.x - before.x, tip.y - before.y)
    let length = (dx * dx + dy * dy).squareRoot()
    guard length > 0 else { return [] }
    let (ux, uy) = (dx / length, dy / length)
    let back = min(headLength, length)
    let base = Point(x: tip.x - ux * back, y: tip.y - uy * back)
    let half = headLength * 0.42
    let end = back * (1 - overlap)
    points[points.count - 1] = Point(x: tip.x - ux * end, y: tip.y - uy * end)
    return [
      tip, Point(x: base.x - uy * half, y: base.y + ux * half),
      Point(x: base.x + uy * half, y: base.y - ux * half),
    ]
  }

  private mutating func round(_ points: [Point]) {
    for (index, corner) in points.enumerated().dropFirst() {
      guard index < points.count - 1 else {
        pieces.append(.line(corner))
        return
      }
      let before = points[index - 1]
      let after = points[index + 1]
      let radius = min(Self.radius, Self.length(before, corner) / 2, Self.length(corner, after) / 2)
      let entry = Self.between(corner, before, radius)
      let exit = Self.between(corner, after, radius)
      pieces.append(.line(entry))
      // A quadratic curve about the corner, written as a cubic one.
      pieces.append(
        .curve(
          Self.mixed(entry, corner, 2.0 / 3), Self.mixed(exit, corner, 2.0 / 3), exit))
    }
  }

  private static func length(_ one: Point, _ other: Point) -> Double {
    let (dx, dy) = (one.x - other.x, one.y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// The point so far from one towards the other.
  private static func between(_ one: Point, _ other: Point, _ distance: Double) -> Point {
    let length = length(one, other)
    return length == 0 ? one : mixed(one, other, distance / length)
  }

  private static func mixed(_ one: Point, _ other: Point, _ share: Double) -> Point {
    Point(x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share)
  }
}
