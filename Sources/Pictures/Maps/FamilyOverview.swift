internal import Careers

/// The families one below the other, with an arch for all moves from one to another: down on the right, up on the
/// left, as wide as there are moves.
struct FamilyOverview {
  /// The moves from one family to another.
  private struct Flow {
    let from: Int
    let to: Int
    let count: Int
    /// The most moves that a flow on the map has.
    let most: Int
    var isDown: Bool { from < to }
    var span: Int { abs(from - to) }
    var width: Double { MapShapes.width(ofCount: count, most: most) }
  }

  private let nomenclature: Nomenclature
  /// The families from top to bottom.
  private let families: [Family]
  private let flows: [Flow]
  private let inner: [Int]

  /// The flows that are not drawn, because there are more than ``flowsMax``.
  let leftOut: Int

  /// So many flows are drawn, the largest; more could not be followed.
  static let flowsMax = 36
  private static let boxWidth = 330.0
  private static let gap = 26.0

  /// - Complexity: O(moves + that of ``LaneOrder``).
  init(_ nomenclature: Nomenclature, maxDoubt: Doubt) {
    self.nomenclature = nomenclature
    let all = nomenclature.families
    let places = Dictionary(
      uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })
    var counts = all.map { _ in all.map { _ in 0 } }
    for move in nomenclature.moves where move.doubt <= maxDoubt {
      guard let from = nomenclature.profile(move.from).flatMap({ places[$0.family] }),
        let to = nomenclature.profile(move.to).flatMap({ places[$0.family] })
      else { continue }
      counts[from][to] += 1
    }
    let order = LaneOrder.order(
      all.indices.map { from in
        all.indices.map { to in from == to ? 0 : counts[from][to] + counts[to][from] }
      })
    families = order.map { all[$0] }
    inner = order.map { counts[$0][$0] }
    let pairs = order.indices.flatMap { from in
      order.indices.map { to in (from: from, to: to, count: counts[order[from]][order[to]]) }
    }.filter { $0.from != $0.to && $0.count > 0 }
    let most = pairs.map(\.count).max() ?? 0
    flows = pairs.sorted { (-$0.count, $0.from, $0.to) < (-$1.count, $1.from, $1.to) }
      .prefix(Self.flowsMax)
      .map { Flow(from: $0.from, to: $0.to, count: $0.count, most: most) }
    leftOut = pairs.count - flows.count
  }

  /// The map.
  ///
  /// - Complexity: O(families² × log families).
  func scene(words: MapWords) -> Scene {
    let rects = rects()
    let frame = PageFrame(words: words)
    let reach =
      families.indices.map { place in
        flows.filter { $0.isDown && $0.from == place }.map { bulge(rects, $0) }.max() ?? 0
      }.max() ?? 0
    let leftReach = flows.filter { !$0.isDown }.map { bulge(rects, $0) }.max() ?? 0
    var (scene, top) = frame.page(
      width: leftReach * 0.75 + Self.boxWidth + reach * 0.75 + 20,
      height: (rects.last?.bottom ?? 0) + 8, heads: 14)
    let origin = Point(x: PageFrame.margin + leftReach * 0.75 + 10, y: top)
    for (place, rect) in rects.enumerated() {
      scene.boxes.append(box(place, rect.moved(by: origin), words))
    }
    let ends = ends(scene.boxes.map(\.rect))
    for (flow, (start, end)) in zip(flows, ends).sorted(by: { $0.0.span > $1.0.span }) {
      scene.lines.append(line(flow, start, end, bundle: scene.lines.count, words))
      let outwards =
        (flow.isDown ? 1 : -1) * (LinePath.headLength(scene.lines[scene.lines.count - 1]) + 12)
      scene.texts.append(
        Scene.Text(
          place: Point(x: end.x + outwards, y: end.y + 3.8), text: "\(flow.count)",
          style: TextStyle(size: 10.5, face: .bold), ink: .family(index(flow.from)),
          anchor: .middle, hasGround: true))
    }
    let extremes = Set([flows.map(\.count).min(), flows.map(\.count).max()].compactMap(\.self))
      .sorted()
    frame.finish(
      &scene,
      widths: extremes.map {
        (MapShapes.width(ofCount: $0, most: extremes.last ?? 0), words.moves($0))
      },
      showsDoubt: false)
    return scene
  }

  private func index(_ place: Int) -> Int {
    nomenclature.families.firstIndex { $0.id == families[place].id } ?? 0
  }

  // MARK: Boxes

  private func rects() -> [Rect] {
    var y = 0.0
    return families.indices.map { place in
      let sides = [true, false].map { isRight in
        flows.filter { ($0.from == place || $0.to == place) && $0.isDown == isRight }
          .reduce(0) { $0 + slot($1) }
      }
      let height = max(46, (sides.max() ?? 0) + 10)
      defer { y += height + Self.gap }
      return Rect(x: 0, y: y, width: Self.boxWidth, height: height)
    }
  }

  private func slot(_ flow: Flow) -> Double { max(15, flow.width * 1.3 + 8) }

  private func box(_ place: Int, _ rect: Rect, _ words: MapWords) -> Scene.Box {
    let family = families[place]
    let count = nomenclature.profiles.count { $0.family == family.id }
    return Scene.Box(
      id: "family-" + family.id, rect: rect, shape: .coded(family.id),
      label: Label(
        family.name, width: rect.width - 50, style: TextStyle(size: 13, face: .bold)),
      ink: .family(index(place)), tooltip: "\(family.id) \(family.name)",
      note: words.familyNote(count, inner[place]))
  }

  // MARK: Arches

  /// How far the control points of an arch lie beside the boxes.
  private func bulge(_ rects: [Rect], _ flow: Flow) -> Double {
    30 + 0.5 * abs(rects[flow.from].centre.y - rects[flow.to].centre.y)
  }

  /// Where each arch starts and ends: on a side those from above or to above highest, wide arches outside narrow
  /// ones, so that arches of one box do not cross.
  private func ends(_ rects: [Rect]) -> [(Point, Point)] {
    var ends = flows.map { _ in (Point(x: 0, y: 0), Point(x: 0, y: 0)) }
    for place in families.indices {
      for isRight in [true, false] {
        let touching = flows.indices.filter {
          flows[$0].isDown == isRight && (flows[$0].from == place || flows[$0].to == place)
        }
        let order = touching.sorted { key(flows[$0], place) < key(flows[$1], place) }
        var y = rects[place].centre.y - order.reduce(0) { $0 + slot(flows[$1]) } / 2
        let x = isRight ? rects[place].right : rects[place].x
        for index in order {
          let point = Point(x: x, y: y + slot(flows[index]) / 2)
          if flows[index].from == place { ends[index].0 = point } else { ends[index].1 = point }
          y += slot(flows[index])
        }
      }
    }
    return ends
  }

  /// Arches to boxes above, the nearest first, then to boxes below, the farthest first.
  private func key(_ flow: Flow, _ place: Int) -> (Int, Int) {
    let other = flow.from == place ? flow.to : flow.from
    return other < place ? (0, place - other) : (1, place - other)
  }

  private func line(
    _ flow: Flow, _ start: Point, _ end: Point, bundle: Int, _ words: MapWords
  ) -> Scene.Line {
    let side = flow.isDown ? 1.0 : -1.0
    let bulge = side * (30 + 0.5 * abs(start.y - end.y))
    let names = [flow.from, flow.to].map { families[$0].name }
    return Scene.Line(
      source: flow.from, target: flow.to,
      points: [
        start, Point(x: start.x + bulge, y: start.y), Point(x: end.x + bulge, y: end.y), end,
      ],
      isCurve: true, doubt: .named, ink: .family(index(flow.from)), width: flow.width,
      bundle: bundle, tooltip: "\(names[0]) → \(names[1])\n\(words.moves(flow.count))")
  }
}
