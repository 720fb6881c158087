/// Numbers of people over periods, a small chart a job: what is expected, how far chance takes it, what should be.
///
/// ```swift
/// ForecastPicture(
///   [.init(title: "Testeur", values: [19, 17, 15], deviations: [0, 1.4, 1.8], target: 12,
///     labels: .init(first: "19", last: "15", target: "cible 12"))],
///   title: "Prévision", axis: .init(first: "0", last: "2")).svg
/// ```
///
/// Every chart starts at 0 and has its own height, said by its labels. The expected line is solid, the band about it
/// one standard deviation either way, the target dashed: nothing is said by colour alone.
///
/// E. R. Tufte, "Envisioning Information", 1990, on small multiples.
public struct ForecastPicture: Hashable, Sendable {
  /// One chart.
  public struct Panel: Hashable, Sendable {
    /// The job.
    public let title: String
    /// The numbers, from the start on.
    public let values: [Double]
    /// How far chance takes each, as many as there are numbers.
    public let deviations: [Double]
    /// What there should be in the end.
    public let target: Double?
    /// What is written beside the line.
    public let labels: Labels

    /// Makes a chart.
    ///
    /// - Precondition: as many deviations as numbers, and two at least.
    public init(
      title: String, values: [Double], deviations: [Double], target: Double?, labels: Labels
    ) {
      precondition(values.count == deviations.count && values.count > 1, "a line has two ends")
      self.title = title
      self.values = values
      self.deviations = deviations
      self.target = target
      self.labels = labels
    }
  }

  /// What is written beside a line.
  public struct Labels: Hashable, Sendable {
    /// The first number.
    public let first: String
    /// The last number.
    public let last: String
    /// The target, where there is one.
    public let target: String?

    /// Gathers labels.
    public init(first: String, last: String, target: String? = nil) {
      self.first = first
      self.last = last
      self.target = target
    }
  }

  /// What is written below the first and the last number.
  public struct Axis: Hashable, Sendable {
    /// Below the first.
    public let first: String
    /// Below the last.
    public let last: String

    /// Gathers the two.
    public init(first: String, last: String) {
      self.first = first
      self.last = last
    }
  }

  private let panels: [Panel]
  private let title: String
  private let legend: String
  private let axis: Axis

  private static let columns = 3
  private static let panelWidth = 250.0
  private static let panelHeight = 116.0
  private static let margin = 12.0
  /// Inside a panel: where the line lives.
  private static let (left, right, top, bottom) = (30.0, 196.0, 36.0, 92.0)

  /// The picture of some charts; `legend` says in words what lines mean.
  public init(_ panels: [Panel], title: String, legend: String = "", axis: Axis) {
    self.panels = panels
    self.title = title
    self.legend = legend
    self.axis = axis
  }

  /// The picture as SVG, self-contained.
  ///
  /// - Complexity: O(panels x periods).
  public var svg: String {
    let rows = (panels.count + Self.columns - 1) / Self.columns
    let width = Self.panelWidth * Double(min(Self.columns, max(1, panels.count)))
    let head = legend.isEmpty ? 0.0 : 20
    let height = Double(rows) * Self.panelHeight + 2 * Self.margin + head
    let charts = panels.enumerated().map { index, panel in
      let x = Double(index % Self.columns) * Self.panelWidth
      let y = Double(index / Self.columns) * Self.panelHeight + Self.margin + head
      return "<g transform=\"translate(\(Self.text(x)) \(Self.text(y)))\">"
        + shapes(of: panel).joined() + "</g>"
    }
    let caption =
      legend.isEmpty
      ? [] : [Self.label(legend, x: 8, y: Self.margin + 8, ink: .secondary, size: 10.5)]
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.text(width + Self.margin)) \
      \(Self.text(height))" role="img" \
      font-family="\(XMLText.escaped(SVGStyle.fonts))" font-size="11">
      <title>\(XMLText.escaped(title))</title>
      <desc>\(XMLText.escaped(words))</desc>
      <rect width="100%" height="100%" fill="\(Theme.light.colour(.ground))"/>
      \((caption + charts).joined(separator: "\n"))
      </svg>

