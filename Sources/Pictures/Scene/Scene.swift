internal import Careers

/// A picture before it is painted: shapes, lines and words with their places, in points.
///
/// Layouts make scenes of answers, painters make files of scenes: ``SVGPainter`` and ``DOTPainter`` draw the same
/// scene alike. Colours are roles that a ``Theme`` fills in.
///
/// ```swift
/// let scene = CareerMap(.shipped).scene(words: words)
/// SVGPainter(theme: .dark).text(scene)
/// ```
public struct Scene: Sendable {
  /// What the picture shows, in a few words: the title of the file.
  public let title: String
  /// What it shows, in sentences, for those who do not see it.
  public let description: String
  /// Where the data come from, with their fingerprint.
  public let source: String
  /// What the file was made of and by, a line each: fingerprint, program, command.
  public let provenance: [String]
  /// The width of the page, in points.
  public internal(set) var width: Double
  /// The height of the page, in points.
  public internal(set) var height: Double

  /// Bands behind the boxes.
  var lanes: [Lane] = []
  /// Lines, those to draw first first.
  var lines: [Line] = []
  var boxes: [Box] = []
  var texts: [Text] = []
  var discs: [Disc] = []

  /// An empty page.
  init(
    title: String, description: String, source: String, provenance: [String], width: Double,
    height: Double
  ) {
    self.title = title
    self.description = description
    self.source = source
    self.provenance = provenance
    self.width = width
    self.height = height
  }
}

extension Scene {
  /// A role of colour.
  enum Ink: Hashable, Sendable {
    /// The colour of the family at this place in the list of families.
    case family(Int)
    /// That of its title on its lane.
    case laneTitle(Int)
    case ink
    case secondary
    case ground
    /// Words on what is filled with a family's colour.
    case onFamily
    /// Words and codes that stand back.
    case dimmedInk
    /// Outlines and lines that stand back.
    case dimmedLine
  }

  /// What the reader is led to, and what stands back.
  enum Emphasis: Hashable, Sendable {
    case plain
    case dimmed
    /// On a route that is shown beside the first.
    case variant
    case lit
  }

  /// A band behind boxes, in the tint of a family or of none.
  struct Lane: Hashable, Sendable {
    let rect: Rect
    let family: Int?
    var emphasis = Emphasis.plain
    /// Whether a bar in the family's full colour stands on its left.
    var hasBar = true
  }

  /// A profile, an outside place or a family.
  struct Box: Hashable, Sendable {
    enum Shape: Hashable, Sendable {
      /// A box with its code on the left.
      case coded(String)
      /// An outline that is nobody's profile.
      case pill
    }

    /// An identifier that no other box has: the code of a profile, the identifier of an outside place.
    var id: String
    let rect: Rect
    let shape: Shape
    let label: Label
    let ink: Ink
    var emphasis = Emphasis.plain
    let tooltip: String
    /// Smaller words below the label.
    var note: String?

    /// How much of a coded box its code takes.
    var codeWidth: Double {
      guard case .coded(let code) = shape else { return 0 }
      return max(
        29, TextWidth.width(of: code, size: TextStyle.code.size, face: TextStyle.code.face) + 12)
    }
  }

  /// A line between two boxes, or a sample of one in the legend.
  struct Line: Hashable, Sendable {
    /// The boxes it joins, by their place in ``Scene/boxes``; `nil` in a legend.
    var ends: (source: Int, target: Int)? {
      source.flatMap { source in target.map { (source, $0) } }
    }
    var source: Int?
    var target: Int?
    /// Its corners, or for a curve its points and control points in turn: 3n + 1.
    let points: [Point]
    var isCurve = false
    /// Which dashes it has.
    let doubt: Doubt
    let ink: Ink
    /// In points.
    var width: Double
    var emphasis = Emphasis.plain
    var hasHead = true
    /// The colour it is drawn in.
    var shownInk: Ink { emphasis == .dimmed ? .dimmedLine : ink }
    /// Lines with one number leave a box together and are painted as one.
    var bundle = 0
    var tooltip = ""
  }

  /// A line of words.
  struct Text: Hashable, Sendable {
    enum Anchor: Hashable, Sendable {
      case start
      case middle
      case end
    }

    /// Where the words stand on: the start, middle or end of their base line.
    let place: Point
    let text: String
    let style: TextStyle
    var ink = Ink.ink
    var anchor = Anchor.start
    /// The width that the words must keep whatever the typeface; `nil` where there is room.
    var fixedWidth: Double?
    /// Whether the ground is laid under it, for words on a line.
    var hasGround = false

    var width: Double { TextWidth.width(of: text, size: style.size, face: style.face) }
    /// The rectangle the words take.
    var rect: Rect {
      let start =
        switch anchor {
        case .start: place.x
        case .middle: place.x - width / 2
        case .end: place.x - width
        }
      return Rect(
        x: start, y: place.y - style.size * 0.76, width: width, height: style.size)
    }
  }

  /// The number of a step, white on black.
  struct Disc: Hashable, Sendable {
    let centre: Point
    let text: String
    var radius = 11.0
  }
}

extension Scene.Disc {
  /// A number on the middle of the longest piece of a line; smaller where that piece is short.
  init(number: Int, on points: [Point]) {
    let pieces = zip(points, points.dropFirst())
    func length(_ piece: (Point, Point)) -> Double {
      abs(piece.0.x - piece.1.x) + abs(piece.0.y - piece.1.y)
    }
    let longest = pieces.max { length($0) < length($1) } ?? (points[0], points[0])
    centre = Point(
      x: (longest.0.x + longest.1.x) / 2, y: (longest.0.y + longest.1.y) / 2)
    text = "\(number)"
    radius = min(11, max(7, length(longest) / 2))
  }
}
