/// Who goes from where to where, as bands whose width is the number of people: a Sankey diagram.
///
/// ```swift
/// FlowPicture(
///   [.init(from: "Pupitreur", to: "Testeur", persons: 3, label: "3")], title: "Flux").svg
/// ```
///
/// Origins stand on the left and targets on the right, in the order in which they first come. A band of unknown
/// width is drawn as thin as one person. Texts are texts, so that they can be read aloud and searched.
///
/// M. Schmidt, "The Sankey diagram in energy and material flow management", 2008,
/// doi:10.1111/j.1530-9290.2008.00004.x.
public struct FlowPicture: Hashable, Sendable {
  /// People who go one way.
  public struct Band: Hashable, Sendable {
    /// Where they come from.
    public let from: String
    /// Where they go.
    public let to: String
    /// How many; `nil` where that is hidden.
    public let persons: Double?
    /// The number as it is shown.
    public let label: String

    /// Makes a band.
    public init(from: String, to: String, persons: Double?, label: String) {
      self.from = from
      self.to = to
      self.persons = persons
      self.label = label
    }
  }

  /// A job on one side, with what goes through it.
  private struct Bar {
    let name: String
    var height = 0.0
    var top = 0.0
    /// How much of it is taken by bands already drawn.
    var used = 0.0
    /// How many bands in a row were too thin for their number, which then steps aside.
    var thinCount = 0
  }

  private let bands: [Band]
  private let title: String
  private let scale: Double

  private static let width = 760.0
  private static let barWidth = 10.0
  private static let sideWidth = 235.0
  private static let gap = 26.0
  private static let margin = 12.0

  /// The picture of some bands.
  public init(_ bands: [Band], title: String) {
    self.bands = bands
    self.title = title
    let total = bands.reduce(0) { $0 + max(1, $1.persons ?? 1) }
    scale = min(12, 360 / max(1, total))
  }

  /// The picture as SVG, self-contained.
  ///
  /// - Complexity: O(bands x jobs).
  public var svg: String {
    var left = bars { $0.from }
    var right = bars { $0.to }
    let height = max(Self.place(&left), Self.place(&right))
    var shapes: [String] = []
    for band in bands {
      guard let source = left.firstIndex(where: { $0.name == band.from }),
        let target = right.firstIndex(where: { $0.name == band.to })
      else { continue }
      let thickness = thickness(of: band)
      shapes.append(
        ribbon(band, from: left[source], to: right[target], thickness, colour: source))
      left[source].used += thickness
      left[source].thinCount = thickness < 14 ? left[source].thinCount + 1 : 0
      right[target].used += thickness
    }
    let bars =
      left.enumerated().map { bar($1, x: Self.sideWidth, anchor: "end", colour: $0) }
      + right.map {
        bar($0, x: Self.width - Self.sideWidth - Self.barWidth, anchor: "start", colour: nil)
      }
    let size = "\(Self.text(Self.width)) \(Self.text(height))"
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size)" role="img" \
      font-family="\(XMLText.escaped(SVGStyle.fonts))" font-size="12">
      <title>\(XMLText.escaped(title))</title>
      <desc>\(XMLText.escaped(words))</desc>
      \((shapes + bars).joined(separator: "\n"))
      </svg>

      """
  }

  /// What the picture says, in words.
  public var words: String {
    bands.map { "\($0.from) → \($0.to) : \($0.label)" }.joined(separator: " ; ")
  }

  private func thickness(of band: Band) -> Double { max(1, band.persons ?? 1) * scale }

  private func bars(_ name: (Band) -> String) -> [Bar] {
    bands.reduce(into: [Bar]()) { bars, band in
      if let index = bars.firstIndex(where: { $0.name == name(band) }) {
        bars[index].height += thickness(of: band)
      } else {
        bars.append(Bar(name: name(band), height: thickness(of: band)))
      }
    }
  }

  /// Puts the bars below one another, high enough for their names; returns where the last ends.
  private static func place(_ bars: inout [Bar]) -> Double {
    var top = margin
    for index in bars.indices {
      bars[index].top = top
      top += max(bars[index].height + 8, gap)
    }
    return top + margin
  }

  private func ribbon(
    _ band: Band, from source: Bar, to target: Bar, _ thickness: Double, colour: Int
  ) -> String {
    let (x1, x2) = (Self.sideWidth + Self.barWidth, Self.width - Self.sideWidth - Self.barWidth)
    let (y1, y2) = (source.top + source.used, target.top + target.used)
    let middle = Self.text((x1 + x2) / 2)
    let (left, right) = (Self.text(x1), Self.text(x2))
    func y(_ value: Double) -> String { Self.text(value) }
    let path =
      "M\(left) \(y(y1))C\(middle) \(y(y1)) \(middle) \(y(y2)) \(right) \(y(y2))"
      + "L\(right) \(y(y2 + thickness))"
      + "C\(middle) \(y(y2 + thickness)) \(middle) \(y(y1 + thickness)) \(left) \(y(y1 + thickness))Z"
    let tip = XMLText.escaped("\(band.from) → \(band.to) : \(band.label)")
    return
      "<path d=\"\(path)\" fill=\"\(Theme.light.colour(.family(colour)))\" fill-opacity=\"0.45\">"
      + "<title>\(tip)</title></path>"
      + "<text x=\"\(Self.text(x1 + 6 + Double(source.thinCount % 4) * 22))\" y=\"\(y(y1 + thickness / 2 + 4))\" "
      + "fill=\"\(Theme.light.colour(.ink))\" font-weight=\"600\">\(XMLText.escaped(band.label))</text>"
  }

  private func bar(_ bar: Bar, x: Double, anchor: String, colour: Int?) -> String {
    let text = anchor == "end" ? x - 6 : x + Self.barWidth + 6
    let fill = colour.map { Theme.light.colour(.family($0)) } ?? Theme.light.colour(.secondary)
    return "<rect x=\"\(Self.text(x))\" y=\"\(Self.text(bar.top))\" "
      + "width=\"\(Self.text(Self.barWidth))\" height=\"\(Self.text(bar.height))\" "
      + "fill=\"\(fill)\"/>"
      + "<text x=\"\(Self.text(text))\" y=\"\(Self.text(bar.top + bar.height / 2 + 4))\" "
      + "text-anchor=\"\(anchor)\" fill=\"\(Theme.light.colour(.ink))\">\(XMLText.escaped(Self.short(bar.name)))"
      + "<title>\(XMLText.escaped(bar.name))</title></text>"
  }

  /// A name that fits beside its bar.
  private static func short(_ name: String) -> String {
    name.count <= 36 ? name : name.prefix(35) + "…"
  }

  /// A length to a tenth, so that the same picture has the same bytes on every machine.
  private static func text(_ length: Double) -> String {
    let tenths = Int((length * 10).rounded())
    return tenths.isMultiple(of: 10) ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}
