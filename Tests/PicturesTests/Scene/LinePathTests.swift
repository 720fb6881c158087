import Careers
import Testing

@testable import Pictures

struct LinePathTests {
  private func line(_ points: [Point], hasHead: Bool = false, isCurve: Bool = false) -> Scene.Line {
    Scene.Line(
      points: points, isCurve: isCurve, doubt: .named, ink: .ink, width: 2, hasHead: hasHead)
  }

  private func ends(_ path: LinePath) -> [String] {
    path.pieces.map { numeral($0.end.x) + "," + numeral($0.end.y) }
  }

  @Test func `a corner is rounded about itself`() {
    let path = LinePath(line([Point(x: 0, y: 0), Point(x: 100, y: 0), Point(x: 100, y: 100)]))
    #expect(path.start == Point(x: 0, y: 0) && path.head.isEmpty)
    #expect(
      ends(path) == ["93,0", "100,7", "100,100"])
  }

  @Test func `corners close to each other have smaller radii`() {
    let path = LinePath(
      line([
        Point(x: 0, y: 0), Point(x: 50, y: 0), Point(x: 50, y: 4), Point(x: 100, y: 4),
      ]))
    #expect(
      ends(path) == ["48,0", "50,2", "50,2", "52,4", "100,4"])
  }

  @Test func `the tip of the head is the end of the line`() {
    let path = LinePath(line([Point(x: 0, y: 0), Point(x: 100, y: 0)], hasHead: true))
    #expect(path.head.first == Point(x: 100, y: 0))
    let length = LinePath.headLength(line([Point(x: 0, y: 0), Point(x: 100, y: 0)]))
    #expect(path.head.dropFirst().allSatisfy { abs($0.x - (100 - length)) < 1e-9 })
    #expect((path.pieces.last?.end.x ?? 0) > 100 - length)
  }

  @Test func `a curve keeps its control points`() {
    let points = [Point(x: 0, y: 0), Point(x: 9, y: 0), Point(x: 9, y: 9), Point(x: 0, y: 9)]
    let path = LinePath(line(points, isCurve: true))
    #expect(path.pieces == [.curve(points[1], points[2], points[3])])
  }
}
