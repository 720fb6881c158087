/// Places on the page as DOT writes them: in points, from the bottom left corner.
struct DOTPage {
  let height: Double

  func position(_ point: Point) -> String {
    numeral(point.x) + "," + numeral(height - point.y)
  }

  /// A line as one spline, with the tip of its arrow head first.
  func spline(_ path: LinePath) -> String {
    var points = [path.start]
    for piece in path.pieces {
      let from = points[points.count - 1]
      switch piece {
      case .line(let end): points += [between(from, end, 1 / 3), between(from, end, 2 / 3), end]
      case .curve(let first, let second, let end): points += [first, second, end]
      }
    }
    let tip = path.head.first.map { "e," + position($0) + " " } ?? ""
    return tip + points.map(position).joined(separator: " ")
  }

  /// A filled rectangle in the language of `xdot`.
  func polygon(_ rect: Rect, _ colour: String) -> String {
    let corners = [
      Point(x: rect.x, y: rect.y), Point(x: rect.right, y: rect.y),
      Point(x: rect.right, y: rect.bottom), Point(x: rect.x, y: rect.bottom),
    ].map { numeral($0.x) + " " + numeral(height - $0.y) }
    return "c 7 -\(colour) C 7 -\(colour) P 4 \(corners.joined(separator: " ")) "
  }

  private func between(_ from: Point, _ to: Point, _ share: Double) -> Point {
    Point(x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share)
  }
}