      """
  }

  /// What the picture says, in words.
  public var words: String {
    panels.map { panel in
      "\(panel.title) : \(panel.labels.first) → \(panel.labels.last)"
        + (panel.labels.target.map { " (\($0))" } ?? "")
    }.joined(separator: " ; ")
  }

  // MARK: Panels

  private func shapes(of panel: Panel) -> [String] {
    let highs = zip(panel.values, panel.deviations).map { $0 + $1 }
    let most = max(1, highs.max() ?? 1, panel.target ?? 0)
    func x(_ index: Int) -> Double {
      Self.left + (Self.right - Self.left) * Double(index) / Double(panel.values.count - 1)
    }
    func y(_ value: Double) -> Double {
      Self.bottom - (Self.bottom - Self.top) * min(1, max(0, value / most))
    }
    func point(_ index: Int, _ value: Double) -> String {
      Self.text(x(index)) + " " + Self.text(y(value))
    }
    let line = panel.values.indices.map { point($0, panel.values[$0]) }
    let lows = panel.values.indices.reversed().map {
      point($0, panel.values[$0] - panel.deviations[$0])
    }
    let band = panel.values.indices.map { point($0, highs[$0]) } + lows
    let colour = Theme.light.colour(.family(0))
    var shapes = [
      Self.label(Self.short(panel.title), x: 8, y: 16, size: 11.5, isBold: true, tip: panel.title),
      "<path d=\"M\(Self.text(Self.left)) \(Self.text(Self.bottom))H\(Self.text(Self.right))\" "
        + "stroke=\"\(Theme.light.colour(.dimmedLine))\" fill=\"none\"/>",
      "<path d=\"M\(band.joined(separator: "L"))Z\" fill=\"\(colour)\" fill-opacity=\"0.16\"/>",
    ]
    if let target = panel.target {
      shapes.append(
        "<path d=\"M\(point(0, target))H\(Self.text(Self.right))\" fill=\"none\" "
          + "stroke=\"\(Theme.light.colour(.secondary))\" stroke-dasharray=\"5 3\"/>")
    }
    shapes.append(
      "<path d=\"M\(line.joined(separator: "L"))\" fill=\"none\" stroke=\"\(colour)\" "
        + "stroke-width=\"2\" stroke-linejoin=\"round\"/>")
    let last = panel.values[panel.values.count - 1]
    shapes.append(
      "<circle cx=\"\(Self.text(Self.right))\" cy=\"\(Self.text(y(last)))\" r=\"2.6\" fill=\"\(colour)\"/>"
    )
    return shapes + labels(of: panel, first: y(panel.values[0]), last: y(last), y)
  }

  /// The numbers at both ends and the target, none upon another; the periods below.
  private func labels(
    of panel: Panel, first: Double, last: Double, _ y: (Double) -> Double
  ) -> [String] {
    var labels = [
      Self.label(panel.labels.first, x: Self.left - 5, y: first + 4, anchor: "end"),
      Self.label(axis.first, x: Self.left, y: Self.bottom + 14, ink: .secondary, size: 10),
      Self.label(
        axis.last, x: Self.right, y: Self.bottom + 14, anchor: "end", ink: .secondary, size: 10),
    ]
    var end = last + 4
    if let target = panel.target, let text = panel.labels.target {
      var place = y(target) + 4
      if abs(place - end) < 12 {
        let middle = (place + end) / 2
        let isBelow = place > end || (place == end && target < (panel.values.last ?? 0))
        place = middle + (isBelow ? 6 : -6)
        end = middle + (isBelow ? -6 : 6)
      }
      labels.append(Self.label(text, x: Self.right + 7, y: place, ink: .secondary, size: 10))
    }
    labels.append(Self.label(panel.labels.last, x: Self.right + 7, y: end, isBold: true))
    return labels
  }

  private static func label(
    _ words: String, x: Double, y: Double, anchor: String = "start", ink: Scene.Ink = .ink,
    size: Double? = nil, isBold: Bool = false, tip: String? = nil
  ) -> String {
    "<text x=\"\(text(x))\" y=\"\(text(y))\" text-anchor=\"\(anchor)\" "
      + "fill=\"\(Theme.light.colour(ink))\""
      + (size.map { " font-size=\"\(text($0))\"" } ?? "")
      + (isBold ? " font-weight=\"600\"" : "") + ">\(XMLText.escaped(words))"
      + (tip.map { "<title>\(XMLText.escaped($0))</title>" } ?? "") + "</text>"
  }

  /// A title that fits above its chart.
  private static func short(_ name: String) -> String {
    name.count <= 34 ? name : name.prefix(33) + "…"
  }

  /// A length to a tenth, so that the same picture has the same bytes on every machine.
  private static func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let whole = abs(tenths) / 10
    return tenths.isMultiple(of: 10) ? "\(sign)\(whole)" : "\(sign)\(whole).\(abs(tenths) % 10)"
  }
}
