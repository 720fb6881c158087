import Foundation

@testable import Pictures

/// What is wrong with a scene: everything ``GridJudge`` finds, words outside their boxes or on each other, anything
/// off the page.
struct SceneJudge {
  let scene: Scene

  var faults: [String] { geometry + outsideBoxes + offPage + onEachOther + inBoxes }

  private var geometry: [String] {
    let lines = scene.lines.filter { !$0.isCurve }.compactMap { line in
      line.ends.map {
        GridJudge.Line(
          points: line.points, source: $0.source, target: $0.target, bundle: line.bundle)
      }
    }
    return GridJudge(boxes: scene.boxes.map(\.rect), lines: lines).faults
  }

  private var outsideBoxes: [String] {
    scene.boxes.flatMap { box in
      box.texts.filter { !box.rect.contains($0.rect.grown(by: -1)) }
        .map { "\($0.text) leaves box \(box.id)" }
    }
  }

  private var offPage: [String] {
    let page = Rect(x: 0, y: 0, width: scene.width, height: scene.height)
    let words = scene.texts.filter { !page.contains($0.rect) }.map { "\($0.text) is off the page" }
    let boxes = scene.boxes.filter { !page.contains($0.rect) }.map {
      "box \($0.id) is off the page"
    }
    let lines = scene.lines.filter { line in
      !points(of: line).allSatisfy { page.contains(Rect(x: $0.x, y: $0.y, width: 0, height: 0)) }
    }
    return words + boxes + lines.map { "\($0.tooltip) is off the page" }
      + scene.lanes.filter { !page.contains($0.rect) }.map { "lane \($0.rect) is off the page" }
  }

  /// The corners of a line, or points along a curve.
  private func points(of line: Scene.Line) -> [Point] {
    guard line.isCurve, line.points.count == 4 else { return line.points }
    let (a, b, c, d) = (line.points[0], line.points[1], line.points[2], line.points[3])
    return (0...32).map { step in
      let t = Double(step) / 32
      let u = 1 - t
      func mixed(_ values: (Double, Double, Double, Double)) -> Double {
        let (first, second) = (u * u * u * values.0, 3 * u * u * t * values.1)
        return first + second + 3 * u * t * t * values.2 + t * t * t * values.3
      }
      return Point(x: mixed((a.x, b.x, c.x, d.x)), y: mixed((a.y, b.y, c.y, d.y)))
    }
  }

  /// Words that are not in a box may not lie on each other or on a box.
  private var onEachOther: [String] {
    let texts = scene.texts.filter { !$0.hasGround }
    return texts.indices.flatMap { one in
      texts.indices.filter { $0 < one && touch(texts[$0], texts[one]) }
        .map { "\(texts[one].text) lies on \(texts[$0].text)" }
    }
  }

  private func touch(_ one: Scene.Text, _ other: Scene.Text) -> Bool {
    one.rect.grown(by: -1.5).overlaps(other.rect.grown(by: -1.5))
  }

  private var inBoxes: [String] {
    scene.texts.flatMap { text in
      scene.boxes.filter { $0.rect.overlaps(text.rect) }.map { "\(text.text) lies on box \($0.id)" }
    }
  }
}
