internal import Careers

/// Writes a scene as one SVG file: text as text, a title and a description, a tooltip for each thing, colours in
/// one style sheet, nothing from outside.
///
/// ```swift
/// SVGPainter(theme: .print).text(scene)
/// ```
public struct SVGPainter: Sendable {
  private let theme: Theme
  private let paper: Paper

  /// A painter with the colours of a theme; on paper the picture is as large as the page allows.
  public init(theme: Theme = .light, paper: Paper = .screen) {
    self.theme = theme
    self.paper = paper
  }

  /// The whole file; the same scene gives the same bytes.
  ///
  /// - Complexity: O(n) in the elements of the scene.
  public func text(_ scene: Scene) -> String {
    let (width, height) = (numeral(scene.width), numeral(scene.height))
    var size = #"width="\#(width)" height="\#(height)""#
    if let page = paper.page(for: scene) {
      size =
        #"width="\#(page.width - 2 * Paper.margin)mm" height="\#(page.height - 2 * Paper.margin)mm""#
    }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#,
      #"<svg xmlns="http://www.w3.org/2000/svg" \#(size) "#
        + #"viewBox="0 0 \#(width) \#(height)" role="img" aria-labelledby="title desc">"#,
      #"<title id="title">\#(XMLText.escaped(scene.title))</title>"#,
      #"<desc id="desc">\#(XMLText.escaped(scene.description))</desc>"#,
      "<style>", SVGStyle(theme: theme).rules(for: scene), "</style>",
      #"<rect class="ground" width="\#(width)" height="\#(height)"/>"#,
    ]
    lines += scene.provenance.map { "<!-- \(XMLText.comment($0)) -->" }
    lines += scene.lanes.map(lane)
    // Halos below the lines, which they would cut.
    lines += scene.boxes.filter { $0.emphasis == .lit }.map { box in
      #"<path class="halo" d="\#(SVGShape.rect(box.rect, radius: 5))"/>"#
    }
    lines += bundles(scene).flatMap { paths(of: $0, scene) }
    lines += scene.lines.compactMap(head)
    lines += scene.boxes.flatMap(box)
    lines += scene.discs.flatMap(disc)
    lines += scene.texts.map(words)
    lines.append("</svg>")
    return lines.joined(separator: "\n") + "\n"
  }

  // MARK: Lanes and words

  private func lane(_ lane: Scene.Lane) -> String {
    let fill = theme.lane(lane.family, isDimmed: lane.emphasis == .dimmed)
    let band =
      #"<rect x="\#(numeral(lane.rect.x))" y="\#(numeral(lane.rect.y))" "#
      + #"width="\#(numeral(lane.rect.width))" height="\#(numeral(lane.rect.height))" "#
      + #"rx="6" fill="\#(fill)"/>"#
    guard let family = lane.family, lane.hasBar else { return band }
    let bar = SVGShape.rect(
      Rect(x: lane.rect.x, y: lane.rect.y, width: 6, height: lane.rect.height), radius: 3)
    return band + #"<path class="\#(SVGStyle.fill(.family(family)))" d="\#(bar)"/>"#
  }

  private func words(_ text: Scene.Text) -> String {
    var attributes =
      #"class="\#(SVGStyle.text(text.style)) \#(SVGStyle.fill(text.ink))" "#
      + #"x="\#(numeral(text.place.x))" y="\#(numeral(text.place.y))""#
    switch text.anchor {
    case .start: break
    case .middle: attributes += #" text-anchor="middle""#
    case .end: attributes += #" text-anchor="end""#
    }
    if let width = text.fixedWidth {
      attributes += #" textLength="\#(numeral(width))" lengthAdjust="spacingAndGlyphs""#
    }
    let words = "<text \(attributes)>\(XMLText.escaped(text.text))</text>"
    guard text.hasGround else { return words }
    return #"<path class="ground" d="\#(SVGShape.rect(text.rect.grown(by: 1.5), radius: 3))"/>"#
      + words
  }

  private func disc(_ disc: Scene.Disc) -> [String] {
    let style = TextStyle(size: 12, face: .bold)
    return [
      #"<circle class="disc" cx="\#(numeral(disc.centre.x))" cy="\#(numeral(disc.centre.y))" "#
        + #"r="\#(numeral(disc.radius))"/>"#,
      words(
        Scene.Text(
          place: Point(x: disc.centre.x, y: disc.centre.y + 4.3), text: disc.text, style: style,
          ink: .ground, anchor: .middle)),
    ]
  }

  // MARK: Lines

  /// Lines that follow each other and leave a box as one.
  private func bundles(_ scene: Scene) -> [[Scene.Line]] {
    scene.lines.reduce(into: [[Scene.Line]]()) { bundles, line in
      let last = bundles.last?.last
      if let last, last.bundle == line.bundle, last.source == line.source,
        last.emphasis == line.emphasis
      {
        bundles[bundles.count - 1].append(line)
      } else {
        bundles.append([line])
      }
    }
  }

  /// First the casings of all lines of a bundle, so that where it forks no casing cuts another line of it.
  private func paths(of bundle: [Scene.Line], _ scene: Scene) -> [String] {
    let paths = bundle.map { LinePath($0) }
    let casing = paths.map(SVGShape.path).joined()
    let width = numeral(bundle[0].width + 3.4)
    var lines = [#"<path class="casing" stroke-width="\#(width)" d="\#(casing)"/>"#]
    for (line, path) in zip(bundle, paths) {
      var element = #"<g class="move doubt\#(line.doubt.rawValue)""#
      if let (source, target) = line.ends {
        let name = scene.boxes[source].id + " → " + scene.boxes[target].id
        element += #" data-move="\#(XMLText.escaped(name))">"#
      } else {
        element += ">"
      }
      if !line.tooltip.isEmpty { element += "<title>\(XMLText.escaped(line.tooltip))</title>" }
      element +=
        #"<path class="line \#(SVGStyle.stroke(line.shownInk))" stroke-width="\#(numeral(line.width))""#
      element += Self.dashes(line) + #" d="\#(SVGShape.path(path))"/>"#
      lines.append(element + "</g>")
    }
    return lines
  }

  /// The arrow head; all are drawn after the lines, so that none is crossed.
  private func head(_ line: Scene.Line) -> String? {
    let head = LinePath(line).head
    guard !head.isEmpty else { return nil }
    return #"<path class="\#(SVGStyle.fill(line.shownInk))" d="\#(SVGShape.polygon(head))"/>"#
  }

  /// Solid, long dashes, short dashes, dots: legible without colour.
  ///
  /// Wider lines have longer dashes.
  private static func dashes(_ line: Scene.Line) -> String {
    let scale = line.emphasis == .lit || line.emphasis == .variant ? 1.6 : 1
    let dashes: [Double]
    switch line.doubt {
    case .named: return ""
    case .category: dashes = [9, 4]
    case .asked: dashes = [4, 3]
    case .partial: dashes = [0.1, 3.8]
    }
    let list = dashes.map { numeral($0 * scale) }.joined(separator: " ")
    return #" stroke-dasharray="\#(list)""#
      + (line.doubt == .partial ? #" stroke-linecap="round""# : "")
  }

  // MARK: Boxes

  private func box(_ box: Scene.Box) -> [String] {
    var lines = [#"<g class="place" data-place="\#(XMLText.escaped(box.id))">"#]
    lines.append("<title>\(XMLText.escaped(box.tooltip))</title>")
    switch box.shape {
    case .coded(let code): lines += coded(box, code)
    case .pill: lines.append(pill(box))
    }
    lines += box.texts.map(words)
    lines.append("</g>")
    return lines
  }

  private func coded(_ box: Scene.Box, _ code: String) -> [String] {
    let outline = SVGShape.rect(box.rect, radius: 5)
    let ink = SVGStyle.fill(box.ink)
    if box.emphasis == .lit {
      return [
        #"<path class="\#(ink)" d="\#(outline)"/>"#
      ]
    }
    let line = box.emphasis == .dimmed ? Scene.Ink.dimmedLine : box.ink
    let x = box.rect.x + box.codeWidth
    let frame = #"<path class="box \#(SVGStyle.stroke(line))" d="\#(outline)"/>"#
    if box.emphasis == .dimmed {
      let rule =
        #"<path class="box \#(SVGStyle.stroke(line))" "#
        + #"d="M\#(numeral(x)) \#(numeral(box.rect.y + 7))V\#(numeral(box.rect.bottom - 7))"/>"#
      return [frame, rule]
    }
    let chip = SVGShape.leftRounded(box.rect, width: box.codeWidth, radius: 5)
    return [frame, #"<path class="\#(ink)" d="\#(chip)"/>"#]
  }

  private func pill(_ box: Scene.Box) -> String {
    let outline = SVGShape.rect(box.rect, radius: box.rect.height / 2)
    let ink = box.emphasis == .dimmed ? Scene.Ink.dimmedLine : .secondary
    return #"<path class="box pill \#(SVGStyle.stroke(ink))" d="\#(outline)"/>"#
  }
}
