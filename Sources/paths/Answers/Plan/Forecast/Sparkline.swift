/// Numbers as a row of bars, one character each, for terminals without colour.
///
///     Sparkline([61, 55, 50, 44]).text  // "█▇▇▆"
enum Sparkline {
  private static let bars = Array("▁▂▃▄▅▆▇█")

  /// The bars of some numbers, the largest (or `most`) a full one; a dot for 0.
  ///
  /// Of more numbers than there is room for, evenly spaced ones are taken, first and last among them.
  static func text(_ numbers: [Double], most: Double? = nil, width: Int) -> String {
    let most = max(most ?? 0, numbers.max() ?? 0)
    let places =
      numbers.count <= width
      ? Array(numbers.indices)
      : (0..<width).map { $0 * (numbers.count - 1) / max(1, width - 1) }
    return String(
      places.map { place in
        guard numbers[place] > 0, most > 0 else { return "·" }
        let step = Int((numbers[place] / most * Double(bars.count)).rounded(.up))
        return bars[min(max(step, 1), bars.count) - 1]
      })
  }
}
