@testable import Pictures

/// What is wrong with boxes and lines on a page, found by comparing everything with everything.
struct GridJudge {
  let boxes: [Rect]
  let lines: [Line]

  /// A line with the boxes at its ends.
  struct Line {
    let points: [Point]
    let source: Int
    let target: Int
    /// Lines with one number may lie on each other.
    let bundle: Int
  }

  private struct Piece {
    let line: Int
    let from: Point
    let to: Point
    var isVertical: Bool { from.x == to.x }
    var place: Double { isVertical ? from.x : from.y }
    var rect: Rect {
      Rect(
        x: min(from.x, to.x), y: min(from.y, to.y), width: abs(from.x - to.x),
        height: abs(from.y - to.y))
    }
  }

  /// All faults, in words.
  var faults: [String] { overlaps + slanted + through + onEachOther + loose }

  private var pieces: [Piece] {
    lines.enumerated().flatMap { number, line in
      zip(line.points, line.points.dropFirst()).map {
        Piece(line: number, from: $0.0, to: $0.1)
      }
    }
  }

  private var overlaps: [String] {
    boxes.indices.flatMap { one in
      boxes.indices.filter { $0 < one && boxes[$0].overlaps(boxes[one]) }
        .map { "boxes \($0) and \(one) overlap" }
    }
  }

  private var slanted: [String] {
    pieces.filter { $0.from.x != $0.to.x && $0.from.y != $0.to.y }
      .map { "line \($0.line) is slanted from \($0.from) to \($0.to)" }
  }

  /// A line may touch the borders of its own boxes only.
  private var through: [String] {
    pieces.flatMap { piece in
      boxes.indices.filter { box in
        let isEnd = box == lines[piece.line].source || box == lines[piece.line].target
        let margin = isEnd ? -0.01 : 1.0
        let rect = boxes[box].grown(by: margin)
        // A piece has no width, so that it only shares the inside of a rectangle.
        return piece.rect.x < rect.right && rect.x < piece.rect.right + 1e-9
          && piece.rect.y < rect.bottom && rect.y < piece.rect.bottom + 1e-9
      }.map { "line \(piece.line) passes box \($0) at \(piece.from)" }
    }
  }

  /// Lines of one bundle, or those that arrive at one port, may share a piece; others not.
  private var onEachOther: [String] {
    [true, false].flatMap { isVertical in
      // Only pieces at nearly the same place can lie on each other.
      let sorted = pieces.filter { $0.isVertical == isVertical }.sorted { $0.place < $1.place }
      return sorted.indices.flatMap { one in
        sorted[(one + 1)...].prefix { $0.place < sorted[one].place + 0.5 }
          .filter { isShared(sorted[one], $0) }
          .map { "lines \(sorted[one].line) and \($0.line) share \($0.from)" }
      }
    }
  }

  private func isShared(_ one: Piece, _ other: Piece) -> Bool {
    guard one.line != other.line, one.isVertical == other.isVertical else { return false }
    let (first, second) = (lines[one.line], lines[other.line])
    guard first.bundle != second.bundle else { return false }
    let arrivesTogether =
      first.points.last == second.points.last && one.to == first.points.last
      && other.to == second.points.last
    guard !arrivesTogether else { return false }
    if one.isVertical {
      return abs(one.from.x - other.from.x) < 0.5
        && one.rect.y < other.rect.bottom && other.rect.y < one.rect.bottom
    }
    return abs(one.from.y - other.from.y) < 0.5
      && one.rect.x < other.rect.right && other.rect.x < one.rect.right
  }

  /// Each line starts on the border of its source and ends on that of its target.
  private var loose: [String] {
    lines.enumerated().flatMap { number, line in
      [(line.points.first, line.source), (line.points.last, line.target)].compactMap { end, box in
        guard let end, isOnBorder(end, boxes[box]) else {
          return "line \(number) does not touch box \(box)"
        }
        return nil
      }
    }
  }

  private func isOnBorder(_ point: Point, _ rect: Rect) -> Bool {
    let isBeside = point.x == rect.x || point.x == rect.right
    let isAbove = point.y == rect.y || point.y == rect.bottom
    let isWithin =
      rect.x <= point.x && point.x <= rect.right && rect.y <= point.y && point.y <= rect.bottom
    return isWithin && (isBeside || isAbove)
  }
}
