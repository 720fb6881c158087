internal import Careers

/// Writes a scene as one DOT file that plain `dot` draws with the same places: `layout=nop2` makes it keep the
/// positions of vertices and the splines of edges as they are given.
///
/// ```swift
/// DOTPainter(theme: .light).document(scene).text
/// ```
///
/// Places are vertices under their codes, moves are edges with their evidence as a tooltip; lanes are a background;
/// words, legend and numbers are vertices of their own.
public struct DOTPainter: Sendable {
  private let theme: Theme

  /// A painter with the colours of a theme.
  public init(theme: Theme = .light) {
    self.theme = theme
  }

  /// The whole file.
  ///
  /// - Complexity: O(n) in the elements of the scene.
  public func document(_ scene: Scene) -> DOTDocument {
    let names = DOTNames(scene)
    let page = DOTPage(height: scene.height)
    var document = empty(scene, page)
    for (index, box) in scene.boxes.enumerated() {
      document.addVertex(names.boxes[index], vertex(box, page))
    }
    for (index, text) in scene.texts.enumerated() {
      document.addVertex(names.decoration("words", index), vertex(text, page))
    }
    for (index, disc) in scene.discs.enumerated() {
      document.addVertex(names.decoration("step", index), vertex(disc, page))
    }
    // Two corners, so that the page is as large as the scene.
    for (index, corner) in [Point(x: 0, y: 0), Point(x: scene.width, y: scene.height)].enumerated()
    {
      document.addVertex(names.decoration("corner", index), invisible(corner, page))
    }
    for (index, line) in scene.lines.enumerated() {
      if let (source, target) = line.ends {
        document.addEdge(from: names.boxes[source], to: names.boxes[target], edge(line, page))
      } else {
        let ends = [line.points[0], line.points[line.points.count - 1]]
        let ids = ["from", "to"].map { names.decoration("sample-" + $0, index) }
        for (id, end) in zip(ids, ends) { document.addVertex(id, invisible(end, page)) }
        document.addEdge(from: ids[0], to: ids[1], edge(line, page))
      }
    }
    return document
  }

  private func empty(_ scene: Scene, _ page: DOTPage) -> DOTDocument {
    DOTDocument(
      "paths", comments: [scene.title, scene.source] + scene.provenance,
      graphAttributes: [
        "layout": "nop2", "outputorder": "edgesfirst", "pad": 0,
        "bgcolor": .text(theme.colour(.ground)),
        "comment": .text(scene.provenance.joined(separator: ", ")),
        "_background": .operations(background(scene, page)),
      ],
      vertexDefaults: ["shape": "plain", "fontname": "Inter"],
      edgeDefaults: ["fontname": "Inter"])
  }

  /// The lanes, in the language of `xdot`: a colour of the line, one of the inside, a polygon.
  private func background(_ scene: Scene, _ page: DOTPage) -> String {
    scene.lanes.map { lane in
      let fill = theme.lane(lane.family, isDimmed: lane.emphasis == .dimmed)
      let band = page.polygon(lane.rect, fill)
      guard let family = lane.family, lane.hasBar else { return band }
      let bar = Rect(x: lane.rect.x, y: lane.rect.y, width: 6, height: lane.rect.height)
      return band + page.polygon(bar, theme.colour(.family(family)))
    }.joined()
  }

  // MARK: Vertices

  private func vertex(_ box: Scene.Box, _ page: DOTPage) -> DOTAttributes {
    let table = DOTTable(theme: theme)
    var attributes: DOTAttributes = [
      "pos": .text(page.position(box.rect.centre)), "tooltip": .text(box.tooltip),
    ]
    switch box.shape {
    case .coded:
      attributes["label"] = table.coded(box)
      attributes["class"] = "place"
    case .pill:
      attributes["shape"] = "box"
      attributes["style"] = "rounded,dashed,filled"
      attributes["fillcolor"] = .text(theme.colour(.ground))
      attributes["color"] = .text(
        theme.colour(box.emphasis == .dimmed ? .dimmedLine : .secondary))
      attributes["fixedsize"] = "true"
      attributes["width"] = .number(box.rect.width / 72)
      attributes["height"] = .number(box.rect.height / 72)
      attributes["label"] = table.words(box.texts)
      attributes["class"] = "outside"
    }
    return attributes
  }

  private func vertex(_ text: Scene.Text, _ page: DOTPage) -> DOTAttributes {
    [
      "pos": .text(page.position(text.rect.centre)),
      "label": DOTTable(theme: theme).line(text), "class": "words", "tooltip": .text(text.text),
    ]
  }

  private func vertex(_ disc: Scene.Disc, _ page: DOTPage) -> DOTAttributes {
    [
      "pos": .text(page.position(disc.centre)), "shape": "circle", "style": "filled",
      "fixedsize": "true", "width": .number(2 * disc.radius / 72),
      "fillcolor": .text(theme.colour(.ink)), "color": .text(theme.colour(.ground)),
      "fontcolor": .text(theme.colour(.ground)), "fontsize": 11, "label": .text(disc.text),
    ]
  }

  private func invisible(_ point: Point, _ page: DOTPage) -> DOTAttributes {
    [
      "pos": .text(page.position(point)), "shape": "point", "style": "invis", "width": 0.01,
      "label": "",
    ]
  }

  // MARK: Edges

  private func edge(_ line: Scene.Line, _ page: DOTPage) -> DOTAttributes {
    let (length, overlap) = Self.head(line)
    var attributes: DOTAttributes = [
      "pos": .text(page.spline(LinePath(line, overlap: overlap))),
      "color": .text(theme.colour(line.shownInk)),
      "class": .text("move doubt\(line.doubt.rawValue)"),
      "arrowsize": .number((length * 10).rounded() / 100),
    ]
    // Graphviz has one length of dashes: the longer ones are shown by a heavier line.
    let (style, share): (DOTValue, Double) =
      switch line.doubt {
      case .named: ("solid", 1)
      case .category: ("dashed", 1)
      case .asked: ("dashed", 0.7)
      case .partial: ("dotted", 1)
      }
    attributes["style"] = style
    attributes["penwidth"] = .number((line.width * share * 100).rounded() / 100)
    if !line.hasHead { attributes["arrowhead"] = "none" }
    if !line.tooltip.isEmpty { attributes["edgetooltip"] = .text(line.tooltip) }
    return attributes
  }

  /// How long Graphviz is to draw an arrow head, in points, and how much further the line runs for it.
  ///
  /// Its heads are 10 points long at size 1 and 7 wide, and the wider the more a line is above 4 points.
  private static func head(_ line: Scene.Line) -> (length: Double, overlap: Double) {
    let ours = LinePath.headLength(line)
    let length = ours / max(1, line.width / 4)
    return (length, 1 - length / ours)
  }
}
